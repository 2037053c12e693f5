import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startServer, type StaticServer } from '../../src/cli/static-server.ts';
import { buildSeparately } from '../browser/separate-build.ts';
import { readShownWords } from '../browser/shown-words.ts';
import { address, connectBrowser, withPage } from '../browser/site.ts';
import { pagesOf } from '../browser/site-files.ts';
import { writeWordingsCorpus } from '../browser/wordings-corpus.ts';

const browser = await connectBrowser();
const claimPages = pagesOf(inject('siteFolder')).filter((path) => /^claims\/.+/.test(path));
const wide = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 360, height: 800 } };

describe('wordings side by side on the pages of claims', () => {
  test('every row of an apparatus stands at one height in all its columns, and has its sentence', async () => {
    const faults = await withPage(browser, wide, async (page) => {
      const found: { readonly path: string; readonly rows: number; readonly loose: number; readonly untold: number }[] = [];
      for (const path of claimPages) {
        await page.goto(address(path), { waitUntil: 'domcontentloaded' });
        const [rows, loose, untold] = await page.locator('.apparatus').evaluateAll((all) =>
          all.reduce(
            (sum, apparatus) => {
              const columns = [...apparatus.querySelectorAll('.wording:not(.whole)')].map((column) => [...column.querySelectorAll('.row')]);
              const tops = columns.map((own) =>
                own.map((row) => (row.textContent === '' ? undefined : Math.round(row.getBoundingClientRect().top))),
              );
              const count = tops[0]?.length ?? 0;
              const uneven = Array.from({ length: count }, (_, row) => new Set(tops.flatMap((own) => own[row] ?? [])).size > 1);
              const sentences = apparatus.querySelectorAll('.sentences > li').length;
              return [sum[0] + count, sum[1] + uneven.filter(Boolean).length, sum[2] + (sentences === count ? 0 : 1)] as const;
            },
            [0, 0, 0] as readonly [number, number, number],
          ),
        );
        found.push({ path, rows, loose, untold });
      }
      return found;
    });
    expect(faults.filter(({ loose, untold }) => loose + untold > 0)).toEqual([]);
    expect(faults.reduce((sum, { rows }) => sum + rows, 0)).toBeGreaterThan(0);
  });

  test('on a phone every wording runs on as one text, below the one before it', async () => {
    const path = claimPages.find((candidate) => candidate.includes('legitimate-targets')) ?? '';
    await withPage(browser, phone, async (page) => {
      await page.goto(address(path));
      const displays = await page
        .locator('.apparatus .row')
        .evaluateAll((rows) => [...new Set(rows.map((row) => getComputedStyle(row).display))]);
      expect(displays).toEqual(['inline']);
      const boxes = await page
        .locator('.apparatus')
        .first()
        .locator('.wording')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
      expect(boxes.slice(1).every(({ top }, index) => top >= (boxes[index]?.bottom ?? 0))).toBe(true);
    });
  });

  test('words of one article and words of all differ in the line below them, not in colour alone', async () => {
    const path = claimPages.find((candidate) => candidate.includes('legitimate-targets')) ?? '';
    await withPage(browser, wide, async (page) => {
      await page.goto(address(path));
      const style = (kind: string) =>
        page
          .locator(`.apparatus mark.${kind}`)
          .first()
          .evaluate((mark) => getComputedStyle(mark).textDecorationStyle);
      expect([await style('all'), await style('one')]).toEqual(['solid', 'double']);
      const letters = await page
        .locator('.apparatus mark.one')
        .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark, '::after').content));
      expect(letters.every((content) => /"[A-Z]+"/.test(content))).toBe(true);
    });
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

  test('is one apparatus of five, with the others at hand, and counts once', async () => {
    await withPage(browser, wide, async (page) => {
      await page.goto(at('claims/bridge-closes/'));
      expect(await page.locator('.apparatus').count()).toBe(1);
      expect(await page.locator('.apparatus > .wording').count()).toBe(5);
      expect(await page.locator('.more .wording').count()).toBe(2);
      expect(await page.locator('main').innerText()).toContain(
        '7 statements in 7 articles, 6 independent texts; 1 if what several of them share counts once',
      );
      expect((await readShownWords(page)).length).toBeGreaterThan(7);
    });
  });

  test('the reader picks which of them are compared', async () => {
    await withPage(browser, wide, async (page) => {
      await page.goto(at('claims/bridge-closes/'));
      const columns = () => page.locator('.apparatus > .wording').evaluateAll((all) => all.map((one) => one.getAttribute('data-siglum')));
      const box = (siglum: string) => page.locator(`apparatus-picker input[value="${siglum}"]`);
      const before = await readShownWords(page);
      expect(await box('F').isDisabled()).toBe(true);
      for (const siglum of ['B', 'C', 'D']) await box(siglum).uncheck();
      await box('G').check();
      expect(await columns()).toEqual(['A', 'E', 'G']);
      const shared = page.locator('.apparatus > .wording[data-siglum="G"] mark.all');
      expect((await shared.allInnerTexts()).join(' ')).toContain('old bridge');
      const told = await page.locator('.apparatus .sentences > li').allInnerTexts();
      expect(told.length).toBe(await page.locator('.apparatus > .wording').first().locator('.row').count());
      expect(told.join(' ')).toContain('pretext');
      const sorted = (shown: typeof before) => shown.map(({ id, words }) => `${id} ${words}`).toSorted();
      expect(sorted(await readShownWords(page))).toEqual(sorted(before));
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
      expect(await page.locator('.facts').innerText()).toContain('2 articles, 1 wire text');
    });
  });
});
