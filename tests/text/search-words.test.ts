import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFoundBy, searchWords } from '../../src/text/search-words.ts';

const keys = (text: string, typed = false) => searchWords(text, typed).map(({ key }) => key);

test('marks, accents, case and possessives make no other word', () => {
  expect(keys('The Mayor’s “café” — O’Brien, U.S.')).toEqual(['the', 'mayor', 'cafe', 'obrien', 'us']);
  expect(keys('bridge—or tunnel')).toEqual(['bridge', 'or', 'tunnel']);
});

test('a number is found whole: no part of it is another', () => {
  expect(keys('35 of 350, 26,000 and 3.5')).toEqual(['35n', 'of', '350n', '26000n', 'and', '3p5n']);
  expect(isFoundBy('350n', '35n')).toBe(false);
});

test.each(['4 Sept', '4 September', '4th of September', 'September 4', 'Sept. 4', 'Sep 4th'])(
  '%s is one day, however it is written',
  (text) => {
    expect(keys(text)).toEqual(['d0904']);
    expect(keys(text.toLowerCase(), true)).toEqual(['d0904']);
  },
);

test('a year stands beside its day, and a month alone is a word', () => {
  expect(keys('on 4 September 2031')).toEqual(['on', 'd0904', '2031n']);
  expect(keys('2031-09-04')).toEqual(['d0904', '2031n']);
  expect(keys('in September 2031, 45 May be and 12 march on')).toEqual([
    'in',
    'september',
    '2031n',
    '45n',
    'may',
    'be',
    'and',
    '12n',
    'march',
    'on',
  ]);
});

test('a month that is still being typed is one', () => {
  expect(keys('4 septe', true)).toEqual(['d0904']);
  expect(keys('4 sex', true)).toEqual(['4n', 'sex']);
});

test.each([
  ['troop', 'troops'],
  ['deployment', 'deploying'],
  ['countries', 'country'],
  ['agreed', 'agreement'],
  ['use', 'used'],
  ['zelensky', 'zelenski'],
  ['legitimate', 'legit'],
])('%s is found by %s', (key, sought) => {
  expect(isFoundBy(key, sought)).toBe(true);
});

test.each([
  ['as', 'asdfgh'],
  ['strategy', 'string'],
  ['troop', 'troopxyz'],
  ['nation', 'nationx'],
])('%s is not found by %s', (key, sought) => {
  expect(isFoundBy(key, sought)).toBe(false);
});

test('every word stands where it says, in order, and finds itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      let last = 0;
      for (const { key, start, end } of searchWords(text)) {
        expect(start).toBeGreaterThanOrEqual(last === end ? start : 0);
        expect(end).toBeGreaterThan(start);
        expect(key).not.toMatch(/\s/);
        expect(isFoundBy(key, key)).toBe(true);
        last = end;
      }
    }),
  );
});
