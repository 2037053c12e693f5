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
    const kind = phrase.when.kind === 'day' || phrase.when.kind === 'slash' ? lineKind(doc, phrase) : undefined;
    return kind ? [{ phrase, kind }] : [];
  });
  return (['published', 'line', 'dateline', 'updated'] as const).flatMap((kind) => found.filter((line) => line.kind === kind))[0];
}

const longestTop = 700;
const mostWordsBeside = 9;

function lineKind({ text, blocks }: Document, phrase: Phrase): PublicationLine['kind'] | undefined {
  const block = blocks.find(({ start, end }) => start <= phrase.start && phrase.end <= end);
  if (!block || block.kind === 'caption') return undefined;
  const start = Math.max(block.start, text.lastIndexOf('\n', phrase.start - 1) + 1);
  const newline = text.indexOf('\n', phrase.end);
  const end = newline < 0 ? block.end : Math.min(newline, block.end);
  const before = text.slice(start, phrase.start);
  const after = text.slice(phrase.end, end);
  if (before.length < 60 && /\b(?:published|posted|issued|date)\b[^.]{0,25}$/i.test(before)) return 'published';
  if (before.length < 60 && /\b(?:updated|modified|edited)\b[^.]{0,25}$/i.test(before)) return 'updated';
  const hasYear = 'year' in phrase.when && phrase.when.year !== undefined;
  if (block.kind === 'dateline') return /[-–—:.]\s*$/.test(block.text) ? 'dateline' : hasYear || start < longestTop ? 'line' : undefined;
  const top = start < longestTop;
  if (top && opensReport.test(before) && followsDateline.test(after)) return 'dateline';
  if (!hasYear) return undefined;
  const isFirst = text.slice(0, start).split('\n').filter(Boolean).length <= 2;
  if (isFirst && before === '' && phrase.when.kind === 'day' && phrase.when.weekday !== undefined && /^ [A-Z]/.test(after)) return 'line';
  const beside = `${before} ${after}`.split(/[\s|·•]+/).filter(Boolean);
  const isProse = /[.?!]["”’]?\s*$/.test(after) || beside.filter((word) => /^[a-z]{3,}$/.test(word)).length > 3;
  const isAlone = beside.length <= (top ? mostWordsBeside : 0);
  return isAlone && !isProse ? 'line' : undefined;
}

/** "KYIV, " and "Paris, " before the day of a report; "(Reuters) -", ". /TASS/." or a dash after it. */
const opensReport = /^[^a-z]{2,40}$|^[A-Z][\w .'’-]{1,30}, $/;
const followsDateline = /^[)., ]*(?:(?:\([^)]{2,30}\)|\/[A-Z]{2,10}\/) ?)?(?:[-–—]|(?<=\/)\.)/;
