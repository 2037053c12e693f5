import type { StoryEvent } from '../schema/corpus.ts';
import type { Range } from '../schema/span.ts';
import { edtfBounds } from '../text/edtf.ts';
import { weekdayOf } from './dates/calendar.ts';
import type { Phrase } from './dates/when.ts';
import type { Document } from './document.ts';

/** An occasion of `events.yaml` that a sentence names. */
export interface Occasion {
  readonly event: StoryEvent;
  /** First and last day. */
  readonly from: string;
  readonly to: string;
  /** The words that name it. */
  readonly range: Range;
  /** Index in `Document.sentences`. */
  readonly sentence: number;
  /** A date of the sentence agrees with it. */
  readonly dated: boolean;
}

/**
 * Occasions named in the text. A phrase names one when all its parts (`+` between them) stand in one sentence and no date of that
 * sentence says another day.
 */
export function findOccasions(doc: Document, events: readonly StoryEvent[], phrases: readonly Phrase[]): Occasion[] {
  const lower = doc.text.toLowerCase();
  return events.flatMap((event) => {
    const bounds = edtfBounds(event.date);
    const from = bounds?.earliest;
    const to = bounds?.latest;
    if (!from || !to) return [];
    return doc.sentences.flatMap((sentence, index) => {
      const words = lower.slice(sentence.start, sentence.end);
      const range = event.phrases.map((phrase) => named(words, phrase, sentence.start)).find((found) => found !== undefined);
      if (!range) return [];
      const verdicts = phrases
        .filter((phrase) => phrase.start >= sentence.start && phrase.end <= sentence.end)
        .map((phrase) => agrees(phrase, from, to));
      const dated = verdicts.includes(true);
      return dated || !verdicts.includes(false) ? [{ event, from, to, range, sentence: index, dated }] : [];
    });
  });
}

/** Where the first part of `phrase` stands, when all parts stand in `words`. */
function named(words: string, phrase: string, offset: number): Range | undefined {
  const parts = phrase.toLowerCase().split(/\s*\+\s*/);
  const places = parts.map((part) => wordIndex(words, part));
  const [first] = places;
  if (first === undefined || places.includes(-1)) return undefined;
  return { start: offset + first, end: offset + first + (parts[0]?.length ?? 0) };
}

function wordIndex(words: string, part: string): number {
  for (let at = words.indexOf(part); at >= 0; at = words.indexOf(part, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(words[at - 1] ?? ' ')) return at;
  }
  return -1;
}

/** true: the phrase can mean a day of the occasion; false: it says another day; undefined: it says nothing about it. */
function agrees({ when }: Phrase, from: string, to: string): boolean | undefined {
  const month = Number(from.slice(5, 7));
  const day = Number(from.slice(8));
  const sameYear = (year: number | undefined) => year === undefined || (year >= Number(from.slice(0, 4)) && year <= Number(to.slice(0, 4)));
  switch (when.kind) {
    case 'day':
      return (
        sameYear(when.year) &&
        when.month === month &&
        (when.day === day || (from !== to && when.day >= day && when.day <= Number(to.slice(8))))
      );
    case 'slash':
      return sameYear(when.year) && ((when.first === day && when.second === month) || (when.first === month && when.second === day));
    case 'month':
      return sameYear(when.year) && when.month === month && (when.part !== 'early' || day <= 10) && (when.part !== 'late' || day > 20);
    case 'weekday':
      return from === to ? weekdayOf(from) === when.weekday : undefined;
    default:
      return undefined;
  }
}
