import { expect, test } from 'vitest';
import type { Pair } from '../../../src/schema/pair.ts';
import { compareLink, compareLinksAt, compareLinksOf } from '../../../src/view/pair/compare-links.ts';
import { toPairLinks } from '../../../src/view/pair/pair-matrix.ts';
import { articleHead, secondHead, thirdHead } from '../invented-records.ts';

const first = articleHead();
const pairs: Pair[] = [
  { a: first.slug, b: secondHead.slug, sigla: ['A', 'B'], claims: 2 },
  { a: secondHead.slug, b: thirdHead.slug, sigla: ['B', 'C'], claims: 1 },
];

test('two articles lead to their page at the claim, more to the picker, one nowhere', () => {
  expect(compareLink(pairs, [first, secondHead], 'no-bridge')).toEqual({
    href: '/compare/first-article/second-article/#claim-no-bridge',
    words: 'Compare A and B',
  });
  expect(compareLink(pairs, [first, secondHead, thirdHead])).toEqual({
    href: '/compare/?a=first-article&a=second-article&a=third-article',
    words: 'Compare A, B and C',
  });
  expect(compareLink(pairs, [first])).toBeUndefined();
});

test('two articles without a page lead to the picker', () => {
  expect(compareLink(pairs, [first, thirdHead])?.href).toBe('/compare/?a=first-article&a=third-article');
});

test('more than five cannot stand side by side', () => {
  expect(
    compareLink(
      pairs,
      Array.from({ length: 6 }, () => first),
    ),
  ).toBeUndefined();
});

test('an article leads to the pages on which it stands', () => {
  expect(compareLinksOf(pairs, secondHead.slug)).toEqual([
    { href: '/compare/first-article/second-article/', words: 'A and B: 2 claims in both', siglum: 'A' },
    { href: '/compare/second-article/third-article/', words: 'B and C: 1 claim in both', siglum: 'C' },
  ]);
});

test('of many pages an article leads to those with most claims in both', () => {
  const many = Array.from({ length: 20 }, (_, place): Pair => ({ a: 'x', b: `y-${place}`, sigla: ['X', `Y${place}`], claims: place }));
  expect(compareLinksOf(many, 'x').map(({ href }) => href)).toEqual(
    Array.from({ length: 12 }, (_, place) => `/compare/x/y-${19 - place}/`),
  );
});

test('a claim leads to every two of its articles that have a page', () => {
  expect(compareLinksAt(pairs, [first, secondHead, thirdHead], 'no-bridge').map(({ words }) => words)).toEqual(['A and B', 'B and C']);
});

test('the table has each page in the row of either article', () => {
  const links = toPairLinks(pairs, [first, secondHead, thirdHead]);
  expect(links.map(({ others }) => others.map(({ article }) => article.siglum))).toEqual([['B'], ['A', 'C'], ['B']]);
  expect(links[0]?.others[0]?.words).toBe('A and B: 2 claims in both');
});
