import { type Phrase, phraseEndingAt } from './noun-phrase.ts';
import type { Subject } from './subject.ts';
import type { Word } from './units.ts';
import { isAuxiliary, isBreak, isComma, isFinite, isNominal, isPreposition, isRelative } from './words.ts';

/** "the commander of a brigade holding the town": the noun before a participle, where no other finite verb claims it. */
export function pastHolding(words: readonly Word[], phrase: Phrase | undefined, low: number): Phrase | undefined {
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

/** "a poll released Wednesday found": a participle hangs on the noun before it. */
export function participleBefore(words: readonly Word[], index: number, low: number): number {
  const word = words[index];
  const hangs =
    word?.quote === -1 &&
    /(?:ed|wn|en)$|^(?:made|held|sent|built)$/.test(word.low) &&
    (word.pos === 'VERB' || word.pos === 'ADJ') &&
    !isAuxiliary(word) &&
    words[index - 1]?.pos === 'NOUN';
  return hangs && index - 1 > low ? index - 1 : index;
}

/** "the officials who were there said": a phrase that belongs to a relative clause gives way to the noun before "who". */
export function pastRelative(words: readonly Word[], phrase: Phrase | undefined, from: number, low: number): Subject | undefined {
  for (let index = from - 1; index > low && index > from - 14; index--) {
    const word = words[index];
    if (!word || isComma(word) || isBreak(word) || word.quote !== -1) break;
    if (isRelative(word) && word.low === 'who' && /^(?:those|anyone|everyone)$/.test(words[index - 1]?.low ?? ''))
      return { phrase: { from: index - 1, to: phrase?.to ?? index, head: index - 1 }, via: 'before' };
    if (isRelative(word) && word.low === 'who' && isNominal(words[index - 1])) {
      const antecedent = phraseEndingAt(words, index - 1, low);
      if (antecedent && !isPreposition(words[index - 1])) return { phrase: antecedent, via: 'before' };
    }
  }
  return phrase && { phrase, via: 'before' };
}
