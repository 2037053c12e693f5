import { isPastForm } from './retag.ts';
import type { Word } from './units.ts';
import { isAuxiliary, isComma, isFinite } from './words.ts';

/** "had met the envoy and made clear that": two participles behind one "had". */
export function goesOnInPerfect(words: readonly Word[], conjunction: number, next: number): boolean {
  if (words[next]?.low !== 'made' || isComma(words[conjunction - 1])) return false;
  let verb = conjunction - 1;
  while (verb > conjunction - 12 && verb >= 0 && !isAuxiliary(words[verb]) && !isComma(words[verb])) verb--;
  return words[verb]?.low === 'had';
}

/** "and hung up", "and never did": a past right behind the conjunction is no infinitive. */
export function isPast(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word?.quote !== -1) return false;
  return /^(?:did|was|were|had)$/.test(word.low) || (word.pos === 'VERB' && isPastForm(word.low) && isFinite(words, index));
}

/** ", as the senator put it": another puts it so. */
export function putsIt(words: readonly Word[], as: number): boolean {
  for (let index = as + 1; index < words.length && index < as + 14 && !isComma(words[index]); index++)
    if (words[index]?.low === 'put' && words[index + 1]?.low === 'it') return true;
  return false;
}
