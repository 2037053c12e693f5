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
    const left = await shown(page, name);
    expect(left).toContain(value);
    expect(left.filter((own) => !own.split(' ').includes(value))).toEqual([]);
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

test('a filter with no statement leaves no section standing, says so and offers to drop the last choice', async () => {
  await withPage(browser, {}, async (page) => {
    await page.goto(address('?form=narrated'));
    await page.locator('select[name="speaker"]').evaluate((select: HTMLSelectElement) => {
      select.value = 'putin';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(await page.locator('.timeline-section').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('timeline-filter [role="status"]').textContent()).toContain('No statement matches.');
    await page.getByRole('button', { name: /^Drop/ }).click();
    expect(await page.locator('.timeline-section').filter({ visible: true }).count()).toBeGreaterThan(0);
    expect(new URL(page.url()).search).toBe('?form=narrated');
  });
});

test('a choice that would leave nothing is not offered', async () => {
  await withPage(browser, {}, async (page) => {
    await page.goto(address('?speaker=putin'));
    const offered = await page
      .locator('select[name="article"] option')
      .evaluateAll((options) =>
        options.filter((option) => !(option as HTMLElement).hidden).map((option) => (option as HTMLOptionElement).value),
      );
    expect(offered.filter(Boolean)).toEqual(await shown(page, 'article'));
  });
});

test('what a filter leaves is open, and folded again without it', async () => {
  await withPage(browser, {}, async (page) => {
    await page.goto(address(''));
    const open = () => page.locator('details:is(.folded, .again)[open]').count();
    expect(await open()).toBe(0);
    await page.locator('select[name="form"]').selectOption('direct');
    expect(await page.locator('[data-statement]:not([hidden])').filter({ visible: false }).count()).toBe(0);
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await open()).toBe(0);
  });
});

test('all that is folded can be opened at once, by an address too', async () => {
  await withPage(browser, {}, async (page) => {
    await page.goto(address('?all'));
    expect(await page.locator('details.folded:not([open])').count()).toBe(0);
    await page.getByRole('checkbox').uncheck();
    expect(await page.locator('details.folded[open]').count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
  });
});

test('most words of the front page are the articles’ own', async () => {
  await withPage(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(address(''));
    const share = await page.locator('main').evaluate((main) => {
      const copy = main.cloneNode(true) as Element;
      for (const option of copy.querySelectorAll('option, script')) option.remove();
      const count = (element: Element) => {
        const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        let words = 0;
        while (texts.nextNode())
          words += (texts.currentNode.textContent ?? '').split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
        return words;
      };
      const own = [...copy.querySelectorAll('blockquote, .quoted')].reduce((sum, words) => sum + count(words), 0);
      return own / count(copy);
    });
    expect(share).toBeGreaterThan(0.6);
  });
});

test.each([
  [1440, 900, 4.5],
  [360, 780, 11],
])('the front page of the five is no longer than it was meant to be at %i px', async (width, height, most) => {
  await withPage(browser, { viewport: { width, height } }, async (page) => {
    await page.goto(address(''));
    expect((await page.evaluate(() => document.documentElement.scrollHeight)) / height).toBeLessThan(most);
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
    await page.getByRole('navigation', { name: 'Order of the page' }).getByRole('link', { name: 'By claim' }).click();
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
