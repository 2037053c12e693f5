import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scoreStory, type StoryGold } from '../../src/accuracy/stories.ts';
import { compileCorpus } from '../../src/compile.ts';

const folder = 'tests/stories';
const stories = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name);

/** The lowest that each figure may fall to: a little below what was measured when it was written. */
const floors: Readonly<
  Record<string, { readonly precision: number; readonly recall: number; readonly whole: number; readonly differences: number }>
> = {
  'court-case': { precision: 0.94, recall: 0.4, whole: 9, differences: 10 },
  'harbour-strike': { precision: 0.9, recall: 0.2, whole: 13, differences: 13 },
};

test('there are stories to measure', () => {
  expect(stories.toSorted()).toEqual(Object.keys(floors));
});

test.each(stories)('%s: claims, speakers and differences are found without a list, and what must not be one is two', async (name) => {
  const { dataset, differences, fatal } = await compileCorpus(join(folder, name));
  expect(fatal).toBe(false);
  const gold = JSON.parse(await readFile(join(folder, name, 'gold.json'), 'utf8')) as StoryGold;
  const articles = dataset.articles.map(({ head, text, statements }) => ({ id: head.id, text, statements }));
  const figures = scoreStory({ title: name, gold, articles, differences });
  const floor = floors[name];
  expect(figures.pairPrecision).toBeGreaterThanOrEqual(floor?.precision ?? 1);
  expect(figures.pairRecall).toBeGreaterThanOrEqual(floor?.recall ?? 1);
  expect(figures.whole).toBeGreaterThanOrEqual(floor?.whole ?? Infinity);
  expect(figures.differences).toBeGreaterThanOrEqual(floor?.differences ?? Infinity);
  expect(figures.merged).toBeLessThanOrEqual(1);
});
