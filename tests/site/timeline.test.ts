import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { address, connectBrowser, withPage } from '../browser/site.ts';
import { publishedStatements } from '../browser/site-files.ts';

const browser = await connectBrowser();
const statements = publishedStatements(inject('siteFolder'));

const shown = (page: Page, name: string) =>
  page
    .locator('[data-statement]')
    .filter({ visible: true })
    .evaluateAll((cells, key) => [...new Set(cells.map((cell) => (cell as HTMLElement).dataset[key] ?? ''))].toSorted(), name);

test.each([
  ['speaker', 'putin'],
  ['form', 'direct'],
  ['article', statements[0]?.url.split('/')[2] ?? ''],
])('the filter by %s leaves the statements of “%s” and says so in the address', async (name, value) => {
  await withPage(browser, {}, async (page) => {
    await page.goto(address(''));
    await page.locator(`select[name="${name}"]`).selectOption(value);
    expect(await shown(page, name)).toEqual([value]);
    expect(new URL(page.url()).searchParams.get(name)).toBe(value);
  });
});

test('an address with filters opens with them set', async () => {
  await withPage(browser, {}, async (page) => {
    await page.goto(address('?speaker=putin&form=direct'));
    expect(await shown(page, 'speaker')).toEqual(['putin']);
    expect(await shown(page, 'form')).toEqual(['direct']);
    expect(await page.locator('select[name="speaker"]').inputValue()).toBe('putin');
  });
});

test('filters can be taken back', async () => {
  await withPage(browser, {}, async (page) => {
    await page.goto(address('?speaker=putin'));
    const few = await page.locator('[data-statement]').filter({ visible: true }).count();
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await page.locator('[data-statement]').filter({ visible: true }).count()).toBeGreaterThan(few);
    expect(new URL(page.url()).search).toBe('');
  });
});

test('a filter with no statement leaves no section standing', async () => {
  await withPage(browser, {}, async (page) => {
    await page.goto(address('?speaker=putin&form=narrated'));
    expect(await page.locator('.timeline-section').filter({ visible: true }).count()).toBe(0);
  });
});

test('newest first turns the order of the days round', async () => {
  await withPage(browser, {}, async (page) => {
    const days = () => page.locator('.timeline-section:not([data-undated])').evaluateAll((sections) => sections.map(({ id }) => id));
    await page.goto(address(''));
    const oldest = await days();
    await page.locator('select[name="order"]').selectOption('newest');
    expect(await days()).toEqual(oldest.toReversed());
    expect(oldest.length).toBeGreaterThan(3);
  });
});

test('filters go along to another grouping', async () => {
  await withPage(browser, {}, async (page) => {
    await page.goto(address('?form=direct'));
    await page.getByRole('navigation', { name: 'Group by' }).getByRole('link', { name: 'Claim' }).click();
    await page.waitForURL('**/by-claim/?form=direct');
    expect(await shown(page, 'form')).toEqual(['direct']);
  });
});

test('cells of one claim stand at one height on a wide screen', async () => {
  await withPage(browser, { viewport: { width: 1440, height: 900 } }, async (page) => {
    await page.goto(address(''));
    const tops = await page
      .locator('[data-row]')
      .evaluateAll((rows) =>
        rows.map((row) =>
          [...row.children].filter((cell) => cell.hasAttribute('data-column')).map((cell) => Math.round(cell.getBoundingClientRect().top)),
        ),
      );
    const locked = tops.filter((row) => row.length > 1);
    expect(locked.length).toBeGreaterThan(0);
    expect(locked.filter((row) => new Set(row).size > 1)).toEqual([]);
  });
});
