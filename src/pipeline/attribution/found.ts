import type { Range } from '../document.ts';
import type { Phrase } from './noun-phrase.ts';
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

/** Share of right statements among those a rule found in news texts with gold; smoothed where it found few. */
export const confidence = {
  'quotation-before-cue': 0.97,
  'quotation-interrupted': 0.97,
  'quotation-before-verb': 0.9,
  'quotation-after-cue': 0.95,
  'quotation-after-colon': 0.85,
  'quotation-inherits': 0.85,
  'quotation-next-paragraph': 0.75,
  'quotation-introduced': 0.8,
  'quotation-in-clause': 0.7,
  'quotation-alone': 0.6,
  'post-after-colon': 0.85,
  'quote-after-label': 0.95,
  'interview-turn': 0.85,
  'cue-that-clause': 0.98,
  'cue-clause': 0.97,
  'cue-after-clause': 0.95,
  'cue-inside-clause': 0.9,
  'chained-cue': 0.92,
  'chained-participle': 0.95,
  'cue-infinitive': 0.8,
  'cue-object-infinitive': 0.75,
  'cue-gerund': 0.9,
  'cue-object-reason': 0.8,
  'cue-object-as': 0.82,
  'cue-object-predicate': 0.75,
  'cue-noun-phrase': 0.8,
  'cue-passive': 0.85,
  'according-to': 0.9,
  'noun-that-clause': 0.9,
  'noun-infinitive': 0.75,
  'cue-gapped-clause': 0.85,
  'as-clause': 0.85,
  'headline-speaker': 0.9,
} as const;
export type Rule = keyof typeof confidence;

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
