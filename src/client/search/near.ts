import { searchWords } from '../../text/search-words.ts';

/**
 * The word of a list that was most likely meant: the one that differs least, and of several the first. Short words may differ in one
 * letter (put in, left out, changed, or two that change places), longer ones in two.
 *
 * @param words as printed, the likeliest first
 */
export function nearWord(sought: string, words: readonly string[]): string | undefined {
  const most = sought.length < 4 ? 0 : sought.length < 7 ? 1 : 2;
  let best: { readonly word: string; readonly distance: number } | undefined;
  for (const word of words) {
    const limit = best ? best.distance - 1 : most;
    if (limit < 1) break;
    const key = searchWords(word)[0]?.key ?? '';
    const distance = Math.abs(key.length - sought.length) > limit ? Infinity : editDistance(sought, key);
    if (distance > 0 && distance <= limit) best = { word, distance };
  }
  return best?.word;
}

/** Number of letters put in, left out, changed or swapped with their neighbour. */
function editDistance(a: string, b: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const plain = Math.min((last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + same);
      next.push(swapped ? Math.min(plain, (before[column - 2] ?? 0) + 1) : plain);
    }
    [before, last] = [last, next];
  }
  return last[b.length] ?? 0;
}
