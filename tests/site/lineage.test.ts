import { expect, inject, test } from 'vitest';
import { address, connectBrowser, withPage } from '../browser/site.ts';
import { publishedStatements } from '../browser/site-files.ts';

const browser = await connectBrowser();
const path = 'claims/foreign-troops-legitimate-targets/';

test('the picture of a claim names in words who said it, when, and in which articles', async () => {
  const words = await withPage(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(address(path));
    return page.locator('svg[role="img"]').getAttribute('aria-label');
  });
  expect(words).toMatch(/^5 Sept 2025: Vladimir Putin, first, “legitimate targets”, in A, B\. .*Maria Zakharova/);
});

test.each([360, 1440])('every text of the picture stands inside of it at %i pixels', async (width) => {
  const outside = await withPage(browser, { viewport: { width, height: 800 } }, async (page) => {
    await page.goto(address(path));
    return page.locator('svg[role="img"]').evaluate((svg) => {
      const frame = svg.getBoundingClientRect();
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

test('the table of attributions shows cues and sources as the articles print them', async () => {
  const own = publishedStatements(inject('siteFolder')).map(({ siglum }) => siglum);
  const rows = await withPage(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(address(path));
    return page.locator('section[aria-labelledby="attribution"] tbody tr').evaluateAll((all) =>
      all.map((row) => ({
        siglum: row.querySelector('.siglum')?.textContent ?? '',
        quotes: [...row.querySelectorAll('q')].map((quote) => quote.textContent ?? ''),
      })),
    );
  });
  expect(new Set(rows.map(({ siglum }) => siglum))).toEqual(new Set(own));
  expect(rows.find(({ siglum }) => siglum === 'A')?.quotes).toEqual(['warned', 'Russian President Vladimir Putin']);
});
