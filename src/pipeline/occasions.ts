import type { StoryEvent } from '../schema/corpus.ts';
import type { Range } from '../schema/span.ts';
import { edtfBounds } from '../text/edtf.ts';
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
}

/** Occasions whose phrases the text names: all parts of a phrase (`+` between them) stand in one sentence. Dates are not looked at. */
export function findOccasions(doc: Document, events: readonly StoryEvent[]): Occasion[] {
  const lower = doc.text.toLowerCase();
  return events.flatMap((event) => {
    const bounds = edtfBounds(event.date);
    const from = bounds?.earliest;
    const to = bounds?.latest;
    if (!from || !to) return [];
    const phrases = event.phrases.map((phrase) =>
      phrase
        .toLowerCase()
        .split('+')
        .map((part) => part.trim()),
    );
    return doc.sentences.flatMap((sentence, index) => {
      const words = lower.slice(sentence.start, sentence.end);
      const range = phrases.map((parts) => named(words, parts, sentence.start)).find((found) => found !== undefined);
      return range ? [{ event, from, to, range, sentence: index }] : [];
    });
  });
}

/** Where the first part stands, when all parts stand in `words`. */
function named(words: string, parts: readonly string[], offset: number): Range | undefined {
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
