import { isTime } from './nouns.ts';
import { phraseStartingAt } from './phrase-ahead.ts';
import type { Word } from './units.ts';
import { isAdverb, isAuxiliary, isNominal, isNumber, isPreposition } from './words.ts';

/** After the word: adverbs, times, prepositional phrases. */
export function skipAdjunct(words: readonly Word[], index: number): number | undefined {
  const word = words[index];
  if (!word) return undefined;
  if (isAdverb(word)) return index + 1;
  if (postmodifier(words, index)) return index + 1;
  const time = timeFrom(words, index);
  if (time !== undefined) return time;
  if (word.low === 'at' && /^(?:least|most)$/.test(words[index + 1]?.low ?? '')) return undefined;
  if (!isPreposition(word) || word.low === 'of' || word.low === 'like' || word.low === 'as' || word.low === 'than') return undefined;
  const phrase = phraseStartingAt(words, index + 1);
  if (!phrase) return isNumber(words[index + 1]) ? index + 2 : undefined;
  return phrase.to;
}

/** "in a statement released Wednesday", "in a letter seen by Reuters": a participle behind the noun of an adjunct. */
function postmodifier(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (!word || word.pos !== 'VERB' || isAuxiliary(word) || !isNominal(words[index - 1])) return false;
  return (
    /(?:ed|ing)$|^(?:seen|sent|held|made|written|given)$/.test(word.low) &&
    (isPreposition(next) || isTime(next?.low ?? '') || isAdverb(next))
  );
}

function timeFrom(words: readonly Word[], from: number): number | undefined {
  let index = from;
  while (/^(?:last|this|next|that|early|late|earlier|the|same)$/.test(words[index]?.low ?? '') && index < from + 3) index++;
  if (!isTime(words[index]?.low ?? '')) return undefined;
  index++;
  while (isNumber(words[index]) || words[index]?.text === '.' || isTime(words[index]?.low ?? '')) index++;
  return index;
}
