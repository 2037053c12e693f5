import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { address, connectBrowser, withPage } from '../browser/site.ts';
import { isArticle, pagesOf, pageTypesOf, publishedStatements } from '../browser/site-files.ts';

const browser = await connectBrowser();
const folder = inject('siteFolder');
const [statement] = publishedStatements(folder);
/** Articles that the reader picked. */
const comparison = `compare/?${pagesOf(folder)
  .filter(isArticle)
  .slice(0, 3)
  .map((path) => `a=${path.split('/')[1] ?? ''}`)
  .join('&')}`;
/** Every kind of page, and the states a reader brings them into. */
const visits = [...pageTypesOf(folder), statement?.url.slice(1) ?? '', 'search/?q=troops', '?form=direct', comparison];
const rules = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };

async function violations(page: Page, path: string, spoil?: () => void): Promise<string[]> {
  await page.addInitScript({ content: axe.source });
  await page.goto(address(path));
  if (spoil) await page.evaluate(spoil);
  if (path.startsWith('search/?')) await page.locator('[data-part="results"] a').first().waitFor();
  if (path.startsWith('compare/?')) await page.locator('[data-part="rows"] .pair-row').first().waitFor();
  const { violations } = await page.evaluate((options) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, options), rules);
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
  );
}

describe.concurrent.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  describe.each([360, 1280])('%i pixels wide', (width) => {
    test.each(visits)('axe finds nothing on /%s', async (path) => {
      const options = { colorScheme, viewport: { width, height: 800 } };
      expect(await withPage(browser, options, (page) => violations(page, path))).toEqual([]);
    });
  });
});

test.each(pageTypesOf(folder))('/%s does not scroll sideways at 320 pixels', async (path) => {
  const overflow = await withPage(browser, { viewport: { width: 320, height: 640 } }, async (page) => {
    await page.goto(address(path));
    return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  });
  expect(overflow).toBeLessThanOrEqual(0);
});

test('axe sees a picture without words and pale text', async () => {
  const found = await withPage(browser, {}, (page) =>
    violations(page, 'about/', () => {
      const main = document.querySelector('main');
      main?.append(document.createElement('img'));
      main?.style.setProperty('color', '#ddd');
    }),
  );
  expect(found.map((violation) => violation.split(':')[0])).toEqual(expect.arrayContaining(['image-alt', 'color-contrast']));
});
