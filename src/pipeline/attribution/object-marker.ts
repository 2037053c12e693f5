import { isInfinitive } from './infinitive.ts';
import type { Word } from './units.ts';
import { isBreak, isComma, isFinite, isNumber } from './words.ts';

/** "warned the board against closing the pier": where what is warned of begins. */
export function warned(words: readonly Word[], from: number, lemma: string): number | undefined {
  if (!/^(?:warn|caution)$/.test(lemma)) return undefined;
  const against = markerAfter(words, from, 'against');
  return against === from ? undefined : against;
}

/** "likened the plan to a wall". */
export function likenedTo(words: readonly Word[], from: number): boolean {
  const to = markerAfter(words, from, 'to');
  return to !== undefined && to > from && !isInfinitive(words, to);
}

/** The preposition behind a short object. */
function markerAfter(words: readonly Word[], from: number, marker: string): number | undefined {
  for (let index = from; index < words.length && index < from + 8; index++) {
    const word = words[index];
    if (!word || word.quote !== -1 || isComma(word) || isBreak(word) || isFinite(words, index)) return undefined;
    if (word.low === marker) return index;
  }
  return undefined;
}

/** "put the toll at 40", "estimates the cost at more than $2 million". */
export function amountAfter(words: readonly Word[], from: number): boolean {
  for (let at = from + 1; at < words.length && at < from + 10; at++) {
    const word = words[at];
    if (!word || word.quote !== -1 || isComma(word) || isBreak(word) || isFinite(words, at)) return false;
    if (word.low !== 'at') continue;
    const amount = words[at + 1];
    return (
      isNumber(amount) ||
      /^(?:about|around|more|less|fewer|nearly|almost|over|under|some|between|least|roughly|up)$/.test(amount?.low ?? '')
    );
  }
  return false;
}
