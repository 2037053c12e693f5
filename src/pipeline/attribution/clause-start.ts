import { isDash } from './comment-behind.ts';
import { phraseStartingAt } from './phrase-ahead.ts';
import { isPastForm } from './retag.ts';
import type { Word } from './units.ts';
import {
  isAdverb,
  isAuxiliary,
  isBreak,
  isComma,
  isConjunction,
  isDeterminer,
  isFinite,
  isMark,
  isNominal,
  isNumber,
  isPersonal,
  isPreposition,
  isRelative,
} from './words.ts';

/** "said that meant the annexes too": a verb stands directly behind "that", and no noun that it could describe. */
export function isPronounThat(words: readonly Word[], that: number): boolean {
  const next = words[that + 1];
  if (!next) return false;
  // "said that claim was false".
  if (
    /^(?:claim|charge|figure|account|notion|statement|report|decision|argument|description|assessment|allegation|accusation|suggestion|characterization)$/.test(
      next.low,
    ) &&
    isFinite(words, that + 2)
  )
    return true;
  if (isAuxiliary(next) && next.low !== 'having' && next.low !== 'being') return isFinite(words, that + 1);
  return (
    next.pos === 'VERB' &&
    !/ing$/.test(next.low) &&
    (isDeterminer(words[that + 2]) || isPreposition(words[that + 2]) || isPersonal(words[that + 2]))
  );
}

/** A clause begins here: subject and finite verb, no comma between (but "if …," and appositions), relatives do not count. */
export function startsClause(words: readonly Word[], from: number): boolean {
  const first = words[from];
  if (first?.low === 'to') return infinitiveSubject(words, from);
  if (!first || isBreak(first) || isComma(first) || isRelative(first)) return false;
  if (isFinite(words, from) || /^(?:and|but|or|of|for|by|as|than)$/.test(first.low)) return false;
  const fronted = /^(?:if|when|once|without|unless|until|while|although|though|because|given|despite)$/.test(first.low);
  const amount = /^(?:at|up|more|fewer|less)$/.test(first.low)
    ? /^(?:least|most|to|than)$/.test(words[from + 1]?.low ?? '')
    : /^(?:about|over|around|under|nearly|some)$/.test(first.low) &&
      (isNumber(words[from + 1]) ||
        (words[from + 1]?.low === 'a' && /^(?:third|quarter|half|dozen|hundred)$/.test(words[from + 2]?.low ?? '')));
  if (amount) return finiteAfter(words, from + 2, false);
  if (isPreposition(first) && !fronted) return false;
  if (fronted) return finiteAfter(words, from + 1, true);
  const subject = phraseStartingAt(words, from);
  if (!subject) return finiteAfter(words, from + 1, false);
  const next = words[subject.to];
  if (
    /^(?:he|she|it|they|we|i)$/.test(first.low) &&
    next &&
    !isBreak(next) &&
    !isComma(next) &&
    !isConjunction(next) &&
    !isPreposition(next) &&
    !(first.low === 'it' && (next.pos === 'ADJ' || isDeterminer(next)) && !finiteAfter(words, subject.to, false, 8))
  )
    return true;
  if (next && isDash(next)) {
    const closing = closingDash(words, subject.to);
    return closing !== undefined && finiteAfter(words, closing + 1, false, 4);
  }
  if (next && isComma(next) && next.quote === -1) {
    const closing = closingComma(words, subject.to);
    return closing !== undefined && (finiteAfter(words, closing + 1, false, 4) || markedVerb(words, closing + 1));
  }
  return markedVerb(words, subject.to) || finiteAfter(words, subject.to, false);
}

/** "to do so would be a mistake". */
function infinitiveSubject(words: readonly Word[], to: number): boolean {
  if (words[to + 1]?.pos !== 'VERB') return false;
  for (let index = to + 2; index < to + 8; index++) {
    const word = words[index];
    if (!word || word.quote !== -1 || isComma(word) || isBreak(word) || isRelative(word) || word.low === 'that') return false;
    if (isFinite(words, index)) return /^(?:would|is|was|could|might|will)$/.test(word.low) && words[index + 1]?.low === 'be';
  }
  return false;
}

/** The verb of the clause stands first in marks: the officer “feared for his life”. */
function markedVerb(words: readonly Word[], mark: number): boolean {
  const word = words[mark];
  const verb = words[mark + 1];
  return (
    isMark(word) &&
    word?.quote !== -1 &&
    (/(?:[^s]s|n't)$/.test(verb?.low ?? '') || isPastForm(verb?.low ?? '') || (verb?.pos === 'VERB' && !/ing$/.test(verb.low)))
  );
}

/** A finite verb that no relative clause takes, before a comma (`commas`: also behind it). */
function finiteAfter(words: readonly Word[], from: number, commas: boolean, within = 40): boolean {
  let relative = 0;
  for (let index = from; index < words.length && index < from + within; index++) {
    const word = words[index];
    if (!word) return false;
    if (word.quote === -1 && (isBreak(word) || ((isComma(word) || isConjunction(word)) && !commas && relative === 0))) return false;
    if (isRelative(word) || (word.low === 'that' && isNominal(words[index - 1]))) relative++;
    if (!isFinite(words, index)) continue;
    if (relative === 0) return true;
    relative--;
    while (isFinite(words, index + 1) || isAdverb(words[index + 1]) || /^(?:both|all|been|be)$/.test(words[index + 1]?.low ?? '')) index++;
  }
  return false;
}

/** "the deal — “a gift” — would fail". */
function closingDash(words: readonly Word[], opening: number): number | undefined {
  const closing = words.slice(opening + 2, opening + 25).findIndex((word) => isDash(word));
  return closing === -1 ? undefined : opening + 2 + closing;
}

/** The comma that closes an insertion after a subject. */
function closingComma(words: readonly Word[], opening: number): number | undefined {
  for (let index = opening + 1; index < words.length && index < opening + 30; index++) {
    const word = words[index];
    if (!word || isBreak(word)) return undefined;
    if (isComma(word) && word.quote === -1 && (isFinite(words, index + 1) || isAdverb(words[index + 1]) || markedVerb(words, index + 1)))
      return index;
  }
  return undefined;
}
