import { expect, test } from 'vitest';
import { address, connectBrowser, withPage } from '../browser/site.ts';

const browser = await connectBrowser();

test('each mark of the overview leads to a row in which its article speaks', async () => {
  const wrong = await withPage(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(address(''));
    return page.locator('.overview svg a').evaluateAll((marks) =>
      marks
        .map(
          (mark) => [mark.getAttribute('aria-label') ?? '', document.getElementById((mark.getAttribute('href') ?? '#').slice(1))] as const,
        )
        .filter(([words, row]) => {
          const sigla = [...(row?.querySelectorAll('[data-statement] .siglum') ?? [])].map((siglum) => siglum.textContent);
          return !sigla.includes(words.split(':')[0] ?? '');
        })
        .map(([words]) => words),
    );
  });
  expect(wrong).toEqual([]);
});

test('the marks can be reached by keyboard, and one link passes them all', async () => {
  await withPage(browser, {}, async (page) => {
    await page.goto(address(''));
    const marks = page.locator('.overview svg a');
    expect(await marks.count()).toBeGreaterThan(10);
    await marks.first().focus();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^[A-E]: \d+ statements?, /);
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash.length).toBeGreaterThan(1);
    await page.getByRole('link', { name: 'Skip the overview' }).focus();
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#timeline');
  });
});

test('a filter leaves only the marks whose rows are left', async () => {
  await withPage(browser, {}, async (page) => {
    await page.goto(address(''));
    const marks = page.locator('.overview svg a');
    const all = await marks.filter({ visible: true }).count();
    await page.locator('select[name="speaker"]').selectOption('putin');
    const left = await marks.filter({ visible: true }).count();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(all);
  });
});
