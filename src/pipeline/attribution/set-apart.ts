import type { Range } from '../document.ts';
import { rangeOf } from './found.ts';
import type { Word } from './units.ts';
import { isBreak } from './words.ts';

/** "a hero or – in the words of a memo – “a risk”", "They were glad – “at last,” in the words of one": the marks alone are the content. */
export function setApart(words: readonly Word[], from: number, end: number): Range | undefined {
  const behind = words[end + 1]?.quote ?? -1;
  if (behind !== -1 && isBreak(words[end]) && words[end]?.quote === -1) return quotationFrom(words, end + 1);
  const quote = words[from - 1]?.quote ?? -1;
  if (quote === -1) return undefined;
  let first = from - 1;
  while (words[first - 1]?.quote === quote) first--;
  return first > 0 && isBreak(words[first - 1]) ? quotationFrom(words, first) : undefined;
}

function quotationFrom(words: readonly Word[], first: number): Range {
  let end = first;
  while (words[end]?.quote === words[first]?.quote) end++;
  return rangeOf(words, first, end);
}
