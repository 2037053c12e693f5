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

interface Found {
  readonly events: readonly StoryEvent[];
  readonly occasions: readonly Occasion[];
}

/** Publication and statements are both dated by them. */
const known = new WeakMap<Document, Found>();

/** Occasions whose phrases the text names: all parts of a phrase (`+` between them) stand in one sentence. Dates are not looked at. */
export function findOccasions(doc: Document, events: readonly StoryEvent[]): readonly Occasion[] {
  const former = known.get(doc);
  if (former?.events === events) return former.occasions;
  const occasions = namedIn(doc, events);
  known.set(doc, { events, occasions });
  return occasions;
}

function namedIn(doc: Document, events: readonly StoryEvent[]): Occasion[] {
  const lower = doc.text.toLowerCase();
  return datedOf(events).flatMap(({ event, from, to, phrases }) => {
    const possible = phrases.filter((parts) => parts.every((part) => lower.includes(part)));
    if (possible.length === 0) return [];
    return doc.sentences.flatMap((sentence, index) => {
      const words = lower.slice(sentence.start, sentence.end);
      const range = possible.map((parts) => named(words, parts, sentence.start)).find((found) => found !== undefined);
      return range ? [{ event, from, to, range, sentence: index }] : [];
    });
  });
}

/** An event with its days, and its phrases in parts and small letters. */
interface Dated {
  readonly event: StoryEvent;
  readonly from: string;
  readonly to: string;
  readonly phrases: readonly (readonly string[])[];
}

const dated = new WeakMap<readonly StoryEvent[], readonly Dated[]>();

function datedOf(events: readonly StoryEvent[]): readonly Dated[] {
  const former = dated.get(events);
  if (former) return former;
  const all = events.flatMap((event): Dated[] => {
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
    return [{ event, from, to, phrases }];
  });
  dated.set(events, all);
  return all;
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
