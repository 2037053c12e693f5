import { expect, test } from 'vitest';
import type { SiteStatement } from '../../../src/schema/dataset.ts';
import { toTimeline, type Grouping, type Section } from '../../../src/view/timeline/timeline.ts';
import { article, index, period, said, statement } from '../timeline-fixture.ts';

const bridge = { claims: ['bridge-closes'] };
const ferry = { claims: ['ferry-runs'] };

function only(statements: readonly SiteStatement[], grouping: Grouping = 'date'): Section {
  const [section, second] = toTimeline(index, period(statements), grouping);
  if (!section || second) throw new Error('The test expects one section.');
  return section;
}

test('the same claim of two articles stands in one row, a cell for each', () => {
  const section = only([
    statement('A', 'one', { ...bridge, ...said('2025-05-06') }),
    statement('B', 'two', { ...bridge, ...said('2025-05-06') }),
  ]);
  expect(section.shared.map(({ cells }) => cells.map(({ entries }) => entries.map((entry) => entry.statement.sentence.text)))).toEqual([
    [['one'], ['two']],
  ]);
  expect(section.single).toEqual([]);
});

test('only articles that speak on a day have a column there', () => {
  const sections = toTimeline(
    index,
    period([statement('A', 'one', said('2025-05-01')), statement('B', 'two', said('2025-05-08'))]),
    'date',
  );
  expect(sections.map(({ columns }) => columns.map(({ siglum }) => siglum))).toEqual([['A'], ['B']]);
});

test('an article without a column was written before the day, or does not cover it', () => {
  const sections = toTimeline(
    index,
    period([statement('B', 'one', said('2025-05-01')), statement('B', 'two', said('2025-05-08'))]),
    'date',
  );
  expect(sections.map(({ absent }) => absent)).toEqual([['Does not cover the day: A'], ['Written before this: A']]);
});

test('the strip tells here, another day with its row, and silence with its reason', () => {
  const statements = [
    statement('A', 'one', { ...bridge, ...said('2025-05-01') }),
    statement('B', 'two', { ...bridge, ...said('2025-05-08') }),
    statement('B', 'three', { ...ferry, ...said('2025-05-08') }),
  ];
  const strips = toTimeline(index, period(statements), 'date').flatMap(({ single }) => single.map(({ presence }) => presence));
  expect(strips.map(({ marks }) => marks.map(({ words, href }) => [words, href]))).toEqual([
    [
      ['says it here', undefined],
      ['says it on 8 May 2025', '#on-2025-05-08.bridge-closes'],
    ],
    [
      ['says it on 1 May 2025', '#on-2025-05-01.bridge-closes'],
      ['says it here', undefined],
    ],
    [
      ['written before this', undefined],
      ['says it here', undefined],
    ],
  ]);
});

test('an empty cell says that its article covers the day and does not report it', () => {
  const three = { ...index, articles: [...index.articles, article('C', '2025-05-10')] };
  const on = said('2025-05-04');
  const statements = [
    statement('A', 'one', { ...bridge, ...on }),
    statement('B', 'two', { ...bridge, ...on }),
    statement('C', 'three', { ...ferry, ...on }),
  ];
  const [section] = toTimeline(three, period(statements, three), 'date');
  expect(section?.shared[0]?.cells.map(({ empty }) => empty?.why)).toEqual([undefined, undefined, 'covers the day, does not report it']);
});

test('what is not in the codebook has rows of its own, at the end and without a strip', () => {
  const on = said('2025-05-04');
  const section = only([statement('A', 'one', on), statement('B', 'two', on), statement('B', 'three', { ...bridge, ...on })]);
  expect(section.shared).toEqual([]);
  expect(section.single.map(({ label, presence }) => [label.claim?.id ?? null, presence.marks.length])).toEqual([
    ['bridge-closes', 2],
    [null, 0],
    [null, 0],
  ]);
});

test('what has no date has a section of its own at the end', () => {
  const sections = toTimeline(index, period([statement('A', 'one'), statement('B', 'two', said('2025-05-08'))]), 'date');
  expect(sections.map(({ id, label }) => [id, label.day?.edtf])).toEqual([
    ['on-2025-05-08', '2025-05-08'],
    ['undated', undefined],
  ]);
});

test('a statement whose day is estimated says so where the day is stated', () => {
  const section = only([
    statement('A', 'one', { ...bridge, event: 'meeting', ...said('2025-05-04') }),
    statement('B', 'two', { ...bridge, event: 'meeting', ...said('2025-05-04~') }),
  ]);
  expect(section.shared[0]?.cells.map(({ entries }) => entries[0]?.when)).toEqual([undefined, 'day estimated']);
});

test('under a claim, rows are days and have the articles that speak in them', () => {
  const statements = [
    statement('A', 'one', { ...bridge, ...said('2025-05-04') }),
    statement('B', 'two', { ...bridge, ...said('2025-05-04') }),
    statement('B', 'three', { ...bridge, ...said('2025-05-08') }),
  ];
  const section = only(statements, 'claim');
  expect(
    [...section.shared, ...section.single].map(({ label, cells }) => [label.day?.edtf, cells.map((cell) => cell.article.siglum)]),
  ).toEqual([
    ['2025-05-04', ['A', 'B']],
    ['2025-05-08', ['B']],
  ]);
});

test('speakers come by how much they say, nobody in particular last', () => {
  const statements = [
    statement('A', 'one', { speaker: null, speakerName: null }),
    statement('A', 'two', { speaker: null, speakerName: null }),
    statement('A', 'three', { speaker: 'clerk', speakerName: 'Invented Clerk' }),
    statement('B', 'four'),
    statement('B', 'five'),
  ];
  expect(toTimeline(index, period(statements), 'speaker').map(({ label }) => label.speaker?.name)).toEqual([
    'Invented Mayor',
    'Invented Clerk',
    'speaker not resolved',
  ]);
});

test('every statement stands in exactly one cell under every grouping', () => {
  const statements = [
    statement('A', 'one', { ...bridge, ...said('2025-05-04') }),
    statement('B', 'two', { claims: ['ferry-runs', 'bridge-closes'], ...said('2025-05-04') }),
    statement('B', 'three'),
  ];
  for (const grouping of ['date', 'claim', 'speaker'] as const) {
    const sections = toTimeline(index, period(statements), grouping);
    const rows = sections.flatMap(({ shared, single }) => [...shared, ...single]);
    const ids = rows.flatMap(({ cells }) => cells.flatMap(({ entries }) => entries.map((entry) => entry.statement.id)));
    expect(ids.toSorted()).toEqual(statements.map(({ id }) => id).toSorted());
  }
});
