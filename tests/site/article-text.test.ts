import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { address, connectBrowser, withPage } from '../browser/site.ts';
import { isArticle, pageTypesOf } from '../browser/site-files.ts';

const browser = await connectBrowser();
const folder = inject('siteFolder');
const articles = pageTypesOf(folder).filter(isArticle);
const fileOf = (path: string) => readFileSync(join(folder, `${path.slice(0, -1)}.txt`));

/** What the browser makes of each block of an article, in the order of the page. */
const blocksOn = (path: string) =>
  withPage(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(address(path));
    return page.locator('article-notes [data-kind]').evaluateAll((blocks) => blocks.map((block) => block.textContent ?? ''));
  });

test.each(articles)('the blocks of /%s are its file, but for the white space between them', async (path) => {
  const text = fileOf(path)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  const blocks = await blocksOn(path);
  let rest = text;
  for (const block of blocks) {
    expect(rest.trimStart().startsWith(block.trimStart())).toBe(true);
    rest = rest.slice(rest.indexOf(block) + block.length);
  }
  expect(blocks.length).toBeGreaterThan(0);
  expect(rest.trim()).toBe('');
});

test.each(articles)('the text file of /%s has the hash that the page shows', async (path) => {
  const shown = await withPage(browser, {}, async (page) => {
    await page.goto(address(path));
    return page.locator('.facts code').textContent();
  });
  expect(createHash('sha256').update(fileOf(path)).digest('hex')).toBe(shown);
});

test.each(articles)('the citations of /%s name each of its statements', async (path) => {
  const ids = await withPage(browser, {}, async (page) => {
    await page.goto(address(path));
    return page.locator('statement-tools').evaluateAll((tools) => tools.map((tool) => tool.getAttribute('data-id') ?? ''));
  });
  for (const format of ['bib', 'ris', 'csl.json']) {
    const file = readFileSync(join(folder, `${path.slice(0, -1)}.${format}`), 'utf8');
    expect(ids.filter((id) => !file.includes(`synoptic-${id}`))).toEqual([]);
  }
  expect(ids.length).toBeGreaterThan(0);
});

test('a citation is copied with the address of the statement', async () => {
  const [path = ''] = articles;
  const copied = await withPage(browser, { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    await page.goto(address(path));
    await page.locator('mark.statement').first().click();
    const note = page.locator('[data-note][open]');
    await note.getByRole('button', { name: 'BibTeX' }).click();
    await note.getByText('BibTeX copied').waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  });
  expect(copied).toMatch(/^@misc\{synoptic-[0-9a-f]{10},/);
  expect(copied).toContain(`url = {${address(path)}#s-`);
});
