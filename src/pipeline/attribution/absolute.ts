import { complementAfter } from './complement.ts';
import { cueForms } from './forms.ts';
import type { Word } from './units.ts';
import { verbGroupAt } from './verb-group.ts';
import { isAdverb, isBreak, isComma, isFinite } from './words.ts';

/** ", adding that …", ", framing it as …": the participle of a cue with its content. */
export function chainedParticiple(words: readonly Word[], from: number): boolean {
  let next = from;
  while (isAdverb(words[next])) next++;
  const form = cueForms.get(words[next]?.low ?? '');
  if (!form?.uses.has('ing')) return false;
  const group = verbGroupAt(words, next);
  return group !== undefined && group.shape === 'ing' && complementAfter(words, group) !== undefined;
}

/** ", with Peskov indicating that …". */
export function absoluteParticiple(words: readonly Word[], from: number): boolean {
  for (let index = from + 1; index < words.length && index < from + 25; index++) {
    const word = words[index];
    if (!word || isBreak(word) || isFinite(words, index)) return false;
    if (cueForms.get(word.low)?.uses.has('ing') && chainedParticiple(words, index))
      return !isComma(words[index - 1]) || insertion(words, from, index - 1);
  }
  return false;
}

/** The comma before the participle closes an apposition ("with its lobbyist, Ida Holm, saying"). */
function insertion(words: readonly Word[], from: number, comma: number): boolean {
  return words.slice(from, comma).some((word) => isComma(word));
}
