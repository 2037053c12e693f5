import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { address, connectBrowser, withPage } from '../browser/site.ts';
import { allResults, results } from '../browser/search-results.ts';
import { printedMarks, printedWords, wordRecords } from '../browser/shown-words.ts';

const browser = await connectBrowser();
const folder = inject('siteFolder');
const records = wordRecords(folder);
const marks = printedMarks(folder);
const status = (page: Page) => page.locator('[data-part="status"]');

const byUrl = (a: { url: string }, b: { url: string }) => (a.url < b.url ? -1 : 1);

test('all forms together find every statement, each with exactly the words of its record', async () => {
  const found = await withPage(browser, {}, async (page) => {
    await page.goto(address('search/?form=direct&form=mixed&form=indirect&form=narrated'));
    return allResults(page);
  });
  const expected = records.map((record) => ({ url: record.url, words: printedWords(record, marks) }));
  expect(found.toSorted(byUrl)).toEqual(expected.toSorted(byUrl));
});

test('marks around the words looked for change no character of them', async () => {
  const byAddress = new Map(records.map((record) => [record.url, record]));
  const found = await withPage(browser, {}, async (page) => {
    await page.goto(address('search/?q=troops'));
    const all = await allResults(page);
    expect(await status(page).textContent()).toBe(`${all.length} statements`);
    return all;
  });
  const wrong = found.filter(({ url, words }) => {
    const record = byAddress.get(url);
    return !record || printedWords(record, marks) !== words;
  });
  expect(wrong).toEqual([]);
});

test('a phrase beside a dash without spaces is found, and only its words are marked', async () => {
  const dashed = records.flatMap((record) => record.content.flatMap(({ text }) => /\w[–—]([a-z]+ [a-z]+ [a-z]+)/.exec(text)?.[1] ?? []));
  expect(dashed.length).toBeGreaterThan(0);
  for (const phrase of dashed) {
    const marked = await withPage(browser, {}, async (page) => {
      await page.goto(address(`search/?q=${encodeURIComponent(`"${phrase}"`)}`));
      await results(page).first().waitFor();
      return page.locator('[data-part="results"] mark').allTextContents();
    });
    expect(marked.join(' ')).toBe(phrase);
  }
});

test('loading the page again keeps words, choices and results', async () => {
  await withPage(browser, {}, async (page) => {
    await page.goto(address('search/'));
    await page.locator('#search-words').fill('troops');
    await page.locator('details[data-facet="form"] > summary').click();
    await page.locator('input[name="form"][value="direct"]').check();
    await page.waitForURL('**/search/?q=troops&form=direct');
    const before = await allResults(page);
    await page.reload();
    const after = await allResults(page);
    expect(after).toEqual(before);
    expect(await page.locator('#search-words').inputValue()).toBe('troops');
    expect(await page.locator('input[name="form"]:checked').evaluateAll((boxes) => boxes.map((box) => box.getAttribute('value')))).toEqual([
      'direct',
    ]);
  });
});

test('words that stand nowhere find nothing, and the page says so', async () => {
  await withPage(browser, {}, async (page) => {
    await page.goto(address('search/?q=%22zzqx+invented+phrase%22'));
    await page.locator('[data-part="none"]').waitFor();
    expect(await results(page).count()).toBe(0);
  });
});

test.each([360, 1280])('a result leads to its sentence, in sight, %i pixels wide', async (width) => {
  await withPage(browser, { viewport: { width, height: 800 } }, async (page) => {
    await page.goto(address('search/?q=troops'));
    const last = results(page).last().locator('a');
    await results(page).first().waitFor();
    const url = (await last.getAttribute('href')) ?? '';
    await last.click();
    await page.waitForURL(`**${url}`);
    const target = page.locator(`#${url.split('#')[1] ?? ''}`);
    await expect
      .poll(() =>
        target.evaluate((element) => {
          const { top, bottom, width } = element.getBoundingClientRect();
          return width > 0 && bottom > 0 && top < innerHeight;
        }),
      )
      .toBe(true);
  });
});
