import { expect, test } from 'vitest';
import { independentTexts, type Origin } from '../../src/compare/independent-texts.ts';
import { article, statement } from '../view/timeline-fixture.ts';

// All texts and agencies are invented.
const quote = 'we shall close the old bridge at midnight and open the ferry';
const origin = (siglum: string, changes: Partial<Origin> = {}) =>
  [`article-${siglum}`, { ...article(siglum, '2031-05-05'), ...changes }] as const;
const agencies = (name: string) => ({ byline: { start: 0, end: 0, text: '', name: null, role: null, agencies: [name] } });

test('articles that print one quote with other words beside it support each other', () => {
  const statements = [
    statement('A', quote, { suffix: '” she told the council in the morning, smiling' }),
    statement('B', quote, { suffix: '” the mayor said when she left the house' }),
  ];
  expect(independentTexts(statements, new Map([origin('A'), origin('B')]))).toEqual([['A'], ['B']]);
});

test('a quote with the same words beside it comes from one text', () => {
  const suffix = '” the mayor told reporters on the ferry on Friday';
  const statements = [statement('A', quote, { suffix }), statement('B', quote, { suffix: `${suffix} night` })];
  expect(independentTexts(statements, new Map([origin('A'), origin('B')]))).toEqual([['A', 'B']]);
});

test('a quote of one agency counts once, however many print it', () => {
  const statements = ['A', 'B', 'C'].map((siglum) => statement(siglum, quote));
  const origins = new Map([origin('A', agencies('Ostrand Wire')), origin('B'), origin('C', agencies('Ostrand Wire'))]);
  expect(independentTexts(statements, origins)).toEqual([['A', 'C'], ['B']]);
});

test('articles that are largely one text are one text', () => {
  const sameText = { first: 'A', articles: 2, with: [{ slug: 'x', siglum: 'A', share: 0.9 }] };
  const statements = [statement('A', 'no bridge'), statement('B', 'no bridge'), statement('C', 'no bridge')];
  expect(independentTexts(statements, new Map([origin('A', { sameText }), origin('B', { sameText }), origin('C')]))).toEqual([
    ['A', 'B'],
    ['C'],
  ]);
});

test('two texts that a third joins are one', () => {
  const [before, after] = ['the mayor told reporters on Friday that', ' reporters heard on the ferry that night again'];
  const statements = [
    statement('A', quote, { prefix: before }),
    statement('B', quote, { suffix: after }),
    statement('C', quote, { prefix: before, suffix: after }),
  ];
  expect(independentTexts(statements, new Map(['A', 'B', 'C'].map((siglum) => origin(siglum))))).toEqual([['A', 'B', 'C']]);
});
