import type { ArticleHead, SiteStatement } from '../../schema/dataset.ts';
import type { Form } from '../../schema/record.ts';
import { speakerLabel } from '../labels.ts';
import { statementUrl } from '../urls.ts';

/** How one article attributes a claim: statements with the same form, cue and source are one line. */
export interface CreditLine {
  readonly article: ArticleHead;
  readonly href: string;
  readonly form: Form;
  /** As printed; undefined where there is none. */
  readonly cue: string | undefined;
  /** From the article to who said it, each as printed: whom the article cites, whom they cite. Empty for the article's own voice. */
  readonly chain: readonly string[];
  /** Who that is, where the words do not say it. */
  readonly speaker: string;
  readonly count: number;
}

export interface Credits {
  readonly lines: readonly CreditLine[];
  /** Number of lines left out. */
  readonly more: number;
}

const mostLines = 40;

/** The attributions of one claim, article by article in order of publication. */
export function toCredits(statements: readonly SiteStatement[], articles: readonly ArticleHead[]): Credits {
  const byArticle = Map.groupBy(statements, ({ article }) => article);
  const lines = articles.flatMap((article) => {
    const own = (byArticle.get(article.id) ?? []).toSorted((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
    return [...Map.groupBy(own, (statement) => JSON.stringify(lineOf(statement))).values()].flatMap((same) => {
      const [first] = same;
      return first ? [{ article, href: statementUrl(first.slug, first.id), ...lineOf(first), count: same.length }] : [];
    });
  });
  return { lines: lines.slice(0, mostLines), more: Math.max(0, lines.length - mostLines) };
}

function lineOf(statement: SiteStatement): Pick<CreditLine, 'form' | 'cue' | 'chain' | 'speaker'> {
  const { form, cue, source } = statement;
  const words = cue && /\p{L}/u.test(cue.text) ? oneLine(cue.text) : undefined;
  const chain = [...(source.chain ?? []), ...(source.span ? [source.span] : [])].map(({ text }) => oneLine(text));
  return { form, cue: words, chain, speaker: speakerLabel(statement) };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
