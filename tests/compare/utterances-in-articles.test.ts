import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { articlesOf } from './differences-fixture.ts';

const [, ...blocks] = readFileSync('tests/fixtures/utterances/said-by-brodny.txt', 'utf8').split(/^== /m);
const cases = blocks.map((block) => {
  const [name = '', ...lines] = block.trim().split('\n');
  const [text = '', times = ''] = lines.join('\n').split(/^=> /m);
  return { name, times: Number(times), articles: text.split(/^[A-Z]: /m).flatMap((article) => article.trim() || []) };
});

test.each(cases)('$name: said $times times', ({ articles, times }) => {
  const statements = articlesOf(articles).flatMap((article) => article.statements.filter(({ speaker }) => speaker === 'brodny'));
  expect(statements.length).toBeGreaterThan(1);
  expect(new Set(statements.map(({ utterance }) => utterance)).size).toBe(times);
});
