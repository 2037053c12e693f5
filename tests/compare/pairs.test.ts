import { expect, test } from 'vitest';
import { toPairs } from '../../src/compare/pairs.ts';
import type { SiteStatement } from '../../src/schema/dataset.ts';
import { articleHead, siteStatement } from '../view/invented-records.ts';

/** Invented articles; `daysOf` says on which days of May 2031 each speaks of the one claim. */
function articlesOf(count: number, daysOf: (place: number) => readonly number[]) {
  return Array.from({ length: count }, (_, place) => ({
    head: articleHead({ id: `article-${place}`, slug: `article-${place}`, siglum: String(place), order: place }),
    statements: daysOf(place).map((day, number) => {
      const edtf = `2031-05-${String(day).padStart(2, '0')}`;
      const saidOn: SiteStatement['saidOn'] = { edtf, evidence: null, via: 'sentence', earliest: edtf, latest: edtf };
      return siteStatement({ id: `${place}-${number}`, article: `article-${place}`, slug: `article-${place}`, saidOn });
    }),
  }));
}

const names = (count: number, daysOf: (place: number) => readonly number[]) =>
  toPairs(articlesOf(count, daysOf), []).map(({ a, b }) => `${a} ${b}`);

test('every two of up to twelve articles are a pair, in order of publication', () => {
  expect(names(3, () => [])).toEqual(['article-0 article-1', 'article-0 article-2', 'article-1 article-2']);
  expect(names(12, () => [])).toHaveLength(66);
});

test('a pair names how many claims both have', () => {
  const [first] = toPairs(
    articlesOf(2, () => [1, 2]),
    [],
  );
  expect(first).toEqual({ a: 'article-0', b: 'article-1', sigla: ['0', '1'], claims: 1 });
});

test('of more than twelve those are pairs that speak of one day', () => {
  expect(names(13, (place) => [place < 11 ? place + 1 : 20])).toEqual(['article-11 article-12']);
});

test('those that share most days come first, and an article stands beside six earlier ones at most', () => {
  const days = (place: number) => (place === 0 ? [1, 2, 3] : place === 19 ? [1, 2, 3, 4] : [4]);
  const of = names(20, days).filter((pair) => pair.endsWith(' article-19'));
  expect(of).toHaveLength(6);
  expect(of[0]).toBe('article-0 article-19');
});

test('an estimate of several days and a missing date make no pair', () => {
  const articles = articlesOf(13, (place) => (place < 2 ? [1] : [])).map((article) => ({
    ...article,
    statements: article.statements.map((statement) => ({ ...statement, saidOn: null })),
  }));
  expect(toPairs(articles, [])).toEqual([]);
});

test('pairs grow with the articles, not with their square, when all speak of one day', () => {
  expect(names(400, () => [1]).length).toBeLessThanOrEqual(400 * 6);
});
