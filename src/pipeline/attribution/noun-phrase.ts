import { isPerson, isTime } from './nouns.ts';
import { isQuotedName, joinsLeft, standsForNoun } from './phrase-joints.ts';
import type { Word } from './units.ts';
import {
  isAuxiliary,
  isCapital,
  isComma,
  isConjunction,
  isDeterminer,
  isGenitive,
  isNominal,
  isNumber,
  isPersonal,
  isPreposition,
} from './words.ts';

/** Words `from` (inclusive) to `to` (exclusive) of a unit; `head` is the word that names it. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

/** The longest noun phrase whose last word is `last`, with "of", "for", "in" … phrases inside it; not before `low`. */
export function phraseEndingAt(words: readonly Word[], last: number, low = 0, speaker = false): Phrase | undefined {
  let end = last;
  if (isGenitive(words[end])) end--;
  const word = words[end];
  if (
    end < low ||
    !word ||
    !(isNominal(word) || isQuotedName(word) || (/^(?:ADJ|ADV|VERB)$/.test(word.pos) && !isAuxiliary(word) && standsForNoun(words, end)))
  )
    return undefined;
  if (isPersonal(word) && !/^(?:others|some|many|most|both|another|neither)$/.test(word.low)) return { from: end, to: end + 1, head: end };
  let from = end;
  while (from > low && joinsLeft(words, from, low)) from--;
  if (isConjunction(words[from])) from = isComma(words[from - 1]) && isNominal(words[from - 2]) ? from - 1 : from + 1;
  if (isComma(words[from])) from = listStart(words, from + 1, end, low);
  else from = listStart(words, from, end, low);
  if (isConjunction(words[from])) from++;
  const head = end;
  const before = words[from - 1];
  if (from - 2 >= low && isPreposition(before) && !/^(?:than|as|after|before|since|until|because)$/.test(before?.low ?? '')) {
    const outer = attachable(words, from - 2, low) ? phraseEndingAt(words, postmodified(words, from - 2), low) : undefined;
    if (
      outer &&
      !isTime(words[outer.head]?.low ?? '') &&
      (!speaker ||
        (before?.low !== 'by' && (isCapital(words[outer.head]) || isNumber(words[outer.head]) || isPerson(words[outer.head]?.low ?? ''))))
    )
      return { from: outer.from, to: last + 1, head: outer.head };
  }
  return { from, to: last + 1, head };
}

/** "the UK, France and their allies": back over the commas of a list that has its conjunction behind `from`. */
function listStart(words: readonly Word[], from: number, end: number, low: number): number {
  const conjunction = words.slice(Math.max(low, from), end).findIndex((word) => word.low === 'and' || word.low === 'or');
  if (conjunction === -1) return from;
  let start = from;
  while (
    start - 2 >= low &&
    isComma(words[start - 1]) &&
    isNominal(words[start - 2]) &&
    !isTime(words[start - 2]?.low ?? '') &&
    !isNumber(words[start - 2])
  ) {
    let item = start - 2;
    while (item > low && !isConjunction(words[item - 1]) && joinsLeft(words, item, low)) item--;
    const before = words[item - 1];
    if (isPreposition(before) && before?.low !== 'with') break;
    start = item;
    if (item === low || !isComma(before)) break;
  }
  // A name before one comma may be an apposition's ("Macron, president of France and Andorra,"): the item must be bare.
  return start;
}

/** "officials familiar with it", "a person briefed on it": the word before the preposition hangs on a noun. */
function postmodified(words: readonly Word[], index: number): number {
  const word = words[index];
  return word && !isNominal(word) && (word.pos === 'ADJ' || word.pos === 'VERB') && isNominal(words[index - 1]) ? index - 1 : index;
}

function attachable(words: readonly Word[], index: number, low: number): boolean {
  const word = words[index];
  if (
    !word ||
    index < low ||
    (isNumber(word) && !isNominal(words[index - 1]) && !/^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/.test(word.low))
  )
    return false;
  if (isNominal(word) || isQuotedName(word)) return true;
  if (word.pos === 'ADJ' && (isNominal(words[index - 1]) || isDeterminer(words[index - 1]))) return true;
  return (
    word.pos === 'VERB' &&
    /(?:ed|ing)$|^(?:known|led|made|held|born)$/.test(word.low) &&
    isNominal(words[index - 1]) &&
    !isPersonal(words[index - 1])
  );
}
