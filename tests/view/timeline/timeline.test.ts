import { expect, test } from 'vitest';
import type { SiteStatement } from '../../../src/schema/dataset.ts';
import { toTimeline, type Grouping, type Row, type Section } from '../../../src/view/timeline/timeline.ts';
import { article, index as oneOfEach, period, said, statement } from '../timeline-fixture.ts';

// All texts are invented. Both articles have the bridge, one alone has the ferry.
const bridge = { claims: ['bridge-closes'] };
const ferry = { claims: ['ferry-runs'] };
const index = {
  ...oneOfEach,
  claims: oneOfEach.claims.map((claim) => ({ ...claim, sigla: claim.id === 'bridge-closes' ? ['A', 'B'] : ['B'] })),
};

function timeline(statements: readonly SiteStatement[], grouping: Grouping = 'date', story = index): Section[] {
  return toTimeline(story, period(statements, story), grouping, []);
}

function only(statements: readonly SiteStatement[], grouping: Grouping = 'date'): Section {
  const [section, second] = timeline(statements, grouping);
  if (!section || second) throw new Error('The test expects one section.');
  return section;
}

const wordsOf = ({ cells }: Row) => cells.map(({ first, again }) => [first, ...again].map((entry) => entry?.statement.sentence.text));

test('the same claim of two articles stands in one row, a cell for each', () => {
  const section = only([
    statement('A', 'one', { ...bridge, ...said('2025-05-06') }),
    statement('B', 'two', { ...bridge, ...said('2025-05-06') }),
  ]);
  expect(section.shared.map(wordsOf)).toEqual([[['one'], ['two']]]);
  expect([section.single, section.folded]).toEqual([[], []]);
});

test('what one article alone reports is folded under its day', () => {
  const on = said('2025-05-06');
  const section = only([
    statement('A', 'one', { ...bridge, ...on }),
    statement('B', 'two', { ...bridge, ...on }),
    statement('B', 'three', { ...ferry, ...on }),
    statement('B', 'four', on),
  ]);
  expect(section.shared.map(wordsOf)).toEqual([[['one'], ['two']]]);
  expect(section.folded.map(wordsOf)).toEqual([[['three']], [['four']]]);
});

test('what others report on another day stays open where nothing is shared, and says where it is', () => {
  const [first, second] = timeline([
    statement('A', 'one', { ...bridge, ...said('2025-05-01') }),
    statement('B', 'two', { ...bridge, ...said('2025-05-08') }),
    statement('B', 'three', { ...ferry, ...said('2025-05-08') }),
  ]);
  expect([first?.single[0]?.also, second?.single[0]?.also]).toEqual(['later in B', 'earlier in A']);
  expect(second?.folded.map(wordsOf)).toEqual([[['three']]]);
});

test('what an article repeats is folded behind the wording closest to what was said', () => {
  const on = said('2025-05-06');
  const at = (start: number, text: string) => ({
    content: [{ start, end: start + text.length, text }],
    sentence: { start, end: start + text.length, text },
  });
  const section = only([
    statement('A', 'a', { ...bridge, ...on, ...at(0, 'a headline'), form: 'mixed' }),
    statement('A', 'a', { ...bridge, ...on, ...at(20, 'told') }),
    statement('A', 'a', { ...bridge, ...on, ...at(40, 'quoted'), form: 'direct' }),
    statement('B', 'two', { ...bridge, ...on }),
  ]);
  expect(section.shared.map(wordsOf)).toEqual([[['quoted', 'a headline', 'told'], ['two']]]);
});

test('only articles that speak openly on a day have a column there', () => {
  const sections = timeline([
    statement('A', 'one', { ...bridge, ...said('2025-05-01') }),
    statement('B', 'two', { ...bridge, ...said('2025-05-08') }),
  ]);
  expect(sections.map(({ columns }) => columns.map(({ siglum }) => siglum))).toEqual([['A'], ['B']]);
});

test('an article without a column appeared earlier, or does not cover the day', () => {
  const sections = timeline([statement('B', 'one', said('2025-05-01')), statement('B', 'two', said('2025-05-08'))]);
  expect(sections.map(({ absent }) => absent)).toEqual([['A does not cover it.'], ['A appeared earlier.']]);
});

test('an empty cell says that its article covers the day and does not report it', () => {
  const three = { ...index, articles: [...index.articles, article('C', '2025-05-10')] };
  const story = { ...three, claims: three.claims.map((claim) => (claim.id === 'ferry-runs' ? { ...claim, sigla: ['B', 'C'] } : claim)) };
  const on = said('2025-05-04');
  const statements = [
    statement('A', 'one', { ...bridge, ...on }),
    statement('B', 'two', { ...bridge, ...on }),
    statement('C', 'three', { ...ferry, ...on }),
  ];
  const [section] = timeline(statements, 'date', story);
  expect(section?.shared[0]?.cells.map(({ empty }) => empty?.why)).toEqual([undefined, undefined, 'covers the day, does not report it']);
});

test('what has no date stands at the end, folded, and says when it was reported', () => {
  const sections = timeline([statement('A', 'one', bridge), statement('B', 'two', bridge), statement('B', 'three', said('2025-05-08'))]);
  expect(sections.map(({ id, shared, folded }) => [id, shared.length, folded.length])).toEqual([
    ['on-2025-05-08', 0, 1],
    ['undated', 0, 1],
  ]);
  expect(sections[1]?.folded[0]?.cells.map(({ first }) => first?.when)).toEqual(['reported 5 May 2025 ~', 'reported 9 May 2025 ~']);
});

test('a statement whose day is inferred says so where the day is stated', () => {
  const section = only([
    statement('A', 'one', { ...bridge, event: 'meeting', ...said('2025-05-04') }),
    statement('B', 'two', { ...bridge, event: 'meeting', ...said('2025-05-04~') }),
  ]);
  expect(section.shared[0]?.cells.map(({ first }) => first?.when)).toEqual([undefined, 'date inferred']);
});

test('a span of days stands with the day it ends on, and says so', () => {
  const section = only([
    statement('A', 'one', { ...bridge, ...said('2025-05-06') }),
    statement('B', 'two', { ...bridge, ...said('2025-05-01/2025-05-06', '2025-05-01', '2025-05-06') }),
  ]);
  expect(section.shared[0]?.cells.map(({ first }) => first?.when)).toEqual([undefined, 'between 1 and 6 May 2025']);
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

test('every statement stands in exactly one cell under every grouping', () => {
  const statements = [
    statement('A', 'one', { ...bridge, ...said('2025-05-04') }),
    statement('B', 'two', { claims: ['ferry-runs', 'bridge-closes'], ...said('2025-05-04') }),
    statement('B', 'three'),
    statement('B', 'four', said('../2025-05-03', null, '2025-05-03')),
  ];
  for (const grouping of ['date', 'claim'] as const) {
    const rows = timeline(statements, grouping).flatMap(({ shared, single, folded }) => [...shared, ...single, ...folded]);
    const ids = rows.flatMap(({ cells }) =>
      cells.flatMap(({ first, again }) => [first, ...again].flatMap((entry) => entry?.statement.id ?? [])),
    );
    expect(ids.toSorted()).toEqual(statements.map(({ id }) => id).toSorted());
  }
});
