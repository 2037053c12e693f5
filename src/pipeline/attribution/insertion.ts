import { type Phrase, phraseEndingAt } from './noun-phrase.ts';
import { isTime } from './nouns.ts';
import { withFirst } from './partners.ts';
import { phraseStartingAt } from './phrase-ahead.ts';
import { isState } from './states.ts';
import type { Subject } from './subject.ts';
import type { Word } from './units.ts';
import { isAuxiliary, isBreak, isCapital, isComma, isFinite, isNominal, isNumber, isPreposition, isRelative } from './words.ts';

/** The subject before ", an apposition," or ", who …,": the comma at `closing` ends the insertion. */
export function insertionBefore(words: readonly Word[], closing: number, low: number): Subject | undefined {
  let held: Phrase | undefined;
  for (let index = closing - 1; index > low && index > closing - 45; index--) {
    const word = words[index];
    if (!word || (isBreak(word) && !/^[()—–.-]$/.test(word.text))) return undefined;
    if (!isComma(word) && !/^[(—–]$/.test(word.text)) continue;
    const inside = words[index + 1];
    if (!inside || !opensInsertion(words, index + 1, closing)) continue;
    const phrase = phraseEndingAt(words, index - 1, low);
    if (!phrase || (isComma(words[phrase.from - 1]) && isState(words, phrase.from, phrase.to))) continue;
    const before = words[phrase.from - 1];
    // "Roe, a pilot who wrote the bill with Poe, an engineer, said": what stands in a relative clause is no subject.
    const holder = antecedentOf(words, phrase.from, low);
    if (holder) {
      held ??= holder;
      continue;
    }
    // "Roe, who was named by police as Jan Poe, 25, said": the comma that opens the relative clause stands further left.
    if ((isPreposition(before) || before?.low === 'as') && relativeOpens(words, phrase.from, low)) continue;
    const name =
      !isCapital(words[phrase.head]) && (isCapital(inside) || endsInName(words, index + 1, closing))
        ? phraseStartingAt(words, index + 1)
        : undefined;
    // "at a rally in Mesa, Ariz., showed": a state behind its town.
    if (isState(words, index + 1, closing) && isPlace(words, index - 1)) continue;
    const whole = name !== undefined && name.to === closing && (isNominal(inside) || inside.pos === 'ADJ');
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
  return held && { phrase: held, via: 'before' };
}

/** "Lydia Smith for the agency, says": a comma alone between a subject that opens the clause and its verb. */
export function strayComma(words: readonly Word[], comma: number, low: number): Subject | undefined {
  const subject = phraseOnly(words, comma - 1, low);
  return subject &&
    subject.phrase.from <= low + 1 &&
    words.slice(subject.phrase.from + 1, subject.phrase.to).some((word) => isCapital(word))
    ? subject
    : undefined;
}

/** The capitals that end at `last` stand behind a preposition: a town, no person. */
function isPlace(words: readonly Word[], last: number): boolean {
  let index = last;
  while (isCapital(words[index])) index--;
  return isPreposition(words[index]);
}

/** The noun before "who", when "who" and its verb stand between the last comma and `from`. */
function antecedentOf(words: readonly Word[], from: number, low: number): Phrase | undefined {
  let verb = false;
  for (let index = from - 1; index > low && index > from - 20; index--) {
    const word = words[index];
    if (!word || isComma(word) || isBreak(word) || word.quote !== -1) return undefined;
    if (isFinite(words, index)) verb = true;
    if (word.low === 'who' && verb && isNominal(words[index - 1])) return phraseEndingAt(words, index - 1, low);
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

function phraseOnly(words: readonly Word[], last: number, low: number): Subject | undefined {
  const phrase = phraseEndingAt(words, last, low);
  return phrase && { phrase, via: 'before' };
}

/** An insertion is a relative clause, a participle, a phrase or an apposition, but no clause of its own. */
function opensInsertion(words: readonly Word[], from: number, closing: number): boolean {
  if (isRelative(words[from])) return true;
  if (words[from]?.low === 'while' && /ing$/.test(words[from + 1]?.low ?? '')) return true;
  if (/^(?:and|but|or|that|if|when|while|because|with)$/.test(words[from]?.low ?? '')) return false;
  let relative = false;
  for (let index = from; index < closing; index++) {
    if (isRelative(words[index]) || /^(?:that|because|as|when|since|if|while|whether)$/.test(words[index]?.low ?? '')) relative = true;
    if (isAuxiliary(words[index]) && isFinite(words, index) && !relative) return false;
  }
  return true;
}

/** "her cousin, former captain Will Holm, told": a role without an article, and a name behind it. */
function endsInName(words: readonly Word[], from: number, closing: number): boolean {
  const last = words[closing - 1];
  return (
    /^(?:NOUN|ADJ)$/.test(words[from]?.pos ?? '') &&
    isCapital(last) &&
    last?.pos === 'PROPN' &&
    !words.slice(from, closing).some((word) => isPreposition(word) || isFinite([word], 0))
  );
}
