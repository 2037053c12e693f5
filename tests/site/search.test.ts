import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { address, connectBrowser, withPage } from '../browser/site.ts';
import { publishedStatements, type PublishedStatement } from '../browser/site-files.ts';

const browser = await connectBrowser();
const statements = publishedStatements(inject('siteFolder'));
const results = (page: Page) => page.locator('[data-part="results"] a');
const bySiglum = [...Map.groupBy(statements, ({ siglum }) => siglum)];

/** The longest run of plain words inside a statement: a phrase that a reader would type. */
function phraseOf({ content }: PublishedStatement): string {
  const runs = content.flatMap(({ text }) => text.match(/(?<!\S)[a-z]+(?: [a-z]+){3,7}(?!\S)/g) ?? []);
  return runs.toSorted((a, b) => b.length - a.length)[0] ?? '';
}

/** The number the page says, when the first results stand there. */
async function total(page: Page): Promise<number> {
  await results(page).first().waitFor();
  await page
    .locator('[data-part="status"]')
    .filter({ hasText: /statement/ })
    .waitFor();
  return Number.parseInt((await page.locator('[data-part="status"]').textContent()) ?? '', 10);
}

test.each(bySiglum)('a phrase of article %s is found and leads to its sentence', async (_siglum, own) => {
  const sample = own.find((statement) => phraseOf(statement).length > 30) ?? own[0];
  const phrase = sample ? phraseOf(sample) : '';
  await withPage(browser, {}, async (page) => {
    await page.goto(address(`search/?q=${encodeURIComponent(`"${phrase}"`)}`));
    await total(page);
    const hrefs = await results(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs).toContain(sample?.url);
    await page.locator(`[data-part="results"] a[href="${sample?.url ?? ''}"]`).click();
    await page.locator(`[data-note="${sample?.id ?? ''}"][open]`).waitFor();
  });
});

test('a phrase in marks finds the phrase only', async () => {
  await withPage(browser, {}, async (page) => {
    await page.goto(address('search/?q=%22legitimate+targets%22'));
    expect(await total(page)).toBeGreaterThan(0);
    const found = await results(page).allTextContents();
    expect(found.filter((text) => !/legitimate[\s“”"'‘’]+targets?/i.test(text))).toEqual([]);
  });
});

test('the words looked for are marked in the results', async () => {
  await withPage(browser, {}, async (page) => {
    await page.goto(address('search/?q=troops'));
    await total(page);
    const marked = await page.locator('[data-part="results"] mark').allTextContents();
    expect(marked.length).toBeGreaterThan(0);
    expect(marked.filter((text) => !/troop/i.test(text))).toEqual([]);
  });
});

test.each(['speaker', 'article', 'form', 'month', 'claim'])('the facet %s narrows the results by as many as it says', async (facet) => {
  await withPage(browser, {}, async (page) => {
    await page.goto(address('search/?q=troops'));
    const all = await total(page);
    await page.locator(`details[data-facet="${facet}"] > summary`).click();
    const label = page.locator(`details[data-facet="${facet}"] li:not([data-empty]) label`).last();
    const said = Number(await label.locator('[data-count]').textContent());
    await label.click();
    await expect.poll(() => total(page)).toBe(said);
    expect(said).toBeGreaterThan(0);
    expect(said).toBeLessThanOrEqual(all);
    expect(new URL(page.url()).searchParams.getAll(facet)).toHaveLength(1);
  });
});

test('an address with words and a facet opens with both', async () => {
  const expected = statements.filter(({ speaker }) => speaker === 'putin').length;
  await withPage(browser, {}, async (page) => {
    await page.goto(address('search/?speaker=putin'));
    expect(await total(page)).toBe(expected);
  });
});

test('going back in the history brings the former search back', async () => {
  await withPage(browser, {}, async (page) => {
    await page.goto(address('search/?q=troops'));
    const all = await total(page);
    await page.locator('details[data-facet="form"] > summary').click();
    await page.locator('details[data-facet="form"] li:not([data-empty]) label').last().click();
    await expect.poll(() => total(page)).toBeLessThan(all);
    await page.goBack();
    await expect.poll(() => total(page)).toBe(all);
  });
});

test('the search field of any page leads to the results', async () => {
  await withPage(browser, {}, async (page) => {
    await page.goto(address('about/'));
    await page.keyboard.press('/');
    await page.keyboard.type('ceasefire');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=ceasefire');
    expect(await total(page)).toBeGreaterThan(0);
  });
});
