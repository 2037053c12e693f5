import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';
import { datasetIndexSchema } from '../schema/dataset.ts';
import { differenceSchema } from '../schema/differences.ts';
import { pairSchema } from '../schema/pair.ts';
import { compareText } from '../text/compare.ts';

/** Files without which a site is not whole, beside one page for each article, claim, speaker, pair and difference. */
const always = [
  'index.html',
  '404.html',
  'about/index.html',
  'articles/index.html',
  'claims/index.html',
  'speakers/index.html',
  'differences/index.html',
  'compare/index.html',
  'search/index.html',
  'data/statements.json',
  'data/claims.json',
  'data/matrix.csv',
  'data/matrix.json',
  'data/differences.json',
  'pagefind/pagefind.js',
  'pagefind/pagefind-entry.json',
];

/** What is wrong with a built site, in words: files that are missing or empty. Nothing wrong gives an empty list. */
export async function checkOutput(site: string, dataset: string): Promise<string[]> {
  const sizes = await fileSizes(site);
  const index = datasetIndexSchema.parse(JSON.parse(await readFile(join(dataset, 'index.json'), 'utf8')));
  const pairs = z.array(pairSchema).parse(JSON.parse(await readFile(join(dataset, 'pairs.json'), 'utf8')));
  const differences = z.array(differenceSchema).parse(JSON.parse(await readFile(join(dataset, 'differences.json'), 'utf8')));
  const wanted = [
    ...always,
    ...index.articles.flatMap(({ slug }) => [
      `articles/${slug}/index.html`,
      `articles/${slug}/only-here/index.html`,
      `compare/${slug}.json`,
    ]),
    ...pairs.map(({ a, b }) => `compare/${a}/${b}/index.html`),
    ...index.claims.map(({ id }) => `claims/${id}/index.html`),
    ...differences.map(({ id }) => `differences/${id}/index.html`),
    ...index.speakers.map(({ id }) => `speakers/${id}/index.html`),
  ];
  return [
    ...wanted.filter((path) => !sizes.has(path)).map((path) => `${path} is missing`),
    ...[...sizes].filter(([, size]) => size === 0).map(([path]) => `${path} is empty`),
  ];
}

async function fileSizes(folder: string): Promise<Map<string, number>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const sizes = await Promise.all(
    files.map(async (file) => [relative(folder, file).split(sep).join('/'), (await stat(file)).size] as const),
  );
  return new Map(sizes.toSorted(([a], [b]) => compareText(a, b)));
}
