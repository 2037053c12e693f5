import type { CueClause } from './cue-behind.ts';
import { cueForms } from './forms.ts';
import { looseGroupOf } from './loose-cues.ts';
import { phraseStartingAt } from './phrase-ahead.ts';
import { subjectBefore } from './subject.ts';
import type { Word } from './units.ts';
import { verbGroupAt } from './verb-group.ts';
import { isBe, isBreak, isComma, isGenitive, isPossessive } from './words.ts';

const PUT = /^(?:put|puts|describes?d?|summ?ed|sums|explain(?:s|ed)|characteri[sz]e[sd]|recall(?:s|ed)|remember(?:s|ed))$/;
const ANSWER = /^(?:answer|reply|response|reaction|verdict|conclusion|comment|assessment|summary|message|explanation|advice|view|words)$/;

/**
 * A quotation is the subject of its cue: “…,” is how she put it; “…,” was the minister's answer; “…” – such was the reaction of the port;
 * “…,” as she put it; “…,” was all she would say; “…,” the Courier quoted her as saying; “…,” she called it.
 */
export function howPut(words: readonly Word[], from: number): CueClause | undefined {
  if (words[from]?.low === 'as') return putBy(words, from - 1);
  if (/^(?:came|went)$/.test(words[from]?.low ?? '')) return answerOf(words, from, true);
  const be = /^(?:such|that|this)$/.test(words[from]?.low ?? '') ? from + 1 : from;
  if (!isBe(words[be])) return quotedAsSaying(words, from) ?? calledIt(words, from);
  if (words[be + 1]?.low === 'how') return putBy(words, be);
  return /^(?:all|what)$/.test(words[be + 1]?.low ?? '') ? allSaid(words, be) : answerOf(words, be);
}

/** "is what Holm promised", "was all Holm would say". */
function allSaid(words: readonly Word[], be: number): CueClause | undefined {
  for (let index = be + 3; index < words.length && index < be + 12; index++) {
    const group = cueForms.has(words[index]?.low ?? '') ? verbGroupAt(words, index) : undefined;
    if (!group) continue;
    const subject = subjectBefore(words, group.from, be + 2);
    return subject && { group: { ...group, shape: 'finite' }, source: subject.phrase, from: be };
  }
  return undefined;
}

/** "Holm calls it", "as she called them". */
function calledIt(words: readonly Word[], from: number): CueClause | undefined {
  const index = words.findIndex(({ low }, at) => at > from && at < from + 6 && /^(?:calls?|called|terms|termed|dubs|dubbed)$/.test(low));
  if (index === -1 || !/^(?:it|him|her|them|this|that)$/.test(words[index + 1]?.low ?? '')) return undefined;
  const subject = subjectBefore(words, index, from);
  return subject?.phrase.from === from ? { group: looseGroupOf(index), source: subject.phrase, from } : undefined;
}

/** "the Courier quoted Holm as saying", "Holm was quoted as saying". */
function quotedAsSaying(words: readonly Word[], from: number): CueClause | undefined {
  for (let index = from + 1; index < words.length && index < from + 12; index++) {
    if (!/^(?:quoted|cited|reported|quotes|cites)$/.test(words[index]?.low ?? '')) continue;
    const as = words.findIndex(({ low }, at) => at > index && at < index + 10 && low === 'as');
    const saying = words[as + 1]?.low === 'having' ? as + 2 : as + 1;
    if (as === -1 || !/^(?:saying|said|telling|told|writing|written)$/.test(words[saying]?.low ?? '')) return undefined;
    const passive = isBe(words[index - 1]);
    const source = passive ? subjectBefore(words, index - 1, from)?.phrase : phraseStartingAt(words, index + 1);
    return source && { group: looseGroupOf(index, saying + 1), source, from };
  }
  return undefined;
}

function putBy(words: readonly Word[], be: number): CueClause | undefined {
  for (let index = be + 3; index < words.length && index < be + 12; index++) {
    if (!PUT.test(words[index]?.low ?? '')) continue;
    const subject = subjectBefore(words, index, be + 2);
    return subject && { group: looseGroupOf(index), source: subject.phrase, from: be };
  }
  return undefined;
}

function answerOf(words: readonly Word[], be: number, fromOnly = false): CueClause | undefined {
  for (let index = be + 2; index < words.length && index < be + 12; index++) {
    const word = words[index];
    if (!word || word.quote !== -1 || isBreak(word) || isComma(word)) return undefined;
    if (!ANSWER.test(word.low)) continue;
    const group = looseGroupOf(index);
    if (words[index + 1]?.low === 'of' || words[index + 1]?.low === 'from') {
      const source = phraseStartingAt(words, index + 2);
      return source && { group, source, from: be };
    }
    if (fromOnly) return undefined;
    for (let at = index - 1; at > be; at--) {
      if (isGenitive(words[at])) return { group, source: { from: be + 1, to: at, head: at - 1 }, from: be };
      if (isPossessive(words[at])) return { group, source: { from: at, to: at + 1, head: at }, from: be };
    }
    return undefined;
  }
  return undefined;
}
