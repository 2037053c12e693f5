import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inventCorpus } from '../../src/cli/bench/invent-corpus.ts';
import { startServer, type StaticServer } from '../../src/cli/static-server.ts';
import { bringAxe, violations } from '../browser/accessible.ts';
import { buildSeparately, temporaryFolder } from '../browser/separate-build.ts';
import { connectBrowser, withFreshPage, withPage } from '../browser/site.ts';
import { isArticle, pagesOf } from '../browser/site-files.ts';

/** Sites of invented corpora: twelve articles fit on one page of the timeline, fifty do not. */
const browser = await connectBrowser();

describe.each([12, 50])('with %i articles', (count) => {
  let folder: string;
  let server: StaticServer;

  beforeAll(async () => {
    const corpus = temporaryFolder();
    await inventCorpus(corpus, count);
    const { code, out, output } = await buildSeparately({ CORPUS: corpus });
    expect(code, output).toBe(0);
    folder = out;
    server = await startServer({ root: out, base: '/', port: 0 });
  });
  afterAll(() => server.close());

  const timelines = () => pagesOf(folder).filter((path) => (count === 12 ? path === '' : path.startsWith('timeline/')));

  test('no page of the timeline, of a claim, a speaker, a difference or two articles is larger than half a megabyte', () => {
    const pages = pagesOf(folder).filter((path) => /^$|^(?:timeline|claims|compare|differences|speakers|articles)\//.test(path));
    const large = pages.filter((path) => statSync(join(folder, path, 'index.html')).size > 500_000);
    expect(large).toEqual([]);
  });

  test('no page scrolls sideways on a phone', async () => {
    const pair = pagesOf(folder).find((path) => /^compare\/.+/.test(path)) ?? '';
    const paths = ['', 'claims/', 'claims/claim-1/', 'compare/', pair, 'speakers/', timelines()[0] ?? ''];
    const wide = await withPage(browser, { viewport: { width: 360, height: 800 } }, async (page) => {
      const found: string[] = [];
      for (const path of paths) {
        await page.goto(server.url + path);
        if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) found.push(path);
      }
      return found;
    });
    expect(wide).toEqual([]);
  });

  test('axe finds nothing on the pages that a larger corpus has', async () => {
    const found = await withFreshPage(browser, { viewport: { width: 360, height: 800 } }, async (page) => {
      await bringAxe(page.context());
      const all: string[] = [];
      for (const path of ['', 'claims/', 'by-claim/', 'differences/', timelines()[0] ?? '']) {
        await page.goto(server.url + path);
        all.push(...(await violations(page)).map((fault) => `/${path} ${fault}`));
      }
      return all;
    });
    expect(found).toEqual([]);
  });

  test('every two of twelve articles have a page side by side; of fifty each stands beside six earlier ones at most', () => {
    const pairs = pagesOf(folder).filter((path) => /^compare\/.+/.test(path));
    expect(pairs.length).toBeGreaterThan(0);
    if (count === 12) expect(pairs).toHaveLength(66);
    else expect(pairs.length).toBeLessThanOrEqual(count * 6);
  });

  test('the pages of the timeline lead to every article', () => {
    const html = timelines().map((path) => readFileSync(join(folder, path, 'index.html'), 'utf8'));
    const articles = pagesOf(folder).filter(isArticle);
    expect(articles).toHaveLength(count);
    expect(articles.filter((path) => !html.some((page) => page.includes(`href="/${path}#s-`)))).toEqual([]);
  });

  test('every page of the timeline has data for machines, and a month leads back to all of them', () => {
    const html = timelines().map((path) => readFileSync(join(folder, path, 'index.html'), 'utf8'));
    expect(html.filter((page) => !page.includes(`"@type":"${count === 12 ? 'Dataset' : 'WebPage'}"`))).toEqual([]);
    expect(html.filter((page) => page.includes('aria-label="Breadcrumb"'))).toHaveLength(count === 12 ? 0 : html.length);
  });

  test('of more than five columns the reader picks up to five, and the address keeps them', async () => {
    await withPage(browser, { viewport: { width: 1440, height: 900 } }, async (page) => {
      await page.goto(server.url + (timelines()[0] ?? ''));
      await page.getByText('Columns: pick up to five').click();
      const boxes = page.locator('input[name="column"]');
      expect(await boxes.count()).toBeGreaterThan(5);
      for (let place = 0; place < 5; place += 1) await boxes.nth(place).check();
      expect(await boxes.nth(5).isDisabled()).toBe(true);
      const picked = new URL(page.url()).searchParams.getAll('column');
      expect(picked).toHaveLength(5);
      const shown = () =>
        page
          .locator('[data-statement]')
          .filter({ visible: true })
          .evaluateAll((cells) => [...new Set(cells.map((cell) => (cell as HTMLElement).dataset['article'] ?? ''))]);
      expect(picked).toEqual(expect.arrayContaining(await shown()));
      expect(Number(await page.locator('[data-row]:visible').first().getAttribute('data-columns'))).toBeLessThanOrEqual(5);
      const before = await shown();
      await page.reload();
      expect(await shown()).toEqual(before);
    });
  });
});
