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
    .evaluateAll((rows) => rows.map((row) => Number(row.querySelector<HTMLElement>('[data-siglum="B"]')?.dataset['count'])));

test('claims of two articles or more have a word for every article that reports them, those of one stand under it', async () => {
  const { cells, alone } = await withPage(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(address('claims/'));
    return {
      cells: await page.locator('tr[data-claim] [data-siglum]').evaluateAll((all) =>
        all.map((cell) => {
          const claim = cell.closest('tr')?.querySelector('a')?.getAttribute('href') ?? '';
          const reports = cell.querySelector('a[href*="#s-"]') !== null;
          return `${claim} ${cell.getAttribute('data-siglum') ?? ''} ${reports ? 'reports' : 'silent'}`;
        }),
      ),
      alone: await page.locator('.only-in li > a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? '')),
    };
  });
  const reporting = Map.groupBy(
    entries.filter(({ kind }) => kind === 'reports'),
    ({ claim }) => claim,
  );
  const isShared = (claim: string) => (reporting.get(claim)?.length ?? 0) > 1;
  const wanted = entries.flatMap(({ claim, siglum, kind }) =>
    isShared(claim) ? [`/claims/${claim}/ ${siglum} ${kind === 'reports' ? 'reports' : 'silent'}`] : [],
  );
  expect(cells.toSorted()).toEqual(wanted.toSorted());
  const single = [...reporting.keys()].filter((claim) => !isShared(claim));
  expect(alone.toSorted()).toEqual(single.map((claim) => `/claims/${claim}/`).toSorted());
});

test('on a phone a row is a sentence: the claim, its date, and each letter with its word', async () => {
  await withPage(browser, { javaScriptEnabled: false, viewport: { width: 360, height: 800 } }, async (page) => {
    await page.goto(address('claims/'));
    const row = page.locator('tr[data-claim]').filter({ hasText: 'legitimate targets' }).first();
    expect((await row.innerText()).replace(/\s+/g, ' ')).toMatch(/5 Sept 2025 A paraphrase B quote .*E part quote/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});

test('a column sorts by a link, says so, and the address keeps it', async () => {
  await withPage(browser, {}, async (page) => {
    await page.goto(address('claims/'));
    const before = await titles(page);
    await page.getByRole('link', { name: 'Sort by B', exact: true }).click();
    expect(new URL(page.url()).search).toBe('?sort=B');
    const sorted = await counts(page);
    expect(sorted).toEqual(sorted.toSorted((a, b) => b - a));
    expect(await page.locator('th[aria-sort]').getAttribute('data-sort')).toBe('B');
    expect(await page.locator('claim-matrix [role="status"]').textContent()).toBe('Sorted by article B, those it has most often first');
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
