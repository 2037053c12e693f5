import { expect, inject, test } from 'vitest';
import { address, connectBrowser, withPage } from '../browser/site.ts';
import { publishedStatements } from '../browser/site-files.ts';

const browser = await connectBrowser();
const statements = publishedStatements(inject('siteFolder'));
/** The last direct one of each article: its place is never on the first screen. */
const samples = [
  ...new Map(statements.filter(({ form }) => form === 'direct').map((statement) => [statement.article, statement])).values(),
];

test.each([360, 1280])('a link to a statement lands on its sentence, marks it and opens its note, %i pixels wide', async (width) => {
  expect(samples.length).toBeGreaterThan(1);
  for (const { id, url, content } of samples) {
    const found = await withPage(browser, { viewport: { width, height: 800 } }, async (page) => {
      await page.goto(address(url.slice(1)));
      const marks = page.locator(`mark[data-statements~="${id}"]`);
      await page.locator(`[data-note="${id}"][open]`).waitFor();
      return {
        words: (await marks.allTextContents()).join(''),
        inView: await marks.first().evaluate((mark) => {
          const { top, bottom } = mark.getBoundingClientRect();
          return bottom > 0 && top < innerHeight;
        }),
        highlighted: await marks.evaluateAll((all) => all.every((mark) => mark.matches('.selected, :target, :has(:target)'))),
        note: await page.locator(`[data-note="${id}"] .body`).isVisible(),
      };
    });
    expect(found).toEqual({ words: content.map(({ text }) => text).join(''), inView: true, highlighted: true, note: true });
  }
});

test('the link that is copied carries the words, so that the browser marks them', async () => {
  const [{ id, url } = { id: '', url: '' }] = samples;
  const copied = await withPage(browser, { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    await page.goto(address(url.slice(1)));
    const note = page.locator(`[data-note="${id}"]`);
    await note.getByRole('button', { name: /link/i }).click();
    await note.getByText('Link copied').waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  });
  expect(copied).toContain(`${address(url.slice(1))}:~:text=`);
});

test('choosing marked words in the text opens their note', async () => {
  const [{ id, url } = { id: '', url: '' }] = samples;
  await withPage(browser, {}, async (page) => {
    await page.goto(address(url.slice(1).split('#')[0] ?? ''));
    await page.locator(`mark[data-statements$="${id}"]`).first().click();
    expect(await page.locator(`[data-note="${id}"]`).getAttribute('open')).not.toBeNull();
  });
});
