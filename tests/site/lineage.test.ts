import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { address, connectBrowser, withPage } from '../browser/site.ts';
import { publishedStatements } from '../browser/site-files.ts';

const browser = await connectBrowser();
const path = 'claims/foreign-troops-legitimate-targets/';

test('the strip of a claim names in words who said it, when, and in which articles', async () => {
  const words = await withPage(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(address(path));
    return page.locator('svg[role="img"]').getAttribute('aria-label');
  });
  expect(words).toMatch(/^5 Sept 2025: Vladimir Putin \(A, B\)\. .*Maria Zakharova/);
});

test.each([360, 1440])('the strip is at most 40 pixels high, and every text stands inside of it, at %i pixels', async (width) => {
  const outside = await withPage(browser, { viewport: { width, height: 800 } }, async (page) => {
    await page.goto(address(path));
    return page.locator('svg[role="img"]').evaluate((svg) => {
      const frame = svg.getBoundingClientRect();
      if (frame.height > 40) return [`${frame.height} pixels`];
      return [...svg.querySelectorAll('text')]
        .filter((text) => {
          const { left, right, top, bottom, width } = text.getBoundingClientRect();
          return width > 0 && (left < frame.left - 1 || right > frame.right + 1 || top < frame.top - 1 || bottom > frame.bottom + 1);
        })
        .map((text) => text.textContent);
    });
  });
  expect(outside).toEqual([]);
});

test('who each article credits stands in the words of the articles, on request', async () => {
  const own = publishedStatements(inject('siteFolder')).map(({ siglum }) => siglum);
  const rows = await withPage(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(address(path));
    expect(await page.locator('.credits li').first().isVisible()).toBe(false);
    await page.locator('.credits > summary').click();
    expect(await page.locator('.credits li').first().isVisible()).toBe(true);
    return page.locator('.credits li').evaluateAll((all) =>
      all.map((row) => ({
        siglum: row.querySelector('.siglum')?.textContent ?? '',
        quotes: [...row.querySelectorAll('q')].map((quote) => quote.textContent ?? ''),
      })),
    );
  });
  expect(new Set(rows.map(({ siglum }) => siglum))).toEqual(new Set(own));
  expect(rows.find(({ siglum }) => siglum === 'A')?.quotes).toEqual(['Russian President Vladimir Putin', 'warned']);
});

test('each statement of the claim stands on its page once, and who was first at the head', async () => {
  const claims = JSON.parse(readFileSync(join(inject('siteFolder'), 'data/claims.json'), 'utf8')) as { id: string; statements: string[] }[];
  const wanted = claims.find(({ id }) => id === path.split('/')[1])?.statements ?? [];
  await withPage(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(address(path));
    const shown = await page.locator('[data-statement]').evaluateAll((all) => all.map((one) => one.getAttribute('data-statement') ?? ''));
    expect(shown.toSorted()).toEqual(wanted.toSorted());
    expect(await page.locator('.page-head').innerText()).toMatch(/First: Vladimir Putin, 5 Sept 2025\. Reported in/);
  });
});

test('claims of one speaker on one occasion lead to each other', async () => {
  await withPage(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(address('claims/us-no-ground-troops/'));
    await page.locator('section[aria-labelledby="related"] a[href$="/claims/us-may-provide-non-troop-support/"]').click();
    await page.waitForURL('**/claims/us-may-provide-non-troop-support/');
    expect(await page.locator('section[aria-labelledby="related"] a[href$="/claims/us-no-ground-troops/"]').count()).toBe(1);
  });
});
