import type { SiteStatement } from '../../schema/dataset.ts';
import type { Range } from '../../schema/span.ts';
import { type ArticleText, sentenceAt, wholeOf } from './article-text.ts';

/** The sentences of a statement without what they report as other statements: who, how and under which condition it was said. */
export function ownWords(article: ArticleText, statement: SiteStatement): Range[] {
  const whole = wholeOf(statement);
  const first = sentenceAt(article, whole.start);
  const last = sentenceAt(article, Math.max(whole.start, whole.end - 1));
  let parts: Range[] = [{ start: Math.min(first?.start ?? whole.start, whole.start), end: Math.max(last?.end ?? whole.end, whole.end) }];
  for (const other of article.statements) {
    // A headline, or a quotation inside another, has its words twice.
    if (other === statement || other.content.some((span) => statement.content.some((own) => touches(span, own)))) continue;
    for (const span of other.content) parts = parts.flatMap((part) => without(part, span));
  }
  return parts;
}

/** The passage that shows a statement to a reader: its words, and of its sentence what `marks` need. */
export function rangeAround(statement: SiteStatement, marks: readonly Range[]): Range {
  const whole = wholeOf(statement);
  return {
    start: Math.min(whole.start, ...marks.map(({ start }) => start)),
    end: Math.max(whole.end, ...marks.map(({ end }) => end)),
  };
}

export function touches(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}

function without({ start, end }: Range, cut: Range): Range[] {
  if (!touches({ start, end }, cut)) return [{ start, end }];
  return [...(cut.start > start ? [{ start, end: cut.start }] : []), ...(cut.end < end ? [{ start: cut.end, end }] : [])];
}
