import { phraseEndingAt } from './noun-phrase.ts';
import type { Subject } from './subject.ts';
import type { Word } from './units.ts';
import {
  isAdverb,
  isBreak,
  isCapital,
  isComma,
  isConjunction,
  isDeterminer,
  isFinite,
  isPersonal,
  isPossessive,
  isPreposition,
  isRelative,
} from './words.ts';

/** "the mayor and the police chief said": the first of two stands at the start of the clause. */
export function withFirst(words: readonly Word[], subject: Subject | undefined, low: number): Subject | undefined {
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

/** "Jane Roe, the minister, and John Doe, said": what stands behind ", and" is only the second of two who speak. */
export function withPartner(words: readonly Word[], subject: Subject | undefined, low: number): Subject | undefined {
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
