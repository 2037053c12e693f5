import type { Phrase } from './noun-phrase.ts';
import { canSpeak } from './nouns.ts';
import { mainSubject } from './subject.ts';
import type { Word } from './units.ts';
import { isCapital, isComma, isPersonal } from './words.ts';

const FRONTED =
  /^(?:asked|pressed|questioned|challenged|quizzed|speaking|commenting|responding|addressing|appearing|writing|giving|testifying|cross-examined)$/;

/** "Asked whether they would be let in, Holm replied:": the subject behind the comma that ends the participle. */
export function behindParticiple(words: readonly Word[], low: number, limit: number): Phrase | undefined {
  if (!FRONTED.test(words[low]?.low ?? '')) return undefined;
  for (let comma = low + 1; comma < limit; comma++) {
    if (!isComma(words[comma]) || words[comma]?.quote !== -1) continue;
    const subject = mainSubject(words, comma + 1, limit);
    if (subject && subject.from <= comma + 2 && canBeSubject(words, subject)) return subject;
  }
  return undefined;
}

function canBeSubject(words: readonly Word[], { head }: Phrase): boolean {
  const word = words[head];
  return word !== undefined && (isPersonal(word) ? word.low !== 'it' : canSpeak(word.low) || (isCapital(word) && word.pos === 'PROPN'));
}
