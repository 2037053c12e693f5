import { expect, test } from 'vitest';
import { toDataset } from '../../src/compare/dataset.ts';
import { compiled, corpus, statement } from './invented.ts';

const articles = (count: number) =>
  Array.from({ length: count }, (_, place) => {
    const id = String(place).padStart(10, '0');
    return compiled(`article-${id}`, '2031-05-04', [statement({ id }), statement({ id: `f${id.slice(1)}` })]);
  });

test('up to twelve articles show all statements of each other', () => {
  expect(toDataset(corpus, articles(12)).articles.map(({ elsewhere }) => elsewhere.length)).toEqual(Array.from({ length: 12 }, () => 22));
});

test('beyond that each claim gives the first statement of six other articles, so that the dataset grows with the articles alone', () => {
  const found = toDataset(corpus, articles(40)).articles;
  expect(new Set(found.map(({ elsewhere }) => elsewhere.length))).toEqual(new Set([6]));
  expect(found.every(({ head, elsewhere }) => elsewhere.every(({ article }) => article !== head.id))).toBe(true);
  expect(found.every(({ elsewhere }) => new Set(elsewhere.map(({ article }) => article)).size === elsewhere.length)).toBe(true);
});
