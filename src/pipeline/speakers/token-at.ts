import type { Token } from '../document.ts';

/** The token that starts at `start`. */
export function tokenAt(tokens: readonly Token[], start: number): Token | undefined {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return tokens[low]?.start === start ? tokens[low] : undefined;
}
