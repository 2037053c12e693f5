import { expect, inject, test } from 'vitest';
import { address, connectBrowser, withPage } from '../browser/site.ts';
import { pageTypesOf } from '../browser/site-files.ts';

const browser = await connectBrowser();

/** Width of what is printed on A4 with our margins, in CSS pixels. */
const paper = { width: 680, height: 1000 };

test.each(pageTypesOf(inject('siteFolder')))('/%s on paper: its address once, nothing to press, nothing cut at the side', async (path) => {
  const printed = await withPage(browser, { viewport: paper }, async (page) => {
    await page.goto(address(path), { waitUntil: 'load' });
    await page.emulateMedia({ media: 'print' });
    return page.evaluate(() => {
      const seen = (selector: string) =>
        [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
      const lines = (seen('.site-footer')[0]?.innerText ?? '').split('\n').map((line) => line.trim());
      return {
        addresses: lines.filter((line) => line === location.pathname).length,
        pressed: seen('button, input, select, nav, dialog').map(({ outerHTML }) => outerHTML.slice(0, 80)),
        cut: Math.max(0, document.documentElement.scrollWidth - innerWidth),
        // Addresses behind links were once printed over the words beside them.
        added: seen('a').flatMap((link) => {
          const { content } = getComputedStyle(link, '::after');
          return content.includes('/') && content !== 'none' ? [content] : [];
        }),
      };
    });
  });
  // What is not there has no address.
  expect(printed).toEqual({ addresses: path === '404.html' ? 0 : 1, pressed: [], cut: 0, added: [] });
});

test('a statement on paper has the id that makes its address, in the line of its article and speaker', async () => {
  const lines = await withPage(browser, { viewport: paper }, async (page) => {
    await page.goto(address(''), { waitUntil: 'load' });
    await page.emulateMedia({ media: 'print' });
    return page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-ref]')]
        .filter((line) => line.checkVisibility())
        .map((line) => ({
          printed: getComputedStyle(line, '::after').content,
          id: `"${line.querySelector<HTMLAnchorElement>('a.statement-link')?.hash ?? ''}"`,
        })),
    );
  });
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter(({ printed, id }) => printed !== id || !/#s-[0-9a-f]+/.test(id))).toEqual([]);
});
