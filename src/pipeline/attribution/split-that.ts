import { type Found, rangeOf, wordAt } from './found.ts';
import type { Unit } from './units.ts';
import { isConjunction } from './words.ts';

/** "said that it was over and that “nobody wants it”": two contents of a cue are two when only the first has marks or the second is all in marks. */
export function splitAtThat(unit: Unit, found: readonly Found[]): Found[] {
  const { words } = unit;
  return found.flatMap((one) => {
    const last = one.content.at(-1);
    if (!last || !/^(?:cue-that-clause|cue-clause|chained-cue|chained-participle)$/.test(one.rule)) return [one];
    const from = wordAt(unit, last.start);
    const to = words.findIndex(({ start }) => start >= last.end);
    const end = to === -1 ? words.length : to;
    const that = words.findIndex(
      ({ low, quote }, index) => index > from + 1 && index < end - 2 && low === 'that' && quote === -1 && isConjunction(words[index - 1]),
    );
    const quoted = that !== -1 && words[that + 1]?.quote !== -1;
    if (that === -1 || !(hasMarks(unit, from, that) ? !hasMarks(unit, that, end) : quoted)) return [one];
    return [
      { ...one, content: [...one.content.slice(0, -1), rangeOf(words, from, that - 1)] },
      { ...one, content: [rangeOf(words, that + 1, end)], rule: 'cue-that-clause' },
    ];
  });
}

function hasMarks({ words }: Unit, from: number, to: number): boolean {
  return words.slice(from, to).some(({ quote }) => quote !== -1);
}
