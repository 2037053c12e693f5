import type { Range } from '../../schema/span.ts';
import type { Sentence } from '../document.ts';

/** Index of the sentence at `offset`; -1 outside all. */
export function sentenceIndex(sentences: readonly Range[], offset: number): number {
  const index = firstEndingAfter(sentences, offset);
  const found = sentences[index];
  return found && found.start <= offset ? index : -1;
}

/** `ranges` by the sentences they touch, so that no statement has to look at all of them. */
export class BySentence<T extends Range> {
  readonly #sentences: readonly Sentence[];
  readonly #lists: T[][];

  constructor(sentences: readonly Sentence[], ranges: readonly T[]) {
    this.#sentences = sentences;
    this.#lists = sentences.map(() => []);
    for (const range of ranges) for (const index of this.#touched(range)) this.#lists[index]?.push(range);
  }

  /** What touches the sentences that `range` touches, each once, in order. */
  near(range: Range): T[] {
    const touched = this.#touched(range);
    const found = touched.flatMap((index) => this.#lists[index] ?? []);
    return touched.length < 2 ? found : [...new Set(found)];
  }

  #touched(range: Range): number[] {
    const first = firstEndingAfter(this.#sentences, range.start);
    const indices: number[] = [];
    for (let index = first; (this.#sentences[index]?.start ?? Infinity) < range.end; index++) indices.push(index);
    return indices;
  }
}

function firstEndingAfter(ranges: readonly Range[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
