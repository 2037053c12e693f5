import type { Phrase } from '../dates/when.ts';
import type { Document } from '../document.ts';

/** A line of the article that says when it appeared. */
export interface PublicationLine {
  readonly phrase: Phrase;
  readonly kind: 'published' | 'updated' | 'line' | 'dateline';
}

/**
 * The line that dates the article: one that says so ("Published …"), a date that stands alone near the top, or a dateline. A line
 * that says "Updated" counts only where no other does.
 */
export function publicationLine(doc: Document, phrases: readonly Phrase[]): PublicationLine | undefined {
  const found = phrases.flatMap((phrase) => {
    const kind = phrase.when.kind === 'day' ? lineKind(doc, phrase) : undefined;
    return kind ? [{ phrase, kind }] : [];
  });
  return (['published', 'line', 'dateline', 'updated'] as const).flatMap((kind) => found.filter((line) => line.kind === kind))[0];
}

const longestTop = 700;
const mostWordsBeside = 9;

function lineKind({ text, blocks }: Document, phrase: Phrase): PublicationLine['kind'] | undefined {
  const start = text.lastIndexOf('\n', phrase.start - 1) + 1;
  const newline = text.indexOf('\n', phrase.end);
  const end = newline < 0 ? text.length : newline;
  const before = text.slice(start, phrase.start);
  const after = text.slice(phrase.end, end);
  if (blocks.some((block) => block.kind === 'caption' && block.start <= phrase.start && phrase.end <= block.end)) return undefined;
  if (/\b(?:published|posted|issued|date)\b[^.]{0,25}$/i.test(before) && before.length < 60) return 'published';
  if (/\b(?:updated|modified|edited)\b[^.]{0,25}$/i.test(before) && before.length < 60) return 'updated';
  const top = start < longestTop;
  const hasYear = phrase.when.kind === 'day' && phrase.when.year !== undefined;
  if (top && /^[^a-z]{2,40}[ (,]*$|^[A-Z][\w .'’-]{1,30}, $/.test(before) && /^[)., ]*(?:\([^)]{2,30}\) ?)?[-–—]/.test(after))
    return 'dateline';
  const beside = `${before} ${after}`;
  const opensText = hasYear && before === '' && newline >= 0 && text.slice(0, start).split('\n').filter(Boolean).length <= 2;
  if (opensText && phrase.when.kind === 'day' && phrase.when.weekday !== undefined && /^ [A-Z]/.test(after)) return 'line';
  const isProse = /[.?!]["”’]?\s*$/.test(after) || /[a-z]{3,}[^|·•]* [a-z]{3,} [a-z]{2,}/.test(beside);
  return top && hasYear && !isProse && beside.split(/\s+/).filter(Boolean).length <= mostWordsBeside ? 'line' : undefined;
}
