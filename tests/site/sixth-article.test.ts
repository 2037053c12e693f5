import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startServer, type StaticServer } from '../../src/cli/static-server.ts';
import { buildSeparately, copyCorpus } from '../browser/separate-build.ts';
import { connectBrowser, withPage } from '../browser/site.ts';
import { isArticle, pagesOf, publishedStatements } from '../browser/site-files.ts';

/** Invented, its author, mayor and harbour included. */
const article = `Harbour mayor warns of foreign troops

By Ada Lindqvist

5 February 2026

Harbour mayor Lotte Harmsen said on Monday that foreign troops in Ukraine would be welcome in her quiet harbour.

“No soldier of any army will go hungry in our lighthouse kitchen,” Harmsen said.

Russian Foreign Ministry spokeswoman Maria Zakharova said on February 4 that foreign troops in Ukraine would be legitimate targets.
`;

const browser = await connectBrowser();
const corpus = copyCorpus();
writeFileSync(join(corpus, 'articles/invented-harbour.txt'), article);
let server: StaticServer;
let folder: string;

beforeAll(async () => {
  const { code, out, output } = await buildSeparately({ CORPUS: corpus });
  expect(code, output).toBe(0);
  folder = out;
  server = await startServer({ root: out, base: '/', port: 0 });
});
afterAll(() => server.close());

const ownPage = () => pagesOf(folder).find((path) => isArticle(path) && path.includes('harbour')) ?? '';
const own = () => publishedStatements(folder).filter((statement) => statement.article === 'invented-harbour');

test('it has a page with its statements, and the others keep theirs', () => {
  expect(ownPage()).toMatch(/^articles\/harbour.*\/$/);
  expect(own().map(({ content }) => content.map(({ text }) => text).join(' '))).toContain(
    'No soldier of any army will go hungry in our lighthouse kitchen,',
  );
  const kept = publishedStatements(folder).filter(({ article: id }) => id !== 'invented-harbour');
  expect(kept.map(({ id }) => id).toSorted()).toEqual(
    publishedStatements(inject('siteFolder'))
      .map(({ id }) => id)
      .toSorted(),
  );
});

test('it appears on the timeline under the next letter, and as a column beside the others', async () => {
  const slug = ownPage().split('/')[1] ?? '';
  expect(own().every(({ siglum }) => siglum === 'F')).toBe(true);
  await withPage(browser, {}, async (page) => {
    await page.goto(server.url);
    expect(await page.locator(`[data-statement][data-article="${slug}"]`).count()).toBe(own().length);
    expect(await page.locator(`[data-row] [data-column="${slug}"] [data-statement]`).count()).toBeGreaterThan(0);
  });
});

test('search finds its words and leads to the sentence', async () => {
  await withPage(browser, {}, async (page) => {
    await page.goto(`${server.url}search/?q=${encodeURIComponent('"lighthouse kitchen"')}`);
    await page.locator('[data-part="results"] a').first().click();
    await page.waitForURL(`**/${ownPage()}#s-*`);
    await page.locator('[data-note][open]').waitFor();
  });
});

test('it is marked as not checked where it is shown, and the reviewed ones are not', async () => {
  expect(own().every(({ reviewed }) => !reviewed)).toBe(true);
  await withPage(browser, {}, async (page) => {
    const marks = async (path: string) => {
      await page.goto(server.url + path);
      return page
        .locator('main')
        .getByText(/not (?:reviewed|checked)/i)
        .count();
    };
    expect(await marks(ownPage())).toBeGreaterThan(0);
    expect(await marks('')).toBeGreaterThan(0);
    expect(await marks('articles/')).toBeGreaterThan(0);
    const reviewed = publishedStatements(folder).find((statement) => statement.reviewed);
    expect(await marks(reviewed?.url.slice(1).split('#')[0] ?? '')).toBe(0);
  });
});

test('the heads of its columns and the list of articles on the timeline say that it is not checked', async () => {
  const slug = ownPage().split('/')[1] ?? '';
  await withPage(browser, {}, async (page) => {
    await page.goto(server.url);
    const heads = page.locator('.column-head, [aria-labelledby="articles"] li');
    const marked = await heads.evaluateAll((all) =>
      all.map((head) => [head.querySelector('a')?.pathname.split('/').at(-2), /not checked/.test(head.textContent ?? '')] as const),
    );
    expect(marked.filter(([article]) => article === slug).length).toBeGreaterThan(1);
    expect(marked.filter(([article, isMarked]) => isMarked !== (article === slug))).toEqual([]);
  });
});

test('the about page says of each article whether a person reviewed it', async () => {
  await withPage(browser, {}, async (page) => {
    await page.goto(`${server.url}about/`);
    const lines = await page
      .locator('main li')
      .filter({ hasText: /reviewed/ })
      .allTextContents();
    expect(lines.filter((line) => line.includes('not reviewed by a person')).map((line) => line.includes('Harbour mayor'))).toEqual([true]);
    expect(lines.filter((line) => /reviewed on/.test(line)).length).toBe(lines.length - 1);
    expect(lines.length).toBe(6);
  });
});
