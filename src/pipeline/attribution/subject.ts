import { type Phrase, phraseEndingAt } from './noun-phrase.ts';
import { isTime } from './nouns.ts';
import { phraseStartingAt } from './phrase-ahead.ts';
import { isState } from './states.ts';
import type { Word } from './units.ts';
import {
  isAdverb,
  isAuxiliary,
  isBreak,
  isCapital,
  isComma,
  isConjunction,
  isDeterminer,
  isFinite,
  isMark,
  isNominal,
  isNumber,
  isPersonal,
  isPossessive,
  isPreposition,
  isRelative,
} from './words.ts';

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

/** The capitals that end at `last` stand behind a preposition: a town, no person. */
function isPlace(words: readonly Word[], last: number): boolean {
  let index = last;
  while (isCapital(words[index])) index--;
  return isPreposition(words[index]);
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
    const antecedent = phraseEndingAt(words, isComma(words[index - 1]) ? index - 2 : index - 1, low, word.low === 'who');
    return antecedent && { phrase: apposedTo(words, antecedent, low), via: 'relative' };
  }
  if (isComma(word) || /^[)—–]$/.test(word.text))
    return withPartner(words, insertionBefore(words, index, low), low) ?? strayComma(words, index, low);
  if (isConjunction(word)) return undefined;
  const phrase = pastHolding(words, phraseEndingAt(words, index, low), low);
  // "Roe, whose office has said it will not, urged": a relative clause of its own.
  if (phrase && words[phrase.from]?.low === 'whose') return { phrase, via: 'relative' };
  return withPartner(words, withFirst(words, pastRelative(words, phrase, phrase?.from ?? index + 1, low), low), low);
}

/** "the mayor and the police chief said": the first of two stands at the start of the clause. */
function withFirst(words: readonly Word[], subject: Subject | undefined, low: number): Subject | undefined {
  const and = (subject?.phrase.from ?? 0) - 1;
  if (!subject || and - 1 < low || words[and]?.low !== 'and' || isComma(words[and - 1]) || words[and]?.quote !== -1) return subject;
  if (!isDeterminer(words[and + 1]) && !isPossessive(words[and + 1])) return subject;
  const first = phraseEndingAt(words, and - 1, low);
  if (
    !first ||
    !(first.from === low || isComma(words[first.from - 1]) || isConjunction(words[first.from - 1]) || words[first.from - 1]?.low === 'both')
  )
    return subject;
  for (let index = low; index < and; index++) if (isFinite(words, index)) return subject;
  return { ...subject, phrase: { ...subject.phrase, from: words[first.from - 1]?.low === 'both' ? first.from - 1 : first.from } };
}

/** "the commander of a brigade holding the town": the noun before a participle, where no other finite verb claims it. */
function pastHolding(words: readonly Word[], phrase: Phrase | undefined, low: number): Phrase | undefined {
  const participle = words[(phrase?.from ?? 0) - 1];
  const before = words[(phrase?.from ?? 0) - 2];
  if (!phrase || phrase.from - 2 <= low || participle?.pos !== 'VERB' || !/ing$/.test(participle.low) || participle.quote !== -1)
    return phrase;
  if (before?.pos !== 'NOUN' || /^(?:said|including|according)$/.test(before.low)) return phrase;
  const outer = phraseEndingAt(words, phrase.from - 2, low);
  if (!outer) return phrase;
  for (let index = outer.from - 1; index >= low && !isComma(words[index]) && !isBreak(words[index]); index--)
    if (isFinite(words, index)) return phrase;
  return { ...outer, to: phrase.to };
}

/** American style: the comma before the verb stands inside the marks that close before it. */
function outsideMarks(words: readonly Word[], index: number, low: number): number {
  let comma = index;
  while (comma > low && isMark(words[comma])) comma--;
  return comma < index && isComma(words[comma]) ? comma : index;
}

/** "a poll released Wednesday found": a participle hangs on the noun before it. */
function participleBefore(words: readonly Word[], index: number, low: number): number {
  const word = words[index];
  const hangs =
    word?.quote === -1 &&
    /(?:ed|wn|en)$|^(?:made|held|sent|built)$/.test(word.low) &&
    (word.pos === 'VERB' || word.pos === 'ADJ') &&
    !isAuxiliary(word) &&
    words[index - 1]?.pos === 'NOUN';
  return hangs && index - 1 > low ? index - 1 : index;
}

/** "Jane Roe, the minister, and John Doe, said": what stands behind ", and" is only the second of two who speak. */
function withPartner(words: readonly Word[], subject: Subject | undefined, low: number): Subject | undefined {
  if (!subject || !isCapital(words[subject.phrase.head])) return subject;
  const { phrase } = subject;
  let and = phrase.from - 1;
  // "… , and the chief of staff, | John Doe,": a role may stand before the name.
  while (and > low + 1 && and > phrase.from - 12 && words[and]?.low !== 'and' && !isBreak(words[and]) && !isFinite(words, and)) and--;
  if (words[and]?.low !== 'and' || !isComma(words[and - 1]) || isPersonal(words[and + 1])) return subject;
  const first = words[low];
  if (!first || first.quote !== -1 || isPreposition(first) || isAdverb(first) || /(?:ed|ing)$/.test(first.low)) return subject;
  for (let index = low; index < and; index++) {
    if (isFinite(words, index) || isRelative(words[index]) || words[index]?.quote !== -1 || words[index]?.text === ':') return subject;
  }
  const apposed = words.slice(low + 1, and - 1).some((word) => isComma(word));
  return apposed ? { ...subject, phrase: { ...phrase, from: low } } : subject;
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
  if (isNumber(words[from]) && isTime(words[from - 1]?.low ?? '')) from--;
  else if (!isTime(words[from]?.low ?? '')) return undefined;
  while (from - 1 >= low && /^(?:last|this|next|that|earlier|late|early|\d+|the|same|previous)$/.test(words[from - 1]?.low ?? '')) from--;
  if (from - 1 >= low && /^(?:on|in|at|during|by|since|of)$/.test(words[from - 1]?.low ?? '')) from--;
  return from;
}

/** The subject before ", an apposition," or ", who …,": the comma at `closing` ends the insertion. */
function insertionBefore(words: readonly Word[], closing: number, low: number): Subject | undefined {
  for (let index = closing - 1; index > low && index > closing - 45; index--) {
    const word = words[index];
    if (!word || (isBreak(word) && !/^[()—–.-]$/.test(word.text))) return undefined;
    if (!isComma(word) && !/^[(—–]$/.test(word.text)) continue;
    const inside = words[index + 1];
    if (!inside || !opensInsertion(words, index + 1, closing)) continue;
    const phrase = phraseEndingAt(words, index - 1, low);
    if (!phrase) continue;
    const before = words[phrase.from - 1];
    // "Roe, who was named by police as Jan Poe, 25, said": the comma that opens the relative clause stands further left.
    if ((isPreposition(before) || before?.low === 'as') && relativeOpens(words, phrase.from, low)) continue;
    const name = isCapital(inside) && !isCapital(words[phrase.head]) ? phraseStartingAt(words, index + 1) : undefined;
    // "at a rally in Mesa, Ariz., showed": a state behind its town.
    if (isState(words, index + 1, closing) && isPlace(words, index - 1)) continue;
    const whole = name !== undefined && name.to === closing && isNominal(inside);
    if (whole && words[phrase.from]?.low === 'whose') return { phrase: name, via: 'before' };
    const smallHead = !isCapital(words[phrase.head]) || isNumber(words[phrase.head]);
    if (isComma(before) && isNominal(words[phrase.from - 2]) && smallHead && !isTime(words[phrase.from - 2]?.low ?? '')) {
      const outer = insertionBefore(words, phrase.from - 1, low) ?? phraseOnly(words, phrase.from - 2, low);
      // "In Athens, the foreign minister, George Papas, said": what hangs on a preposition is no subject.
      if (outer && !isPreposition(words[outer.phrase.from - 1])) return outer;
    }
    const both = withFirst(words, { phrase, via: 'before' }, low);
    if (both && both.phrase.from < phrase.from) return both;
    const several = words.slice(phrase.from, phrase.to).some((one) => one.low === 'and');
    if (whole && !several) return { phrase: name, via: 'before' };
    return { phrase, via: 'before' };
  }
  return undefined;
}

/** ", who" stands between `low` and the phrase, with no other comma behind it. */
function relativeOpens(words: readonly Word[], from: number, low: number): boolean {
  for (let index = from - 1; index > low; index--) {
    if (isComma(words[index])) return isRelative(words[index + 1]);
    if (isBreak(words[index])) return false;
  }
  return false;
}

/** "Jane Roe, spokeswoman for the ministry, who said": who has a role said it, and the role stands behind the name. */
function apposedTo(words: readonly Word[], role: Phrase, low: number): Phrase {
  const name = words[role.from - 2];
  if (isCapital(words[role.head]) || !isComma(words[role.from - 1]) || name?.pos !== 'PROPN' || !isCapital(name)) return role;
  const phrase = phraseEndingAt(words, role.from - 2, low);
  return phrase && isCapital(words[phrase.head]) && !/^(?:in|at|from|near|of)$/.test(words[phrase.from - 1]?.low ?? '') ? phrase : role;
}

function phraseOnly(words: readonly Word[], last: number, low: number): Subject | undefined {
  const phrase = phraseEndingAt(words, last, low);
  return phrase && { phrase, via: 'before' };
}

/** An insertion is a relative clause, a participle, a phrase or an apposition, but no clause of its own. */
function opensInsertion(words: readonly Word[], from: number, closing: number): boolean {
  if (isRelative(words[from])) return true;
  if (/^(?:and|but|or|that|if|when|while|because|with)$/.test(words[from]?.low ?? '')) return false;
  let relative = false;
  for (let index = from; index < closing; index++) {
    if (isRelative(words[index]) || /^(?:that|because|as|when|since|if|while|whether)$/.test(words[index]?.low ?? '')) relative = true;
    if (isAuxiliary(words[index]) && isFinite(words, index) && !relative) return false;
  }
  return true;
}

/** "the officials who were there said": a phrase that belongs to a relative clause gives way to the noun before "who". */
function pastRelative(words: readonly Word[], phrase: Phrase | undefined, from: number, low: number): Subject | undefined {
  for (let index = from - 1; index > low && index > from - 14; index--) {
    const word = words[index];
    if (!word || isComma(word) || isBreak(word) || word.quote !== -1) break;
    if (isRelative(word) && word.low === 'who' && /^(?:those|anyone|everyone)$/.test(words[index - 1]?.low ?? ''))
      return { phrase: { from: index - 1, to: index, head: index - 1 }, via: 'before' };
    if (isRelative(word) && word.low === 'who' && isNominal(words[index - 1])) {
      const antecedent = phraseEndingAt(words, index - 1, low);
      if (antecedent && !isPreposition(words[index - 1])) return { phrase: antecedent, via: 'before' };
    }
  }
  return phrase && { phrase, via: 'before' };
}

/** The marks around a name ("Coalition of the Willing") close a noun phrase; those around a quotation do not. */
function closesName(words: readonly Word[], mark: number): boolean {
  let from = mark;
  while (words[from - 1]?.quote === words[mark]?.quote) from--;
  return mark - from < 8 && isCapital(words[from + 1]) && !isComma(words[mark - 1]) && isDeterminer(words[from - 1]);
}

/** "Lydia Smith for the agency, says": a comma alone between a subject that opens the clause and its verb. */
function strayComma(words: readonly Word[], comma: number, low: number): Subject | undefined {
  const subject = phraseOnly(words, comma - 1, low);
  return subject && subject.phrase.from <= low + 1 && isCapital(words[subject.phrase.head]) ? subject : undefined;
}
