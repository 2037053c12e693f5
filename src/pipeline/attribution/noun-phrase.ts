import { isPerson, isStance, isTime } from './nouns.ts';
import type { Word } from './units.ts';
import {
  isAuxiliary,
  isBreak,
  isCapital,
  isComma,
  isConjunction,
  isDeterminer,
  isFinite,
  isGenitive,
  isMark,
  isNominal,
  isNumber,
  isPersonal,
  isPossessive,
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
  if (from - 2 >= low && isPreposition(before) && before?.low !== 'than' && before?.low !== 'as') {
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

/** "a fourth", "the military", "Israel's military", "the rights chief": the tagger's adjective is the head of the phrase. */
function standsForNoun(words: readonly Word[], index: number): boolean {
  const left = words[index - 1];
  if (isDeterminer(left) || isPossessive(left) || isGenitive(left)) return true;
  let before = index - 1;
  while (before > index - 4 && (words[before]?.pos === 'ADJ' || /(?:ed|ing)$/.test(words[before]?.low ?? ''))) before--;
  if (words[index]?.pos === 'ADJ' && before < index - 1 && isDeterminer(words[before])) return true;
  return (
    words[index]?.pos === 'ADJ' &&
    left?.pos === 'NOUN' &&
    !/^(?:familiar|close|aware|able|available|present|opposed|responsible)$/.test(words[index]?.low ?? '')
  );
}

/** Does the word before `from` belong to the same phrase? */
function joinsLeft(words: readonly Word[], from: number, low: number): boolean {
  const here = words[from];
  const left = words[from - 1];
  if (!here || !left) return false;
  if (left.quote !== -1 && left.quote === here.quote) return true;
  // “Harbour Hour,” Holm said: the comma stands inside the marks.
  if (left.quote !== -1) return isQuotedName(left) && !(isMark(left) && isComma(words[from - 2]));
  if (here.text === 'No' && isDeterminer(left)) return true;
  if (/^(?:what|which)$/.test(left.low)) return false;
  if (isDeterminer(here) || isPossessive(here)) return /^(?:all|both|half|not)$/.test(left.low);
  if (isGenitive(left) || left.text === '-' || left.text === '/' || here.text === '-' || left.text === '.') return true;
  if (isDeterminer(left) || isPossessive(left)) return left.low !== 'that' || pointsAt(words, from);
  if (/^(?:most|some|many|both|several|few|another)$/.test(left.low)) return !isPersonal(here);
  if (isPersonal(left) || isComma(left) || isBreak(left) || isMark(left)) return false;
  if (isConjunction(left)) return left.low !== 'but' && left.low !== 'yet' && from - 2 >= low && coordinates(words, from - 1, low);
  if (isConjunction(here) && isComma(left)) return false;
  if (isAuxiliary(left) || isPreposition(left)) return false;
  if (isStance(left.low) && isCapital(here) && !isCapital(left)) return false;
  if (isNominal(left) || left.pos === 'ADJ') return true;
  // "Downing Street": the first word of such a name can look like a verb.
  if (isCapital(left) && isCapital(here) && /^(?:street|house|palace|square|hall|road|avenue)$/.test(here.low)) return true;
  if (left.pos === 'VERB' || left.pos === 'ADV')
    return (
      /(?:ed|ing|ly)$/.test(left.low) &&
      (isDeterminer(words[from - 2]) ||
        isPossessive(words[from - 2]) ||
        isGenitive(words[from - 2]) ||
        (words[from - 2]?.low === 'of' && /ed$/.test(left.low)))
    );
  return false;
}

/** "that deal", no "glad that Paris" or "said that officials". */
function pointsAt(words: readonly Word[], from: number): boolean {
  const here = words[from];
  const before = words[from - 2];
  return !isCapital(here) && !/[^s]s$/.test(here?.low ?? '') && !isNominal(before) && before?.pos !== 'ADJ' && before?.pos !== 'VERB';
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

/** "France and Britain said", but not "… met in parliament and Britain said": no finite verb may stand before the conjunction. */
function coordinates(words: readonly Word[], conjunction: number, low: number): boolean {
  const left = words[conjunction - 1];
  if (!left || !(isNominal(left) || left.pos === 'ADJ' || isComma(left))) return false;
  for (let index = conjunction - 1; index >= low; index--) {
    const word = words[index];
    if (isBreak(word) || word?.low === 'with' || word?.low === 'that') return true;
    if (isFinite(words, index)) return false;
  }
  return true;
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

/** A word inside short marks ("Coalition of the Willing") can stand in a noun phrase. */
function isQuotedName(word: Word): boolean {
  return word.quote !== -1 && (isCapital(word) || isMark(word) || isNominal(word) || isPreposition(word) || isDeterminer(word));
}
