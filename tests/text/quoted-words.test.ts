import { expect, test } from 'vitest';
import { quotedSpans, quotedWords } from '../../src/text/quoted-words.ts';

// All texts are invented.
const at = (text: string, start = 10) => [{ start, end: start + text.length, text }];

test('a direct statement is quoted as a whole, a paraphrase not at all', () => {
  expect(quotedWords({ form: 'direct', content: at('no bridge, said “they”') })).toEqual(['no bridge, said “they”']);
  expect(quotedWords({ form: 'indirect', content: at('the “bridge”') })).toEqual([]);
});

test('of a mixed statement the parts in marks are quoted, with their places', () => {
  expect(quotedSpans({ form: 'mixed', content: at('the plan is “a ‘bad’ joke” and "no plan"') })).toEqual([
    { start: 23, end: 35, text: 'a ‘bad’ joke' },
    { start: 42, end: 49, text: 'no plan' },
  ]);
});

test('an apostrophe opens nothing', () => {
  expect(quotedWords({ form: 'mixed', content: at('the town’s bridge and the ferry’s ‘last trip’') })).toEqual(['last trip']);
});
