import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startServer, type StaticServer } from '../../src/cli/static-server.ts';
import { buildSeparately } from '../browser/separate-build.ts';
import { readShownWords } from '../browser/shown-words.ts';
import { address, connectBrowser, withPage } from '../browser/site.ts';
import { pagesOf, publishedStatements } from '../browser/site-files.ts';
import { writeWordingsCorpus } from '../browser/wordings-corpus.ts';

const browser = await connectBrowser();
const claimPages = pagesOf(inject('siteFolder')).filter((path) => /^claims\/.+/.test(path));
const wide = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 360, height: 800 } };

describe('statements side by side on the pages of claims', () => {
  test('every row stands at one height in all its columns, each statement whole under the letter of its own article', async () => {
    const rows = await withPage(browser, wide, async (page) => {
      const found: { readonly path: string; readonly tops: readonly number[]; readonly foreign: number }[] = [];
      for (const path of claimPages) {
        await page.goto(address(path), { waitUntil: 'domcontentloaded' });
        const own = await page.locator('.beside').evaluateAll((all) =>
          all.map((row) => {
            const cells = [...row.querySelectorAll<HTMLElement>(':scope > .beside-cell')].map((cell) => ({
              ...{ top: Math.round(cell.getBoundingClientRect().top), left: Math.round(cell.getBoundingClientRect().left) },
              foreign: [...cell.querySelectorAll<HTMLElement>('[data-statement]')].filter(
                ({ dataset }) => dataset['article'] !== cell.dataset['column'],
              ).length,
            }));
            const first = Math.min(...cells.map(({ left }) => left));
            const lines = Map.groupBy(cells, ({ left }) => left).get(first)?.length ?? 1;
            return {
              tops: lines > 1 ? [] : [...new Set(cells.map(({ top }) => top))],
              foreign: cells.reduce((sum, one) => sum + one.foreign, 0),
            };
          }),
        );
        found.push(...own.map((row) => ({ path, ...row })));
      }
      return found;
    });
    expect(rows.length).toBeGreaterThan(claimPages.length);
    expect(rows.filter(({ tops, foreign }) => tops.length > 1 || foreign > 0)).toEqual([]);
  });

  test('on a phone every statement stands below the one before it', async () => {
    const path = claimPages.find((candidate) => candidate.includes('legitimate-targets')) ?? '';
    await withPage(browser, phone, async (page) => {
      await page.goto(address(path));
      const boxes = await page
        .locator('.beside')
        .first()
        .locator('.beside-cell')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
      expect(boxes.length).toBeGreaterThan(1);
      expect(boxes.slice(1).every(({ top }, index) => top >= (boxes[index]?.bottom ?? 0))).toBe(true);
    });
  });

  test('words that a sentence names for an article stand in it, in one run', async () => {
    const texts = new Map(publishedStatements(inject('siteFolder')).map(({ siglum, url }) => [siglum, url.split('/')[2] ?? '']));
    const files = new Map(
      [...texts].map(([siglum, slug]) => [siglum, readFileSync(join(inject('siteFolder'), `articles/${slug}.txt`), 'utf8')]),
    );
    const named: { readonly path: string; readonly siglum: string; readonly words: string }[] = [];
    await withPage(browser, wide, async (page) => {
      for (const path of pagesOf(inject('siteFolder')).filter((one) => /^(?:claims|compare)\/.+/.test(one))) {
        await page.goto(address(path), { waitUntil: 'domcontentloaded' });
        const lines = await page.locator('.in-words > li:not(:has(a))').evaluateAll((all) => all.map((line) => line.innerHTML));
        for (const [, sigla = '', words = ''] of lines.flatMap((line) => [
          ...line.matchAll(/(\b[A-Z]+(?:(?:, | and )[A-Z]+)*) ha(?:s|ve) <span[^>]*>“([^<]*)”<\/span>/g),
        ])) {
          named.push(...sigla.split(/, | and /).map((siglum) => ({ path, siglum, words: words.replaceAll('&amp;', '&') })));
        }
      }
    });
    expect(named.map(({ words }) => words)).toEqual(expect.arrayContaining(['considered', 'regarded', 'forces', 'troops']));
    expect(named.filter(({ siglum, words }) => !files.get(siglum)?.includes(words))).toEqual([]);
  });
});

describe('what seven articles give of one utterance', () => {
  let server: StaticServer;
  beforeAll(async () => {
    const { code, out, output } = await buildSeparately({ CORPUS: writeWordingsCorpus() });
    expect(code, output).toBe(0);
    server = await startServer({ root: out, base: '/', port: 0 });
  });
  afterAll(() => server.close());
  const at = (path: string) => new URL(path, server.url).href;

  test('stands side by side, each in its whole sentence', async () => {
    await withPage(browser, wide, async (page) => {
      await page.goto(at('claims/bridge-closes/'));
      const row = page.locator('.beside').first();
      expect(await row.getAttribute('data-wordings')).toBe('7');
      expect(await row.locator('.beside-cell').count()).toBe(7);
      const shown = await readShownWords(page);
      expect(shown.length).toBeGreaterThanOrEqual(7);
      expect(shown.every(({ words, sentence }) => sentence?.includes(words))).toBe(true);
    });
  });

  test('fits the width of phone and screen', async () => {
    for (const options of [phone, wide]) {
      await withPage(browser, options, async (page) => {
        await page.goto(at('claims/bridge-closes/'));
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      });
    }
  });

  test('is put together on the page of its speaker from words in marks, with gaps and letters', async () => {
    await withPage(browser, wide, async (page) => {
      await page.goto(at('speakers/vey/'));
      const together = page.locator('.put-together');
      expect(await together.innerText()).toContain('Put together from A, B and G');
      expect(await together.locator('[data-piece]').allInnerTexts()).toEqual([
        'We shall close the old bridge at midnight, under any pretext.',
        'Tolls will be paid back to all who hold a ticket of this year.',
      ]);
      expect(await together.locator('.gap').count()).toBe(1);
      expect(await together.innerText()).toContain('B instead:');
    });
  });

  test('articles that are largely one text say so, in the list and on their pages', async () => {
    await withPage(browser, wide, async (page) => {
      await page.goto(at('articles/'));
      const items = await page.locator('.article-item').allInnerTexts();
      expect(items.map((text) => /one text\s+shared with ([A-Z])/.exec(text)?.[1])).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
        'G',
        'F',
      ]);
      await page.goto(at('articles/bridge-notes-6/'));
      expect(await page.locator('.article-head').innerText()).toContain('2 articles, 1 wire text');
    });
  });
});
