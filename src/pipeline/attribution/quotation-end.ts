import type { Word } from './units.ts';
import { isComma, isMark } from './words.ts';

/** “…,” and sentenced him: a quotation that closes with a mark of its own, or before a comma, is the whole content. */
export function quotationEnd(words: readonly Word[], from: number, lemma: string): number | undefined {
  let end = from;
  while (words[end]?.quote === words[from]?.quote) end++;
  let last = end - 1;
  while (isMark(words[last])) last--;
  if (/^(?:call|describe|term|dub|label|brand)$/.test(lemma)) return end;
  const closed = isComma(words[last]) || /^(?:[.!?…]|\.+)$/.test(words[last]?.text ?? '');
  return closed || isComma(words[end]) ? end : undefined;
}

/** "called it “a trap” on Monday": the predicate ends with its marks when only an adjunct follows. */
export function predicateEnd(words: readonly Word[], from: number): number | undefined {
  const open = words.findIndex((word, index) => index >= from && word.quote !== -1);
  if (open === -1 || open > from + 15) return undefined;
  let end = open;
  while (words[end]?.quote === words[open]?.quote) end++;
  return /^(?:on|in|at|during|after|before|last|earlier|this)$/.test(words[end]?.low ?? '') ? end : undefined;
}
