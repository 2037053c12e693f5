import { expect, test } from 'vitest';
import { byHomeDay, homeDay, isOpenRange } from '../../src/text/story-days.ts';

const span = (earliest: string | null, latest: string | null) => ({ earliest, latest });
const june = span('2031-06-02', '2031-06-08');

test('a range is open without an end, and when it is wider than a month', () => {
  expect(isOpenRange(null)).toBe(true);
  expect(isOpenRange(span(null, '2031-05-04'))).toBe(true);
  expect(isOpenRange(span('2031-05-04', null))).toBe(true);
  expect(isOpenRange(span('2022-02-01', '2031-05-04'))).toBe(true);
  expect(isOpenRange(span('2031-05-01', '2031-06-02'))).toBe(true);
  expect(isOpenRange(span('2031-05-01', '2031-05-31'))).toBe(false);
  expect(isOpenRange(span('2031-05-04', '2031-05-04'))).toBe(false);
});

test('a statement stands on the last day on which it can have been said, and an open one under its report', () => {
  expect(homeDay(span('2031-05-04', '2031-05-06'), june)).toEqual({ by: 'said', day: '2031-05-06' });
  expect(homeDay(span('2022-02-01', '2031-05-04'), june)).toEqual({ by: 'reported', day: '2031-06-02' });
  expect(homeDay(null, june)).toEqual({ by: 'reported', day: '2031-06-02' });
  expect(homeDay(null, span(null, '2031-06-08'))).toEqual({ by: 'reported', day: '2031-06-08' });
  expect(homeDay(null, span(null, null))).toEqual({ by: 'reported', day: undefined });
});

test('what was said on a day stands before what was reported on it, and what has no day last', () => {
  const homes = [
    homeDay(null, span(null, null)),
    homeDay(null, june),
    homeDay(span('2031-06-02', '2031-06-02'), june),
    homeDay(span('2022-02-01', '2022-02-01'), june),
  ];
  expect(homes.toSorted(byHomeDay)).toEqual(homes.toReversed());
});
