import type { Range } from '../document.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Rule } from './rules.ts';
import type { Unit, Word } from './units.ts';

/** An attribution inside one unit, before the units are put together. */
export interface Found {
  readonly content: readonly Range[];
  /** null: a quotation without a cue, or no source in reach. */
  readonly source: Range | null;
  readonly cue: Range | null;
  readonly clause: Range;
  readonly rule: Rule;
  /** A reaction to something ("rejected the plan"), not words about it. */
  readonly reaction?: boolean;
}

/** The range of words `from` (inclusive) to `to` (exclusive). */
export function rangeOf(words: readonly Word[], from: number, to: number): Range {
  const start = words[from]?.start ?? 0;
  return { start, end: words[Math.max(from, to - 1)]?.end ?? start };
}

/** Without the white space around the words. */
export function trimmed(text: string, { start, end }: Range): Range {
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

export function phraseRange(words: readonly Word[], phrase: Phrase): Range {
  const last = words[phrase.to - 1];
  const genitive = last !== undefined && /^['’]s?$/.test(last.text);
  return rangeOf(words, phrase.from, genitive ? phrase.to - 1 : phrase.to);
}

/** The word at or after an offset. */
export function wordAt(unit: Unit, offset: number): number {
  let index = 0;
  while (index < unit.words.length && (unit.words[index]?.end ?? 0) <= offset) index++;
  return index;
}
