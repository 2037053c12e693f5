import { expect, test } from 'vitest';
import { toOverview } from '../../../src/view/timeline/overview.ts';
import { toTimeline } from '../../../src/view/timeline/timeline.ts';
import { article, index, period, said, statement } from '../timeline-fixture.ts';

const statements = [
  statement('A', 'one', said('2024-12-30')),
  statement('A', 'two', said('2025-05-04')),
  statement('B', 'three', said('2025-05-04')),
  statement('B', 'four', said('2025-05-04')),
  statement('B', 'five', said('2025-05-01/2025-05-06', '2025-05-01', '2025-05-06')),
  statement('B', 'six', said('2020-01-01/2025-05-07', '2020-01-01', '2025-05-07')),
  statement('B', 'seven'),
];
const { lanes, stops } = toOverview(toTimeline(index, period(statements), 'date'), index.articles);

test('a stop is named by its day or span, a span of years by its last day, and the year is said where it changes', () => {
  expect(stops.map(({ label, year }) => [label, year])).toEqual([
    ['30 Dec', '2024'],
    ['4 May', '2025'],
    ['1–6 May', undefined],
    ['by 7 May', undefined],
    ['no date', undefined],
  ]);
});

test('each article has a lane, and on a day a mark with its share of the largest number and the place where it speaks', () => {
  expect(lanes.map(({ siglum }) => siglum)).toEqual(['A', 'B']);
  expect(stops[1]?.marks.map(({ lane, share, row }) => [lane, share, row.split('.')[0]])).toEqual([
    [0, 0.5, 'on-2025-05-04'],
    [1, 1, 'on-2025-05-04'],
  ]);
});

test('a stop and its marks say in words what they show', () => {
  expect(stops[1]?.words).toBe('4 May 2025');
  expect(stops[1]?.marks.map(({ words }) => words)).toEqual(['A: 1 statement, 4 May 2025', 'B: 2 statements, 4 May 2025']);
  expect(stops.at(-1)?.marks.map(({ words }) => words)).toEqual(['B: 1 statement, without a date']);
});

test('a long pause is said', () => {
  expect(stops.map(({ pause }) => pause)).toEqual([undefined, '18 weeks later', undefined, undefined, undefined]);
});

test('more articles than lanes have one lane together', () => {
  const articles = Array.from({ length: 13 }, (_, place) => article(String.fromCharCode(65 + place), '2025-05-09'));
  const many = articles.map(({ siglum }) => statement(siglum, 'one', said('2025-05-04')));
  const story = { ...index, articles };
  const overview = toOverview(toTimeline(story, period(many, story), 'date'), articles);
  expect(overview.lanes).toEqual([]);
  expect(overview.stops[0]?.marks.map(({ words }) => words)).toEqual(['13 articles: 13 statements, 4 May 2025']);
});
