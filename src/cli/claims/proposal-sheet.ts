import type { Dataset } from '../../compare/dataset.ts';
import type { SiteClaim, SiteStatement } from '../../schema/dataset.ts';

/** A proposed claim as an editor reads it: its title, each statement with place and speaker, and what ties it to one before. */
export function proposalSheet({ head, statements, ties }: SiteClaim, articles: Dataset['articles']): string {
  const files = new Map(articles.map(({ head: article, text }) => [article.id, { file: article.file, text }]));
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const lines = statements.map((statement) => {
    const { file = '', text = '' } = files.get(statement.article) ?? {};
    const words = statement.content.map((span) => span.text.replaceAll(/\s+/g, ' ')).join(' … ');
    return `  ${statement.siglum}  ${file}:${lineOf(text, statement)}  ${statement.speakerName ?? 'its own words'}: ${words}`;
  });
  const because = ties.map(({ statement, with: other, reasons }) => {
    const shared = reasons.flatMap(({ kind, words }) => (kind === 'quotation' ? words.map((quoted) => `“${quoted}”`) : words));
    return `     ${byId.get(statement)?.siglum ?? ''} with ${byId.get(other)?.siglum ?? ''}: ${shared.join(', ') || 'one speaker, words of one meaning'}`;
  });
  return [`${head.id}  ${head.title}`, ...lines, ...because].join('\n');
}

function lineOf(text: string, { content: [first] }: SiteStatement): number {
  return text.slice(0, first?.start ?? 0).split('\n').length;
}
