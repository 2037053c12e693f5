import { expect, test } from 'vitest';
import { compileFolder } from './folder.ts';

/** All invented. */
const article = (day: number, ...paragraphs: readonly string[]) =>
  [`Ferry talks in Orrin Sound, part ${day}`, `Published ${day} March 2031`, ...paragraphs].join('\n\n');
const said = (words: string) => `Harbour master Ilse Brandvold said on Tuesday that ${words}.`;

async function inWords(...articles: readonly string[]) {
  const { differences } = await compileFolder(Object.fromEntries(articles.map((text, index) => [`article-${index}`, text])));
  return differences.map(({ kind, readings }) => [kind, ...readings.map(({ labels }) => labels.join(', '))]);
}

test('what articles count otherwise is no claim of both, and listed', async () => {
  expect(
    await inWords(
      article(5, said('the old ferry carried 400 passengers without lifeboats')),
      article(6, said('the old ferry carried 600 passengers without any lifeboats')),
      article(7, said('the old ferry had carried 400 passengers without lifeboats')),
    ),
  ).toEqual([['number', '400 passengers', '600 passengers']]);
});

test('what one has as certain and another as possible is listed', async () => {
  expect(
    await inWords(
      article(5, said('the council will close the old ferry quay before the winter storms')),
      article(6, said('the council may close the old ferry quay before the winter storms')),
    ),
  ).toEqual([['certainty', 'will close the', 'may close the']]);
});

test('two speakers of whom neither speaks for the other count two things', async () => {
  expect(
    await inWords(
      article(5, said('the old ferry carried 400 passengers without lifeboats')),
      article(6, 'Union leader Olaf Rendel said on Tuesday that the old ferry carried 600 passengers without lifeboats.'),
    ),
  ).toEqual([]);
});

test('of two numbers of one thing in one article nobody knows which is meant', async () => {
  expect(
    await inWords(
      article(5, said('the old ferry carried 400 passengers out and 300 passengers home without lifeboats')),
      article(6, said('the old ferry carried 600 passengers without lifeboats')),
    ),
  ).toEqual([]);
});
