import type { SiteStatement } from '../../schema/dataset.ts';
import { contentWords, type ContentWord } from '../../text/content-words.ts';
import type { WordRange } from '../words.ts';

/** Words of one article in a row: statements that stand in one cell. */
export type Cellful = readonly SiteStatement[];

/** Statement id → the stretches whose content words no other article of the row has. Empty where nothing is marked. */
export type WordMarks = ReadonlyMap<string, readonly WordRange[]>;

/** Below this share of words that another article has too, texts are too unlike for marks to help: both are read whole. */
const leastShared = 1 / 3;

/** Where more stretches than this would be marked, single words are left unmarked: many small marks hide the large ones. */
const fewStretches = 2;

/**
 * Mark, in each article of a row, the content words that stand in no other article of it. Function words and endings do not
 * count as differences; neighbours become one stretch.
 */
export function markDifferences(cells: readonly Cellful[]): WordMarks {
  const stems = cells.map(
    (cell) => new Set(cell.flatMap(({ content }) => content.flatMap(({ text }) => contentWords(text).map(({ stem }) => stem)))),
  );
  return new Map(
    cells.flatMap((cell, index) => {
      const others = new Set(stems.flatMap((set, other) => (other === index ? [] : [...set])));
      return cell.map((statement) => [statement.id, markStatement(statement, others)] as const);
    }),
  );
}

function markStatement({ content }: SiteStatement, others: ReadonlySet<string>): WordRange[] {
  const words = content.map(({ text }) => contentWords(text));
  const all = words.flat();
  const shared = all.filter(({ stem }) => others.has(stem)).length;
  if (all.length === 0 || shared / all.length < leastShared) return [];
  const found = words.flatMap((list, part) => stretches(list, others).map((range) => ({ part, ...range })));
  return (found.length > fewStretches ? found.filter(({ words: count }) => count > 1) : found).map(({ part, start, end }) => ({
    part,
    start,
    end,
  }));
}

/** Neighbouring words that are not shared, joined over the function words between them, never over punctuation. */
function stretches(words: readonly ContentWord[], others: ReadonlySet<string>): Stretch[] {
  const found: Stretch[] = [];
  let open = false;
  for (const { stem, start, end, afterStop } of words) {
    const last = found.at(-1);
    if (others.has(stem)) open = false;
    else if (open && last && !afterStop) Object.assign(last, { end, words: last.words + 1 });
    else found.push({ start, end, words: 1 });
    if (!others.has(stem)) open = true;
  }
  return found;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Number of content words. */
  readonly words: number;
}
