import { expect, test } from 'vitest';
import { nearWord } from '../../src/client/search/near.ts';
import { foundIn, lacking, readQuery } from '../../src/client/search/query.ts';
import { foundWords, nothingWords } from '../../src/client/search/words.ts';

test.each(['"old bridge"', '“old bridge”', '„old bridge“', '«old bridge»', '‘old bridge’', "'old bridge'", '‹old bridge›'])(
  'marks of any kind make a phrase: %s',
  (text) => {
    expect(readQuery(text)).toEqual({ words: [], phrases: [['old', 'bridge']] });
    expect(readQuery(`the ${text} fell`)).toEqual({ words: ['the', 'fell'], phrases: [['old', 'bridge']] });
  },
);

test('an apostrophe is no mark, and a mark that is not closed means nothing', () => {
  expect(readQuery("the mayor's bridge isn’t old")).toEqual({ words: ['the', 'mayor', 'bridge', 'isnt', 'old'], phrases: [] });
  expect(readQuery('“old bri')).toEqual({ words: ['old', 'bri'], phrases: [] });
});

test('words are marked wherever they stand, a phrase only as a whole', () => {
  const text = 'An old bridge; a bridge of old. Old bridges fall.';
  const found = (query: string) => foundIn(text, readQuery(query)).map(({ start, end }) => text.slice(start, end));
  expect(found('"old bridge"')).toEqual(['old', 'bridge']);
  expect(found('bridge')).toEqual(['bridge', 'bridge', 'bridges']);
  expect(lacking(text, readQuery('tunnel "bridge old" bridge'))).toEqual({ words: ['tunnel'], phrases: [['bridge', 'old']] });
});

test('the near word is the one that differs least; of several the first', () => {
  const words = ['Mayor', 'Marlow', 'bridge', 'Bridget'];
  expect(nearWord('mayro', words)).toBe('Mayor');
  expect(nearWord('brigde', words)).toBe('bridge');
  expect(nearWord('bridgee', words)).toBe('bridge');
  expect(nearWord('marlw', words)).toBe('Marlow');
  expect(nearWord('asdfgh', words)).toBeUndefined();
  expect(nearWord('may', words)).toBeUndefined();
});

test('what was found is said in words', () => {
  const group = (total: number) => ({ total, more: () => Promise.resolve([]) });
  expect(foundWords({ statements: group(1), passages: group(0) })).toBe('1 statement');
  expect(foundWords({ statements: group(0), passages: group(2) })).toBe('No statement, 2 sentences elsewhere in the articles');
  expect(nothingWords({ unknown: ['asdfgh'] })).toBe('No statement has “asdfgh”.');
  expect(nothingWords({ unknown: [] })).toBe('No statement matches. Remove a word or a filter.');
});
