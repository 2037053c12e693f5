import type { CueClause } from './cue-behind.ts';
import { looseGroupOf } from './loose-cues.ts';
import { phraseStartingAt } from './phrase-ahead.ts';
import { subjectBefore } from './subject.ts';
import type { Word } from './units.ts';
import { isBe, isBreak, isComma, isGenitive, isPossessive } from './words.ts';

const PUT = /^(?:put|puts|describes?d?|summ?ed|sums|explain(?:s|ed)|characteri[sz]e[sd]|recall(?:s|ed)|remember(?:s|ed))$/;
const ANSWER = /^(?:answer|reply|response|reaction|verdict|conclusion|comment|assessment|summary|message|explanation|advice|view|words)$/;

/** A quotation is the subject of its cue: “…,” is how she put it; “…,” was the minister's answer; “…” – such was the reaction of the port; “…,” as she put it. */
export function howPut(words: readonly Word[], from: number): CueClause | undefined {
  if (words[from]?.low === 'as') return putBy(words, from - 1);
  const be = /^(?:such|that|this)$/.test(words[from]?.low ?? '') ? from + 1 : from;
  if (!isBe(words[be])) return undefined;
  return words[be + 1]?.low === 'how' ? putBy(words, be) : answerOf(words, be);
}

function putBy(words: readonly Word[], be: number): CueClause | undefined {
  for (let index = be + 3; index < words.length && index < be + 12; index++) {
    if (!PUT.test(words[index]?.low ?? '')) continue;
    const subject = subjectBefore(words, index, be + 2);
    return subject && { group: looseGroupOf(index), source: subject.phrase, from: be };
  }
  return undefined;
}

function answerOf(words: readonly Word[], be: number): CueClause | undefined {
  for (let index = be + 2; index < words.length && index < be + 12; index++) {
    const word = words[index];
    if (!word || word.quote !== -1 || isBreak(word) || isComma(word)) return undefined;
    if (!ANSWER.test(word.low)) continue;
    const group = looseGroupOf(index);
    if (words[index + 1]?.low === 'of' || words[index + 1]?.low === 'from') {
      const source = phraseStartingAt(words, index + 2);
      return source && { group, source, from: be };
    }
    for (let at = index - 1; at > be; at--) {
      if (isGenitive(words[at])) return { group, source: { from: be + 1, to: at, head: at - 1 }, from: be };
      if (isPossessive(words[at])) return { group, source: { from: at, to: at + 1, head: at }, from: be };
    }
    return undefined;
  }
  return undefined;
}
