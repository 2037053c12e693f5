import { expect, test } from 'vitest';
import { toOverview } from '../../src/view/overview.ts';
import { toTimeline } from '../../src/view/timeline.ts';
import { index, said, statement } from './timeline-fixture.ts';

const statements = [
  statement('A', 'one', said('2024-12-30')),
  statement('A', 'two', said('2025-05-04')),
  statement('B', 'three', said('2025-05-04')),
  statement('B', 'four', said('2025-05-04')),
  statement('B', 'five', said('2025-05-01/2025-05-06', '2025-05-01', '2025-05-06')),
  statement('B', 'six', said('2020-01-01/2025-05-07', '2020-01-01', '2025-05-07')),
  statement('B', 'seven'),
];
const stops = toOverview(toTimeline(index, statements, 'date'), index.articles);

test('a stop is named by its day or span, a span of years by its last day, and the year is said where it changes', () => {
  expect(stops.map(({ label, year }) => [label, year])).toEqual([
    ['30 Dec', '2024'],
    ['4 May', '2025'],
    ['1–6 May', undefined],
    ['by 7 May', undefined],
    ['no date', undefined],
  ]);
});

test('a lane is as long as its share of the largest number', () => {
  expect(stops[1]?.lanes.map(({ share }) => share)).toEqual([0.5, 1]);
});

test('a stop says in words what its lanes show', () => {
  expect(stops[1]?.words).toBe('4 May 2025: statements of A 1, B 2');
});
