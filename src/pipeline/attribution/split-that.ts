import { startsClause } from './clause-start.ts';
import { type Found, rangeOf, wordAt } from './found.ts';
import type { Unit, Word } from './units.ts';
import { isComma, isConjunction, isFinite, isRelative } from './words.ts';

/**
 * "said that it was over and that nobody wanted it": each "that" behind the cue opens a statement of its own, but for two that both have
 * words in marks.
 */
export function splitAtThat(unit: Unit, found: readonly Found[]): Found[] {
  const { words } = unit;
  return found.flatMap((one) => {
    const last = one.content.at(-1);
    if (!last || !/^(?:cue-that-clause|cue-clause|chained-cue|chained-participle)$/.test(one.rule)) return [one];
    const from = wordAt(unit, last.start);
    const to = words.findIndex(({ start }) => start >= last.end);
    const end = to === -1 ? words.length : to;
    const thats = thatsOf(words, from, end).filter((that, index, all) =>
      parts(unit, one, [all[index - 1] ?? from, that, all[index + 1] ?? end]),
    );
    if (thats.length === 0) return [one];
    const starts = [from, ...thats.map((that) => that + 1)];
    return starts.map((start, index): Found => {
      const that = thats[index];
      const part = rangeOf(words, start, that === undefined ? end : leftOf(words, that));
      return index === 0 ? { ...one, content: [...one.content.slice(0, -1), part] } : { ...one, content: [part], rule: 'cue-that-clause' };
    });
  });
}

/** Two halves without marks, or the words in marks and those without. */
function parts(unit: Unit, one: Found, [from, that, end]: readonly [number, number, number]): boolean {
  const second = hasMarks(unit, that, end);
  if (hasMarks(unit, from, that)) return !second;
  return second ? unit.words[that + 1]?.quote !== -1 : !one.rule.startsWith('chained');
}

function hasMarks({ words }: Unit, from: number, to: number): boolean {
  return words.slice(from, to).some(({ quote }) => quote !== -1);
}

/** Each "that" that repeats the one of the cue; none when a "that" before it may be the one that is repeated. */
function thatsOf(words: readonly Word[], from: number, end: number): number[] {
  const found: number[] = [];
  for (let index = from; index < end - 2; index++) {
    const word = words[index];
    if (!word || word.quote !== -1) continue;
    if (isRelative(word)) return found;
    if (word.low !== 'that') continue;
    const joined = isConjunction(words[index - 1]) || (isComma(words[index - 1]) && joinedLater(words, index, end));
    if (!joined) {
      if (index > from && found.length === 0 && !isFinite(words, index + 1)) return [];
      continue;
    }
    const opens =
      words[index + 1]?.quote !== -1 || isComma(words[index + 1]) || (startsClause(words, index + 1) && !isFinite(words, index + 1));
    if (index > from + 1 && opens && hasVerb(words, found.at(-1) ?? from, index)) found.push(index);
  }
  return found;
}

/** "that it rained, that it snowed and that it froze". */
function joinedLater(words: readonly Word[], that: number, end: number): boolean {
  return words
    .slice(that + 1, Math.min(end, that + 80))
    .some(({ low, quote }, at) => low === 'that' && quote === -1 && isConjunction(words[that + at]));
}

function hasVerb(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some((word, at) => word.quote !== -1 || isFinite(words, from + at));
}

/** Where the words before "and that" end. */
function leftOf(words: readonly Word[], that: number): number {
  let end = that;
  while (isConjunction(words[end - 1]) || isComma(words[end - 1])) end--;
  return end;
}
