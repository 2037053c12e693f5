import { isStance } from './nouns.ts';
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
  isPersonal,
  isPossessive,
  isPreposition,
} from './words.ts';

/** "a fourth", "the military", "Israel's military", "the rights chief": the tagger's adjective is the head of the phrase. */
export function standsForNoun(words: readonly Word[], index: number): boolean {
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
export function joinsLeft(words: readonly Word[], from: number, low: number): boolean {
  const here = words[from];
  const left = words[from - 1];
  if (!here || !left) return false;
  if (left.quote !== -1 && left.quote === here.quote) return true;
  // “Harbour Hour,” Holm said: the comma stands inside the marks.
  if (left.quote !== -1) return isQuotedName(left) && !(isMark(left) && isComma(words[from - 2]));
  if (here.text === 'No' && isDeterminer(left)) return true;
  if (/^(?:what|which|while|although|though|when|if|because|since|unless)$/.test(left.low)) return false;
  if (isDeterminer(here) || isPossessive(here)) return /^(?:all|both|half|not)$/.test(left.low);
  if (isGenitive(here) && isCapital(left)) return true;
  // "In 2027 auditors warned".
  if (/^(?:19|20)\d\d$/.test(left.text) && /^(?:in|since|by|until)$/.test(words[from - 2]?.low ?? '')) return false;
  // "the then minister".
  if (left.low === 'then' && isDeterminer(words[from - 2])) return true;
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

/** A word inside short marks ("Coalition of the Willing") can stand in a noun phrase. */
export function isQuotedName(word: Word): boolean {
  return word.quote !== -1 && (isCapital(word) || isMark(word) || isNominal(word) || isPreposition(word) || isDeterminer(word));
}

/** "that deal", no "glad that Paris" or "said that officials". */
function pointsAt(words: readonly Word[], from: number): boolean {
  const here = words[from];
  const before = words[from - 2];
  return !isCapital(here) && !/[^s]s$/.test(here?.low ?? '') && !isNominal(before) && before?.pos !== 'ADJ' && before?.pos !== 'VERB';
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
