import { expect, test } from 'vitest';
import { groupBySaying, supportWords } from '../../../src/view/wording/said-once.ts';
import { totalsWords } from '../../../src/view/totals.ts';
import { article, statement } from '../timeline-fixture.ts';

// All texts are invented.
const articles = [article('A', '2031-05-05'), article('B', '2031-05-06')];

test('what several articles give stands together, the rest in columns; a repetition stands with its first place', () => {
  const one = { utterance: 'one' };
  const statements = [
    statement('A', 'the bridge closes', one),
    statement('A', 'no ferry runs', { utterance: 'two', id: 'two' }),
    statement('A', 'ferries do not run', { utterance: 'two', id: 'again' }),
    statement('B', 'the bridge will close', one),
  ];
  const { together, columns } = groupBySaying(statements, [], articles);
  expect(together.map(({ title, support, apparatus }) => [title, support, apparatus.columns.length])).toEqual([
    ['Invented Mayor', '2 articles', 2],
  ]);
  expect(
    columns.map((column) => [
      column.article.siglum,
      column.entries.map(({ statement: { id }, again }) => [id, again.map((other) => other.id)]),
    ]),
  ).toEqual([['A', [['two', ['again']]]]]);
});

test('the own voices of several articles stand side by side, but are not one utterance', () => {
  const own = { form: 'narrated', speaker: 'article' } as const;
  const { together } = groupBySaying(
    [statement('A', 'the bridge is closed', own), statement('B', 'the bridge was closed', own)],
    [],
    articles,
  );
  expect(together.map(({ title, support }) => [title, support])).toEqual([['In the articles’ own voice', '2 articles']]);
});

test('an account that an article gives beside another one stands for itself', () => {
  const own = { form: 'narrated', speaker: 'article' } as const;
  const statements = [
    statement('A', 'the bridge is closed', own),
    statement('A', 'nine painters signed the plan for its new colour', own),
    statement('B', 'the bridge was closed', own),
  ];
  const { together, columns } = groupBySaying(statements, [], articles);
  expect(together[0]?.apparatus.columns.map(({ again }) => again.length)).toEqual([0, 0]);
  expect(columns.map(({ entries }) => entries.map((entry) => entry.statement.id))).toEqual([[statements[1]?.id]]);
});

test('articles with one text are no support for each other', () => {
  expect(supportWords([['A'], ['B']])).toBe('2 articles');
  expect(supportWords([['A', 'B']])).toBe('2 articles, 1 wire text');
  expect(supportWords([['A', 'C'], ['B']])).toBe('3 articles, 2 independent texts');
});

test('totals say what counts once', () => {
  expect(totalsWords({ statements: 2, utterances: 2, texts: 2 }, 2)).toBe('2 statements in 2 articles');
  expect(totalsWords({ statements: 3, utterances: 1, texts: 2 }, 3)).toBe(
    '3 statements in 3 articles, 2 independent texts; 1 if what several of them share counts once',
  );
});
