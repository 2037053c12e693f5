import { expect, test } from 'vitest';
import { address, connectBrowser, withPage } from '../browser/site.ts';

const browser = await connectBrowser();

test('the first stop of the tab key leads past the navigation', async () => {
  await withPage(browser, {}, async (page) => {
    await page.goto(address(''));
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toContain('Skip');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator('main').evaluate((main) => main.contains(document.activeElement))).toBe(true);
  });
});

test('from the front page to a sentence with the tab key and Enter alone', async () => {
  await withPage(browser, {}, async (page) => {
    await page.goto(address('?speaker=putin'));
    for (let step = 0; step < 80; step += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.matches('a.statement-link'))) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/articles\/.+#s-/);
    expect(await page.locator('[data-note][open]').count()).toBe(1);
  });
});

test('the tab key stops at nothing that cannot be seen', async () => {
  const hidden = await withPage(browser, {}, async (page) => {
    await page.goto(address(''));
    const found: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      const unseen = await page.evaluate(() => {
        const focus = document.activeElement;
        const { width = 0, height = 0 } = focus?.getBoundingClientRect() ?? {};
        return focus && focus !== document.body && (!focus.checkVisibility() || width < 1 || height < 1)
          ? focus.outerHTML.slice(0, 120)
          : '';
      });
      if (unseen) found.push(unseen);
    }
    return found;
  });
  expect(hidden).toEqual([]);
});

test('j and k go from row to row, and a switch turns such keys off', async () => {
  await withPage(browser, {}, async (page) => {
    await page.goto(address(''));
    await page.keyboard.press('j');
    const first = await page.locator(':focus').getAttribute('href');
    await page.keyboard.press('j');
    const second = await page.locator(':focus').getAttribute('href');
    await page.keyboard.press('k');
    expect([first, second]).toEqual([expect.stringContaining('#s-'), expect.stringContaining('#s-')]);
    expect(second).not.toBe(first);
    expect(await page.locator(':focus').getAttribute('href')).toBe(first);
    await page.keyboard.press('?');
    await page.locator('dialog[open] input[type="checkbox"]').uncheck();
    await page.keyboard.press('Escape');
    await page.locator('body').evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('j');
    expect(await page.locator(':focus').count()).toBe(0);
  });
});
