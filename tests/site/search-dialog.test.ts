import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { bringAxe, faultsAt, rules } from '../browser/accessible.ts';
import { address, connectBrowser, openContext, withFreshPage, withPage } from '../browser/site.ts';

const browser = await connectBrowser();
const options = (page: Page) => page.locator('search-dialog [role="option"]:visible');
const chosen = (page: Page) => page.locator('search-dialog [role="option"][aria-selected="true"]');
const isOpen = (page: Page) => page.locator('search-dialog dialog[open]').count();

/** Open the dialog by key, type, and wait for what is found. */
async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(words);
  await page.locator('search-dialog [data-part="status"]:not(:empty)').waitFor();
}

test.each(['/', 'Control+k', 'Meta+k'])('%s opens the search, Esc closes it and gives focus back', async (key) => {
  await withPage(browser, {}, async (page) => {
    await page.goto(address('about/'));
    const link = page.locator('main a').first();
    await link.focus();
    await page.keyboard.press(key);
    expect(await isOpen(page)).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
    await page.keyboard.type('troops');
    await options(page).first().waitFor();
    await page.keyboard.press('Escape');
    expect(await isOpen(page)).toBe(0);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

test('the button opens it, and no page behind it is left', async () => {
  await withPage(browser, {}, async (page) => {
    await page.goto(address('about/'));
    await page.locator('[data-search]').click();
    expect(await isOpen(page)).toBe(1);
    expect(page.url()).toBe(address('about/'));
  });
});

test('results come as one types, at most eight, with the words marked; the arrows choose, Enter opens', async () => {
  await withPage(browser, {}, async (page) => {
    await page.goto(address('about/'));
    await search(page, 'Zakharova');
    await options(page).first().waitFor();
    expect(await page.locator('search-dialog [role="group"] [role="option"]').count()).toBeLessThanOrEqual(8);
    expect(
      await page.locator('search-dialog [role="group"]:visible').evaluateAll((all) => all.map((group) => group.getAttribute('aria-label'))),
    ).toEqual(expect.arrayContaining(['Statements', 'Speakers']));
    expect((await page.locator('search-dialog mark').allTextContents()).every((text) => /zakharova/i.test(text))).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await chosen(page).count()).toBe(1);
    const href = await chosen(page).getAttribute('href');
    expect(await page.locator('search-dialog input').getAttribute('aria-activedescendant')).toBe(await chosen(page).getAttribute('id'));
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${href ?? ''}`);
  });
});

test('the last choice, and Enter without one, lead to all results', async () => {
  await withPage(browser, {}, async (page) => {
    await page.goto(address('about/'));
    await search(page, 'ceasefire');
    await options(page).first().waitFor();
    await page.keyboard.press('ArrowUp');
    expect(await chosen(page).textContent()).toMatch(/^All \d+ results$/);
    await page.keyboard.press('ArrowDown');
    expect(await chosen(page).count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=ceasefire');
    await page.locator('[data-part="results"] a').first().waitFor();
  });
});

test('what stands nowhere is said, and the word that was meant is offered', async () => {
  await withPage(browser, {}, async (page) => {
    await page.goto(address('about/'));
    await search(page, 'Zakarova');
    expect(await page.locator('search-dialog [role="status"]').textContent()).toBe('No statement has “Zakarova”.');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('search-dialog input').inputValue()).toBe('Zakharova');
    await page.locator('search-dialog [data-part="statements"] [role="option"]').first().waitFor();
  });
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing in the open dialog, empty, with results and without, in %s',
  async (colorScheme) => {
    const context = await openContext(browser, { colorScheme });
    await bringAxe(context);
    const page = await context.newPage();
    await page.goto(address('about/'));
    await page.keyboard.press('/');
    const widths = [360, 1280];
    const asked = colorScheme === 'light' ? rules.all : rules.colour;
    expect(await faultsAt(page, widths, widths, asked)).toEqual([]);
    const found = { troops: options(page).nth(2), Zakarova: page.locator('search-dialog [data-part="near"]:visible') };
    for (const [words, shown] of Object.entries(found)) {
      await page.locator('search-dialog input').fill(words);
      await shown.waitFor();
      await page.keyboard.press('ArrowDown');
      expect(await chosen(page).count()).toBe(1);
      expect(await faultsAt(page, widths, widths, asked)).toEqual([]);
    }
    await context.close();
  },
);

test('nothing of the index is loaded before something is typed', async () => {
  await withFreshPage(browser, {}, async (page) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.goto(address('about/'), { waitUntil: 'networkidle' });
    await page.keyboard.press('/');
    expect(loaded.filter((url) => url.includes('pagefind'))).toEqual([]);
    await page.keyboard.type('troops');
    await options(page).first().waitFor();
    expect(loaded.some((url) => url.includes('pagefind'))).toBe(true);
  });
});

test('the key that copies a link says so beside it, and not for ever', async () => {
  await withPage(browser, { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    await page.goto(address('claims/'));
    const link = page.locator('main a').first();
    await link.focus();
    await page.keyboard.press('c');
    const toast = page.locator('page-shortcuts [role="status"]');
    await expect.poll(() => toast.textContent()).toBe('Link copied');
    const [near, shown] = [await link.boundingBox(), await toast.boundingBox()];
    expect(Math.abs((shown?.y ?? 0) - (near?.y ?? 0) - (near?.height ?? 0))).toBeLessThan(20);
    await expect.poll(() => toast.textContent()).toBe('');
  });
});
