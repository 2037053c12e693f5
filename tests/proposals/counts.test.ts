import { expect, test } from 'vitest';
import { countsIn } from '../../src/proposals/claims/counts.ts';

test.each([
  ['1.4 million crowns a day', [['1400000', '1.4 million crowns']]],
  ['1,400,000 crowns', [['1400000', '1,400,000 crowns']]],
  ['eleven hours of rest', [['11', 'eleven hours']]],
  ['twenty-three ships', [['23', 'twenty-three ships']]],
  ['a 48-hour pause', [['48', '48-hour']]],
  [
    '6.2 per cent over 18 months',
    [
      ['6.2', '6.2 per cent'],
      ['18', '18 months'],
    ],
  ],
  ['9%', [['9', '9%']]],
  ['652 of its members', [['652', '652 of its members']]],
  ['two hundred people', [['200', 'two hundred people']]],
  ['at 6 a.m. on 14 May 2031, or by 10.30pm', []],
  ['in 2031', []],
  ['May 3', []],
])('%s', (text, expected) => {
  const counts = countsIn(text);
  expect(counts.map(({ value, start, end }) => [value, text.slice(start, end)])).toEqual(expected);
});

test('one thing has one unit in whatever words', () => {
  const unit = (text: string) => countsIn(text)[0]?.unit;
  expect(unit('6 percent')).toBe(unit('6 per cent'));
  expect(unit('6 percent')).toBe(unit('6%'));
  expect(unit('640 workers')).toBe(unit('640 employees'));
  expect(unit('a team of 12.')).toBe('');
});
