/** Of texts longer than this together only the beginnings and ends that are alike are aligned: whole speeches are no wordings. */
const mostCells = 4_000_000;
/** What neighbours are worth beside the word itself: of two equal words the one beside the last match is taken. */
const besideBonus = 0.25;

/** Two words are one, by their places in the two texts. */
export type WordPair = readonly [number, number];

/**
 * Lay two texts beside each other: pairs of equal words, in the order of both texts, as heavy in all as can be.
 *
 * @param weight what a pair of that word is worth, above 0
 */
export function alignWords(a: readonly string[], b: readonly string[], weight: (word: string) => number = () => 1): WordPair[] {
  if (a.length * b.length > mostCells) return alignEnds(a, b);
  const width = b.length + 1;
  const matched = new Float64Array((a.length + 1) * width).fill(-1);
  const best = new Float64Array((a.length + 1) * width);
  a.forEach((word, row) => {
    const worth = weight(word);
    b.forEach((other, place) => {
      const cell = (row + 1) * width + place + 1;
      const before = row * width + place;
      if (word === other) matched[cell] = worth + Math.max(value(best, before), value(matched, before) + besideBonus);
      best[cell] = Math.max(value(best, cell - 1), value(best, cell - width), value(matched, cell));
    });
  });
  return trace(matched, best, a.length, b.length);
}

function alignEnds(a: readonly string[], b: readonly string[]): WordPair[] {
  const most = Math.min(a.length, b.length);
  let ahead = 0;
  while (ahead < most && a[ahead] === b[ahead]) ahead += 1;
  let behind = 0;
  while (behind < most - ahead && a.at(-1 - behind) === b.at(-1 - behind)) behind += 1;
  const pair = (_: unknown, index: number) => [index, index] as const;
  const back = (_: unknown, index: number) => [a.length - behind + index, b.length - behind + index] as const;
  return [...Array.from({ length: ahead }, pair), ...Array.from({ length: behind }, back)];
}

/** From the end to the start, along the values that `alignWords` laid down. */
function trace(matched: Float64Array, best: Float64Array, rows: number, places: number): WordPair[] {
  const width = places + 1;
  const pairs: WordPair[] = [];
  let [row, place, beside] = [rows, places, false];
  while (row > 0 && place > 0) {
    const cell = row * width + place;
    if (beside || value(matched, cell) === value(best, cell)) {
      pairs.push([row - 1, place - 1]);
      const before = cell - width - 1;
      beside = value(matched, before) + besideBonus > value(best, before) && value(matched, before) > 0;
      [row, place] = [row - 1, place - 1];
    } else if (value(best, cell - width) === value(best, cell)) row -= 1;
    else place -= 1;
  }
  return pairs.toReversed();
}

function value(table: Float64Array, cell: number): number {
  return table[cell] ?? 0;
}
