import { expect, test } from 'vitest';
import { emptyParts, emptyWords } from '../../src/view/empty.ts';
import type { ArticleHead, ClaimHead } from '../../src/schema/dataset.ts';

const article = {} as ArticleHead;
const claim = (...sigla: string[]) => ({ sigla }) as ClaimHead;

test.each([
  ['no article', { articles: [], statements: 0, claims: [] }, /no article yet/],
  ['no statement', { articles: [article, article], statements: 0, claims: [] }, /nobody was found/],
  ['one article', { articles: [article], statements: 3, claims: [] }, /one article/],
  ['nothing in common', { articles: [article, article], statements: 3, claims: [claim('A')] }, /No two articles/],
])('with %s a page of claims says so', (_, index, words) => {
  expect(emptyWords(index, 'claims')).toMatch(words);
});

test('where there is enough, nothing is said', () => {
  const index = { articles: [article, article], statements: 3, claims: [claim('A', 'B')] };
  expect(emptyWords(index, 'claims')).toBeUndefined();
  expect(emptyWords({ ...index, claims: [] }, 'articles')).toBeUndefined();
  expect(emptyWords({ ...index, articles: [article] }, 'statements')).toBeUndefined();
});

test('what is typed stands apart', () => {
  expect(emptyParts('Say `npm start` now.')).toEqual([
    { text: 'Say ', typed: false },
    { text: 'npm start', typed: true },
    { text: ' now.', typed: false },
  ]);
});
