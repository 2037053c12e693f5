import { expect, inject, test } from 'vitest';
import { address, connectBrowser, withPage } from '../browser/site.ts';
import { allResults, answered, results, statementsFound, type ShownResult } from '../browser/search-results.ts';
import { wordRecords } from '../browser/shown-words.ts';

const browser = await connectBrowser();
const folder = inject('siteFolder');
const records = wordRecords(folder);
const byAddress = new Map(records.map((record) => [record.url, record]));

/** Whether a result is the sentence of all its statements, byte for byte, and has their words as said. */
function isAsRecorded({ urls, sentence, said }: ShownResult): boolean {
  const words = said.join('').replaceAll(/[“”"‘’]/g, '');
  return urls.every((url) => {
    const record = byAddress.get(url);
    return record?.sentence.text === sentence && record.content.every(({ text }) => words.includes(text.replaceAll(/[“”"‘’]/g, '')));
  });
}

test('all forms together find every statement, each in exactly the sentence of its record', async () => {
  const found = await withPage(browser, {}, async (page) => {
    await page.goto(address('search/?form=direct&form=mixed&form=indirect&form=narrated'));
    return allResults(page);
  });
  expect(found.flatMap(({ urls }) => urls).toSorted()).toEqual(records.map(({ url }) => url).toSorted());
  expect(found.filter((result) => !isAsRecorded(result))).toEqual([]);
});

test('marks around the words looked for change no character of a sentence', async () => {
  const found = await withPage(browser, {}, async (page) => {
    await page.goto(address('search/?q=troops'));
    const all = await allResults(page);
    expect(await statementsFound(page)).toBe(all.flatMap(({ urls }) => urls).length);
    return all;
  });
  expect(found.filter((result) => !isAsRecorded(result))).toEqual([]);
});

test('a word finds every statement whose sentence has it, and nothing that does not show it', async () => {
  const found = await withPage(browser, {}, async (page) => {
    await page.goto(address('search/?q=troops'));
    const all = await allResults(page);
    const without = results(page).filter({ hasNot: page.locator('mark') });
    expect(await without.allTextContents()).toEqual([]);
    return all.flatMap(({ urls }) => urls);
  });
  const having = records.filter(({ sentence }) => /\btroops?\b/i.test(sentence.text)).map(({ url }) => url);
  expect(having.length).toBeGreaterThan(20);
  expect(having.filter((url) => !found.includes(url))).toEqual([]);
  // A few more are found by what their speaker or their occasion is called; the title of an article would find all of its statements.
  expect(found.length).toBeLessThan(having.length * 1.5);
});

test('a phrase beside a dash without spaces is found, and only its words are marked', async () => {
  const dashed = records.flatMap((record) => [record.sentence].flatMap(({ text }) => /\w[–—]([a-z]+ [a-z]+ [a-z]+)/.exec(text)?.[1] ?? []));
  expect(dashed.length).toBeGreaterThan(0);
  for (const phrase of dashed) {
    const marked = await withPage(browser, {}, async (page) => {
      await page.goto(address(`search/?q=${encodeURIComponent(`"${phrase}"`)}`));
      await results(page).first().waitFor();
      return results(page).first().locator('[data-words] mark').allTextContents();
    });
    expect(marked.join(' ')).toBe(phrase);
  }
});

test('loading the page again keeps words, choices and results', async () => {
  await withPage(browser, {}, async (page) => {
    await page.goto(address('search/'));
    await page.locator('#search-words').fill('troops');
    await page.locator('details[data-facet="form"] > summary').click();
    await page.locator('input[name="form"][value="direct"]').check();
    await page.waitForURL('**/search/?q=troops&form=direct');
    const before = await allResults(page);
    await page.reload();
    const after = await allResults(page);
    expect(after).toEqual(before);
    expect(await page.locator('#search-words').inputValue()).toBe('troops');
    expect(await page.locator('input[name="form"]:checked').evaluateAll((boxes) => boxes.map((box) => box.getAttribute('value')))).toEqual([
      'direct',
    ]);
  });
});

test('words that stand nowhere find nothing, and the page says so', async () => {
  await withPage(browser, {}, async (page) => {
    await page.goto(address('search/?q=%22zzqx+invented+phrase%22'));
    expect(await answered(page)).toContain('No statement has “zzqx”');
    expect(await results(page).count()).toBe(0);
  });
});

test.each([360, 1280])('a result leads to its sentence, in sight, %i pixels wide', async (width) => {
  await withPage(browser, { viewport: { width, height: 800 } }, async (page) => {
    await page.goto(address('search/?q=troops'));
    const last = results(page).last().locator('a').first();
    await results(page).first().waitFor();
    const url = (await last.getAttribute('href')) ?? '';
    await last.click();
    await page.waitForURL(`**${url}`);
    const target = page.locator(`#${url.split('#')[1] ?? ''}`);
    await expect
      .poll(() =>
        target.evaluate((element) => {
          const { top, bottom, width } = element.getBoundingClientRect();
          return width > 0 && bottom > 0 && top < innerHeight;
        }),
      )
      .toBe(true);
  });
});
