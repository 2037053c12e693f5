import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { z } from 'zod';
import { address, connectBrowser, withPage } from '../browser/site.ts';

const browser = await connectBrowser();
const entries = z
  .array(
    z.object({ claim: z.string(), siglum: z.string(), kind: z.string(), statements: z.array(z.string()), because: z.string().nullable() }),
  )
  .parse(JSON.parse(readFileSync(join(inject('siteFolder'), 'data/matrix.json'), 'utf8')));

const titles = (page: Page) =>
  page
    .locator('tr[data-claim]')
    .filter({ visible: true })
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['claim'] ?? ''));
const counts = (page: Page) =>
  page
    .locator('tr[data-claim]')
    .filter({ visible: true })
    .evaluateAll((rows) => rows.map((row) => Number((row as HTMLElement).dataset['articles'])));

test('every claim has a cell for every article, with marks or a reason, as the data has it', async () => {
  const cells = await withPage(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(address('claims/'));
    return page.locator('tr[data-claim] [data-siglum]').evaluateAll((all) =>
      all.map((cell) => ({
        claim: cell.closest('tr')?.querySelector('a')?.getAttribute('href') ?? '',
        siglum: cell.getAttribute('data-siglum') ?? '',
        marks: cell.querySelectorAll('a[href*="#s-"]').length,
        reason: cell.querySelectorAll('a[href*="#silent-"]').length,
      })),
    );
  });
  const wanted = entries.map(({ claim, siglum, kind }) => `/claims/${claim}/ ${siglum} ${kind === 'reports' ? 'marks' : 'reason'}`);
  const shown = cells.map(
    ({ claim, siglum, marks, reason }) => `${claim} ${siglum} ${marks > 0 ? 'marks' : reason === 1 ? 'reason' : 'nothing'}`,
  );
  expect(shown.toSorted()).toEqual(wanted.toSorted());
});

test('a column sorts by a link, says so, and the address keeps it', async () => {
  await withPage(browser, {}, async (page) => {
    await page.goto(address('claims/'));
    const before = await titles(page);
    await page.getByRole('link', { name: 'Articles', exact: true }).last().click();
    expect(new URL(page.url()).search).toBe('?sort=articles');
    const sorted = await counts(page);
    expect(sorted).toEqual(sorted.toSorted((a, b) => b - a));
    expect(await page.locator('th[aria-sort]').allTextContents()).toEqual(['Articles']);
    expect(await page.locator('claim-matrix [role="status"]').textContent()).toBe('Sorted by Articles');
    expect((await titles(page)).toSorted()).toEqual(before.toSorted());
    await page.reload();
    expect(await counts(page)).toEqual(sorted);
    await page.getByRole('link', { name: 'First said', exact: true }).click();
    expect(await titles(page)).toEqual(before);
  });
});

test('without JavaScript no head of a column looks like a link that sorts', async () => {
  const sorting = await withPage(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(address('claims/'));
    return page.locator('thead a:not([href*="/articles/"])').count();
  });
  expect(sorting).toBe(0);
});

const silent = entries.find(({ kind }) => kind === 'covers-day');

test('the page of a claim gives the reason of each silent article on request, without JavaScript', async () => {
  const text = await withPage(browser, { javaScriptEnabled: false, viewport: { width: 360, height: 800 } }, async (page) => {
    await page.goto(address(`claims/${silent?.claim ?? ''}/`));
    const reason = page
      .locator('section[aria-labelledby="silent"] details')
      .filter({ has: page.locator(`#silent-${silent?.siglum ?? ''}`) });
    expect(await reason.locator('p').first().isVisible()).toBe(false);
    await reason.locator('summary').first().click();
    expect(await reason.locator('q').first().isVisible()).toBe(true);
    return reason.locator('p').first().textContent();
  });
  expect(text).toBe(silent?.because);
});

test('an empty cell of the timeline leads to its reason, which stands open', async () => {
  await withPage(browser, { javaScriptEnabled: false, viewport: { width: 1440, height: 900 } }, async (page) => {
    await page.goto(address(''));
    const link = page.locator('.cell.empty a[href*="#silent-"]').first();
    const why = await link.innerText();
    await link.click();
    await page.waitForURL('**/claims/*/#silent-*');
    expect(why).toMatch(/covers? the day|written before|cover the day|leave it open/);
    expect(await page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`).isVisible()).toBe(true);
  });
});

test('no page calls an article one that left something out', async () => {
  const texts = await withPage(browser, {}, async (page) => {
    const all = [];
    for (const path of ['', 'claims/', `claims/${silent?.claim ?? ''}/`]) {
      await page.goto(address(path));
      all.push(await page.locator('main').innerText());
    }
    return all.join('\n');
  });
  expect(texts).not.toMatch(/\b(?:omit|omits|omitted|ignores|ignored|fails? to|failed to)\b/i);
});
