import { expect, inject, test } from 'vitest';
import { address, connectBrowser, withPage } from '../browser/site.ts';
import { isArticle, pageTypesOf, publishedStatements } from '../browser/site-files.ts';

const browser = await connectBrowser();
const folder = inject('siteFolder');
const statements = publishedStatements(folder);
const articles = pageTypesOf(folder).filter(isArticle);

/** Text of the main part as the page holds it, folded notes included. */
const mainText = (path: string) =>
  withPage(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(address(path));
    return (await page.locator('main').textContent()) ?? '';
  });

test.each(articles)('/%s has the words of each of its statements', async (path) => {
  const own = statements.filter(({ url }) => url.startsWith(`/${path}#`));
  const text = await mainText(path);
  expect(own.length).toBeGreaterThan(0);
  expect(own.flatMap(({ content }) => content.map((span) => span.text)).filter((words) => !text.includes(words))).toEqual([]);
});

test.each(['', 'by-claim/'])('/%s shows statements of every article, each with a link to its sentence', async (path) => {
  const hrefs = await withPage(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(address(path));
    return page.locator('main a[href*="#s-"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  });
  const silent = articles.filter((article) => !hrefs.some((href) => href.startsWith(`/${article}`)));
  expect(silent).toEqual([]);
});

test('the timeline shows no control that does nothing', async () => {
  const visible = await withPage(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(address(''));
    return page.locator('main :is(select, button, input)').filter({ visible: true }).count();
  });
  expect(visible).toBe(0);
});

test('the search page says that it needs JavaScript and leads to the lists', async () => {
  const { text, hrefs } = await withPage(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(address('search/'));
    const links = page.locator('main a').filter({ visible: true });
    return {
      text: await page.locator('main').innerText(),
      hrefs: await links.evaluateAll((all) => all.map((link) => link.getAttribute('href'))),
    };
  });
  expect(text).toContain('Search needs JavaScript');
  expect(hrefs).toEqual(expect.arrayContaining(['/claims/', '/speakers/', '/articles/']));
});

test('a statement that is linked to shows its note', async () => {
  const statement = statements.find(({ form }) => form === 'direct');
  const visible = await withPage(browser, { javaScriptEnabled: false, viewport: { width: 360, height: 800 } }, async (page) => {
    await page.goto(address(statement?.url.slice(1) ?? ''));
    return page.locator(`[data-note="${statement?.id ?? ''}"] .body`).isVisible();
  });
  expect(visible).toBe(true);
});
