import { cueForms } from './forms.ts';
import { type Found, rangeOf } from './found.ts';
import type { Unit } from './units.ts';
import { type VerbGroup, verbGroupAt } from './verb-group.ts';

/** So many words in marks are hardly ever anything but what somebody said. */
const FEWEST = 3;

/** "was accused of “treating the valley like a spreadsheet”": nobody is named for the words in marks. */
export function withoutAgent({ words }: Unit, group: VerbGroup): Found | undefined {
  if (group.shape !== 'passive' || isReported(words, group.from)) return undefined;
  const marker = words[group.to]?.low ?? '';
  const from = /^(?:as|of)$/.test(marker) ? group.to + 1 : group.to;
  if (marker === 'of' ? !group.verb.frames.includes('f') : from === group.to) return undefined;
  const quote = words[from]?.quote ?? -1;
  if (quote === -1) return undefined;
  let end = from;
  while (words[end]?.quote === quote) end++;
  if (end - from < FEWEST + 2 || words[end]?.low === 'by') return undefined;
  return {
    content: [rangeOf(words, from, end)],
    source: null,
    cue: rangeOf(words, group.at, group.to),
    clause: rangeOf(words, group.from, from),
    rule: 'cue-passive',
  };
}

/** "He said the plan was described as “…”": somebody else tells it. */
function isReported(words: Unit['words'], to: number): boolean {
  const from = Math.max(0, to - 40);
  return words
    .slice(from, to)
    .some(({ low }, at) => low === 'that' || (cueForms.has(low) && verbGroupAt(words, from + at)?.shape === 'finite'));
}
