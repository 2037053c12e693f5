import { isTime } from './nouns.ts';
import { phraseStartingAt } from './phrase-ahead.ts';
import { startsClause } from './clause-start.ts';
import type { Complement } from './complement.ts';
import { withoutClause } from './runs-into.ts';
import type { Word } from './units.ts';
import {
  isAdverb,
  isAuxiliary,
  isBreak,
  isCapital,
  isComma,
  isFinite,
  isGenitive,
  isMark,
  isNominal,
  isNumber,
  isPreposition,
} from './words.ts';

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
  if (
    word.low === 'in' &&
    /^(?:private|public|general|particular|short|turn)$/.test(words[index + 1]?.low ?? '') &&
    !isNominal(words[index + 2])
  )
    return index + 2;
  const title = titleEnd(words, index + 1);
  if (title !== undefined) return title;
  const day = timeFrom(words, index + 1);
  if (
    day !== undefined &&
    !(words[index + 1]?.low === 'the' && isNominal(words[day])) &&
    !isGenitive(words[day]) &&
    !/^(?:of|and|or|-|’s)$/.test(words[day]?.low ?? '')
  )
    return day;
  const phrase = phraseStartingAt(words, index + 1);
  if (!phrase) return isNumber(words[index + 1]) ? index + 2 : undefined;
  return withoutClause(words, phrase).to;
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

/** A number of a date stands behind a month; "Tuesday three ships had" counts the ships. */
function isDate(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.low ?? '';
  if (!isNumber(words[index])) return false;
  return (
    /^\d/.test(words[index]?.text ?? '') &&
    (/^\d/.test(before) || before === '.' || !/(?:day|week|month|year|morning|evening|night|afternoon)s?$/.test(before))
  );
}

function timeFrom(words: readonly Word[], from: number): number | undefined {
  let index = from;
  while (/^(?:last|this|next|that|early|late|earlier|the|same)$/.test(words[index]?.low ?? '') && index < from + 3) index++;
  if (!isTime(words[index]?.low ?? '')) return undefined;
  index++;
  while (isDate(words, index) || words[index]?.text === '.' || isTime(words[index]?.low ?? '')) index++;
  return index;
}

/** "said Sunday they would", "said this week that it": the time was the cue's, when a whole clause stands behind it. */
export function timedClause(words: readonly Word[], index: number, bare: boolean): Complement | undefined {
  const to = timeFrom(words, index);
  if (to === undefined || isGenitive(words[to]) || isFinite(words, to)) return undefined;
  if (words[to]?.low === 'that') return { kind: 'that', from: to + 1 };
  return bare && startsClause(words, to) ? { kind: 'clause', from: to } : undefined;
}

/** "has maintained ever since the bridge fell that nobody knew": a clause of time before "that". */
export function longAdjunct(words: readonly Word[], from: number): Complement | undefined {
  if (!/^(?:ever|since|after|before|when|until)$/.test(words[from]?.low ?? '')) return undefined;
  for (let index = from + 2; index < words.length && index < from + 20; index++) {
    const word = words[index];
    if (!word || word.quote !== -1 || isComma(word) || isBreak(word)) return undefined;
    if (word.low === 'that' && !isFinite(words, index + 1) && startsClause(words, index + 1)) return { kind: 'that', from: index + 1 };
  }
  return undefined;
}

/** The word after a title in marks ("on “Face the State” that", "told NBC's “Meet the Press” that"); its long words are capitals. */
export function titleEnd(words: readonly Word[], open: number): number | undefined {
  const quote = words[open]?.quote ?? -1;
  const before = words[open - 1];
  if (quote === -1 || !(isPreposition(before) || isGenitive(before) || before?.pos === 'PROPN')) return undefined;
  let end = open;
  while (words[end]?.quote === quote) end++;
  const inside = words.slice(open, end).filter((word) => !isMark(word) && /\p{L}/u.test(word.text));
  const named = inside.length > 0 && inside.length < 9 && inside.every((word) => isCapital(word) || word.text.length < 4);
  return named && words[end] !== undefined && !isBreak(words[end]) ? end : undefined;
}
