import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { address, connectBrowser, withFreshPage, withPage } from '../browser/site.ts';
import { answered, elsewhere, statementsFound } from '../browser/search-results.ts';
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

/** The number of results the page says, in both groups, when the first stand there. */
async function total(page: Page): Promise<number> {
  const words = await answered(page);
  return [...words.matchAll(/\d+(?= (?:statement|sentence))/g)].reduce((sum, [number]) => sum + Number(number), 0);
}

const open = async (page: Page, query: string) => {
  await page.goto(address(`search/?q=${encodeURIComponent(query)}`));
  return answered(page);
};

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
  const says = ({ speaker, members }: PublishedStatement) => speaker === 'putin' || members.includes('putin');
  const expected = statements.filter(says).length;
  await withPage(browser, {}, async (page) => {
    await page.goto(address('search/?speaker=putin'));
    expect(await statementsFound(page)).toBe(expected);
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

test.each([
  ['26 nations', /26 nations/],
  ['Zelenskyy', /Zelensky/],
  ['“declaration of intent”', /declaration of intent/],
  ['Vladivostok', /Vladivostok/],
  ['rejected by Kyiv and its allies', /rejected by Kyiv and its allies/],
  ['4 Sept', /Sept/],
  ['September 4', /Sept/],
  ['2025-09-04', /Sept/],
  ['Kremlin spokesperson', /Kremlin spokesperson/],
  ['Feb 4', /4 Feb|February 4/],
])('%s is found, and each result shows why', async (query, words) => {
  await withPage(browser, {}, async (page) => {
    await open(page, query);
    const shown = await page
      .locator('ol > li')
      .evaluateAll((all) => all.map((one) => [one.textContent ?? '', one.querySelector('mark') !== null]));
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter(([, marked]) => marked !== true)).toEqual([]);
    expect(shown[0]?.[0]).toMatch(words);
  });
});

test('typographic marks make the same phrase as straight ones', async () => {
  await withPage(browser, {}, async (page) => {
    const said = [];
    for (const query of ['"legitimate targets"', '“legitimate targets”', '‘legitimate targets’', '«legitimate targets»'])
      said.push(await open(page, query));
    expect(new Set(said).size).toBe(1);
    expect(Number.parseInt(said[0] ?? '', 10)).toBeGreaterThan(0);
    expect(Number.parseInt(said[0] ?? '', 10)).toBeLessThan(Number.parseInt(await open(page, 'legitimate targets'), 10));
  });
});

test.each(['asdfgh', 'Leave a Reply', 'troopsxyz'])('%s stands nowhere: nothing is found, and the page says so', async (query) => {
  await withPage(browser, {}, async (page) => {
    expect(await open(page, query)).toMatch(/^No statement has “.+”\.$/);
    expect(await page.locator('ol > li').count()).toBe(0);
  });
});

test('a result has all of the words', async () => {
  await withPage(browser, {}, async (page) => {
    await open(page, '35 nations');
    const shown = await page.locator('ol > li').allTextContents();
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((text) => !/\b35\b/.test(text) || !/nation/i.test(text))).toEqual([]);
  });
});

test.each([
  ['Zakarova', 'Zakharova'],
  ['legitmate', 'legitimate'],
  ['“legitmate targets”', 'legitimate targets'],
])('%s leads to %s', async (query, near) => {
  await withPage(browser, {}, async (page) => {
    await open(page, query);
    await page.locator('[data-part="near"] a').click();
    await page.waitForURL((url) => url.searchParams.get('q')?.includes(near) === true);
    await results(page).first().waitFor();
  });
});

test('a sentence without a statement is found elsewhere, and the link leads to its paragraph', async () => {
  await withPage(browser, {}, async (page) => {
    await open(page, '35 nations');
    const link = elsewhere(page).first().locator('a').first();
    const sentence = (await link.textContent()) ?? '';
    const href = (await link.getAttribute('href')) ?? '';
    expect(href).toMatch(/#p-\d+:~:text=/);
    await link.click();
    await page.waitForURL('**/articles/**');
    expect(await page.locator(`#${/#(p-\d+)/.exec(href)?.[1] ?? ''}`).textContent()).toContain(sentence);
  });
});

test('whoever comes back finds words, choices and focus', async () => {
  await withPage(browser, {}, async (page) => {
    await page.goto(address('search/?q=troops&form=direct'));
    await answered(page);
    const second = results(page).nth(1);
    const href = await second.getAttribute('href');
    await second.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/articles/**');
    await page.goBack();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(href);
    expect(await page.locator('#search-words').inputValue()).toBe('troops');
    expect(await page.locator('input[name="form"]:checked').count()).toBe(1);
  });
});

test.each([360, 1440])('the first result is a few stops from the words, %i pixels wide', async (width) => {
  await withPage(browser, { viewport: { width, height: 800 } }, async (page) => {
    await open(page, 'troops');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-words');
    for (let stop = 0; stop < 5; stop += 1) {
      await page.keyboard.press('Tab');
      if (await page.locator(':focus').filter({ hasText: 'Skip the filters' }).count()) await page.keyboard.press('Enter');
      if (await page.evaluate(() => document.activeElement?.closest('[data-part="results"]') !== null)) return;
    }
    expect.fail('no result within five stops');
  });
});

test.each([
  [360, 'q=troops'],
  [1440, 'q=troops'],
  [360, 'q=troops&form=direct'],
  [1440, 'q=troops&form=direct'],
])('nothing moves while results come, %i pixels wide, for ?%s, on a slow machine', async (width, query) => {
  await withFreshPage(browser, { viewport: { width, height: 800 } }, async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
          if (!hadRecentInput)
            document.documentElement.dataset['shift'] = String(Number(document.documentElement.dataset['shift'] ?? 0) + value);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(address(`search/?${query}`));
    await answered(page);
    await results(page).first().waitFor();
    expect(Number((await page.locator('html').getAttribute('data-shift')) ?? 0)).toBeLessThanOrEqual(0.02);
  });
});

test('before anything is typed, the index is not loaded', async () => {
  await withFreshPage(browser, {}, async (page) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.goto(address('search/'), { waitUntil: 'networkidle' });
    await page.goto(address('about/'), { waitUntil: 'networkidle' });
    expect(loaded.filter((url) => /pagefind|search\/.+json/.test(url))).toEqual([]);
  });
});
