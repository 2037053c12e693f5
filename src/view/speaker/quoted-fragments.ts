import type { ArticleHead, SiteStatement } from '../../schema/dataset.ts';
import { contentWords, type ContentWord } from '../../text/content-words.ts';
import { quotedSpans } from '../../text/quoted-words.ts';

/** Words that one article prints in quotation marks, verbatim. */
export interface Fragment {
  readonly article: ArticleHead;
  readonly statement: SiteStatement;
  readonly text: string;
  readonly words: readonly ContentWord[];
}

/** What each article prints in marks, in the order of its text. A name in marks is nobody's words. */
export function quotedFragments(
  statements: readonly SiteStatement[],
  articles: readonly ArticleHead[],
  names: readonly string[],
): Fragment[][] {
  const named = new Set(names.map(stemsOf));
  const byArticle = Map.groupBy(statements, ({ article }) => article);
  return articles
    .map((article) => fragmentsOf(byArticle.get(article.id) ?? [], article).filter(({ text }) => !named.has(stemsOf(text))))
    .filter((own) => own.length > 0);
}

function fragmentsOf(statements: readonly SiteStatement[], article: ArticleHead): Fragment[] {
  return statements
    .flatMap((statement) =>
      quotedSpans(statement).map(({ start, text }) => ({ article, statement, start, text, words: contentWords(text) })),
    )
    .filter(({ words }) => words.length > 0)
    .toSorted((a, b) => a.start - b.start)
    .map(({ start: _, ...fragment }) => fragment);
}

function stemsOf(text: string): string {
  return contentWords(text)
    .map(({ stem }) => stem)
    .join(' ');
}
