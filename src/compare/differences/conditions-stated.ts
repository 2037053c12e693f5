import type { SiteStatement } from '../../schema/dataset.ts';
import type { Range } from '../../schema/span.ts';
import type { ArticleText } from './article-text.ts';
import { conditionPhrases } from './condition-phrases.ts';
import { ownWords, touches } from './own-words.ts';

/** A condition that a statement names. */
export interface Stated {
  readonly statement: SiteStatement;
  readonly article: ArticleText;
  readonly range: Range;
  readonly words: string;
  readonly quoted: boolean;
}

/** The conditions that a statement, or the sentence that reports it, names. */
export function statedIn(article: ArticleText, statement: SiteStatement): Stated[] {
  return ownWords(article, statement).flatMap(({ start, end }) =>
    conditionPhrases(article.text.slice(start, end)).map((phrase) => {
      const range = { start: start + phrase.start, end: start + phrase.end };
      const inside = statement.content.some((span) => touches(span, range));
      return {
        statement,
        article,
        range,
        words: article.text.slice(range.start, range.end),
        quoted: inside && isQuoted(article.text, statement, range),
      };
    }),
  );
}

/** The condition stands between quotation marks. */
function isQuoted(text: string, { form, content }: SiteStatement, range: Range): boolean {
  if (form === 'direct') return true;
  const span = content.find((one) => touches(one, range));
  if (form !== 'mixed' || !span) return false;
  const before = text.slice(span.start, range.start);
  const opened = Math.max(before.lastIndexOf('“'), before.lastIndexOf('«'));
  if (opened > Math.max(before.lastIndexOf('”'), before.lastIndexOf('»'))) return true;
  // Straight marks open and close in turn.
  return before.split('"').length % 2 === 0;
}
