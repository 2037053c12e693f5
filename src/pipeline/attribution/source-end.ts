import { startsClause } from './clause-start.ts';
import type { Phrase } from './noun-phrase.ts';
import { isTime } from './nouns.ts';
import type { Word } from './units.ts';
import { isAdverb, isBreak, isComma, isFinite, isPreposition, isRelative } from './words.ts';

/** To the comma after the source, or the end; "X, a French planner" and "officials who were there" belong to it. */
export function sourceEnd(words: readonly Word[], from: number): number {
  let index = from;
  if (isRelative(words[index]) || words[index]?.low === 'that') {
    while (index < words.length && !isComma(words[index]) && !isBreak(words[index])) index++;
    return index;
  }
  while (index < words.length && !isComma(words[index]) && !isBreak(words[index])) index++;
  if (!isComma(words[index])) return index;
  const closing = words.findIndex((word, at) => at > index && isComma(word));
  const to = closing === -1 ? words.length - 1 : closing;
  const apposition = words.slice(index + 1, to);
  const inserted =
    apposition.length > 0 &&
    apposition.length < 24 &&
    (isRelative(apposition[0]) || !apposition.some((_, at) => at > 0 && isFinite(words, index + 1 + at))) &&
    (/^(?:a|an|the|who|which|whose)$/.test(apposition[0]?.low ?? '') ||
      (/ed$/.test(apposition[0]?.low ?? '') && isPreposition(apposition[1])) ||
      isRole(words, index + 1, to));
  return inserted && closing !== -1 && words.slice(closing + 1).some((_, at) => isFinite(words, closing + 1 + at)) ? closing : index;
}

/** What stands before the next comma, where the tagger sees no noun. */
export function untilComma(words: readonly Word[], from: number): Phrase | undefined {
  let to = from;
  while (to < words.length && to < from + 12 && !isComma(words[to]) && !isBreak(words[to])) to++;
  return to === from ? undefined : { from, to, head: to - 1 };
}

/** "first deputy chairman of the committee": a noun phrase behind a name, when the clause begins behind its comma. */
function isRole(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from];
  if (
    isPreposition(first) ||
    isAdverb(first) ||
    isTime(first?.low ?? '') ||
    /^(?:if|when|while|as|since|because|and|but)$/.test(first?.low ?? '')
  )
    return false;
  return startsClause(words, to + 1) && !words.slice(from, to).some((_, at) => isFinite(words, from + at));
}
