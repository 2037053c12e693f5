import { insertionBefore, strayComma } from './insertion.ts';
import { type Phrase, phraseEndingAt } from './noun-phrase.ts';
import { isTime } from './nouns.ts';
import { withFirst, withPartner } from './partners.ts';
import { participleBefore, pastHolding, pastRelative } from './reduced-relative.ts';
import type { Word } from './units.ts';
import { isAdverb, isCapital, isComma, isConjunction, isDeterminer, isFinite, isMark, isNominal, isNumber, isRelative } from './words.ts';

export interface Subject {
  readonly phrase: Phrase;
  /** relative: the clause hangs on the phrase with "who" or "which". */
  readonly via: 'before' | 'relative';
}

/** The subject that stands before the verb group beginning at `verb`: across adverbs, times, appositions and relative clauses. */
export function subjectBefore(words: readonly Word[], verb: number, low = 0): Subject | undefined {
  const subject = nounBefore(words, verb, low);
  return subject?.via === 'before' && hangsOnPreposition(words, subject.phrase.from) ? undefined : subject;
}

/** "… at a rally in Lima, showed": what a preposition holds is no subject. */
function hangsOnPreposition(words: readonly Word[], from: number): boolean {
  const before = words[from - 1];
  return (
    before?.quote === -1 &&
    /^(?:at|in|on|of|from|into|near|inside|outside|against|between|among|under|during|via|across|toward|towards)$/.test(before.low)
  );
}

function nounBefore(words: readonly Word[], verb: number, low: number): Subject | undefined {
  const index = participleBefore(words, outsideMarks(words, skipLeft(words, verb - 1, low), low), low);
  const word = words[index];
  if (!word || index < low || (word.quote !== -1 && !isNominal(word) && !isComma(word) && !closesName(words, index))) return undefined;
  if (isRelative(word) || (word.low === 'that' && isNominal(words[index - 1]))) {
    if (word.low === 'who' && /^(?:those|anyone|everyone)$/.test(words[index - 1]?.low ?? ''))
      return { phrase: { from: index - 1, to: index, head: index - 1 }, via: 'relative' };
    const antecedent = phraseEndingAt(words, isComma(words[index - 1]) ? index - 2 : index - 1, low, word.low === 'who');
    return antecedent && { phrase: apposedTo(words, antecedent, low), via: 'relative' };
  }
  const bracket = word.text === ')' ? openingBracket(words, index, low) : undefined;
  if (bracket !== undefined) {
    const named = phraseEndingAt(words, bracket - 1, low);
    if (named) return withPartner(words, withFirst(words, { phrase: named, via: 'before' }, low), low);
  }
  if (isComma(word) || /^[)—–]$/.test(word.text))
    return withPartner(words, insertionBefore(words, index, low), low) ?? strayComma(words, index, low);
  if (isConjunction(word)) return undefined;
  const phrase = pastHolding(words, phraseEndingAt(words, index, low), low);
  // "Roe, whose office has said it will not, urged": a relative clause of its own.
  if (phrase && words[phrase.from]?.low === 'whose') return { phrase, via: 'relative' };
  return withPartner(words, withFirst(words, pastRelative(words, phrase, phrase?.from ?? index + 1, low), low), low);
}

/** "Cllr Roe (Con, Wexham East) said": what stands in brackets is passed over. */
function openingBracket(words: readonly Word[], closing: number, low: number): number | undefined {
  for (let index = closing - 1; index > low && index > closing - 12; index--) {
    if (words[index]?.text === '(') return index;
    if (words[index]?.quote !== -1) return undefined;
  }
  return undefined;
}

/** American style: the comma before the verb stands inside the marks that close before it. */
function outsideMarks(words: readonly Word[], index: number, low: number): number {
  let comma = index;
  while (comma > low && isMark(words[comma])) comma--;
  return comma < index && isComma(words[comma]) ? comma : index;
}

/** The subject of the sentence or clause that begins at `low`: the noun phrase before its first finite verb. */
export function mainSubject(words: readonly Word[], low: number, limit: number): Phrase | undefined {
  let relative = 0;
  for (let index = low; index < limit; index++) {
    const word = words[index];
    if (!word || word.quote !== -1) continue;
    if (isRelative(word) || (word.low === 'that' && isNominal(words[index - 1]))) relative++;
    if (/^(?:if|when|while|after|before|because|since|although|though|as|unless|until|despite)$/.test(word.low) && index === low)
      relative++;
    if (!isFinite(words, index)) continue;
    if (relative > 0) {
      relative--;
      while (index + 1 < limit && isFinite(words, index + 1)) index++;
      continue;
    }
    const subject = subjectBefore(words, index, low);
    if (subject && subject.via === 'before' && !isTime(words[subject.phrase.head]?.low ?? '')) return subject.phrase;
  }
  return undefined;
}

/** Left over adverbs, "on Tuesday", "last week". */
function skipLeft(words: readonly Word[], start: number, low: number): number {
  let index = start;
  while (index > low) {
    const word = words[index];
    if (!word) break;
    if (
      (isAdverb(word) && !isNominal(word) && !isDeterminer(words[index - 1])) ||
      (/^(?:alike|both|all|each|himself|herself|itself|themselves)$/.test(word.low) &&
        (isNominal(words[index - 1]) || isComma(words[index - 1])))
    ) {
      index--;
      continue;
    }
    const time = timeEndingAt(words, index, low);
    if (time === undefined || time <= low) break;
    index = time - 1;
  }
  return index;
}

/** First word of a time expression that ends at `index` ("on Tuesday", "last week", "this month"). */
function timeEndingAt(words: readonly Word[], index: number, low: number): number | undefined {
  let from = index;
  if (/^(?:march|may)$/.test(words[from]?.text ?? '')) return undefined;
  if (isNumber(words[from]) && isTime(words[from - 1]?.low ?? '')) from--;
  else if (!isTime(words[from]?.low ?? '')) return undefined;
  while (from - 1 >= low && /^(?:last|this|next|that|earlier|late|early|\d+|the|same|previous)$/.test(words[from - 1]?.low ?? '')) from--;
  if (from - 1 >= low && /^(?:on|in|at|during|by|since|of|from|until|through|before|after)$/.test(words[from - 1]?.low ?? '')) from--;
  return from;
}

/** "Jane Roe, spokeswoman for the ministry, who said": who has a role said it, and the role stands behind the name. */
function apposedTo(words: readonly Word[], role: Phrase, low: number): Phrase {
  const name = words[role.from - 2];
  if (isCapital(words[role.head]) || !isComma(words[role.from - 1]) || name?.pos !== 'PROPN' || !isCapital(name)) return role;
  const phrase = phraseEndingAt(words, role.from - 2, low);
  return phrase && isCapital(words[phrase.head]) && !/^(?:in|at|from|near|of)$/.test(words[phrase.from - 1]?.low ?? '') ? phrase : role;
}

/** The marks around a name ("Coalition of the Willing") close a noun phrase; those around a quotation do not. */
function closesName(words: readonly Word[], mark: number): boolean {
  let from = mark;
  while (words[from - 1]?.quote === words[mark]?.quote) from--;
  return mark - from < 8 && isCapital(words[from + 1]) && !isComma(words[mark - 1]) && isDeterminer(words[from - 1]);
}
