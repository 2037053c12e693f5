import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type StaticServer } from '../../src/cli/static-server.ts';
import { buildSeparately, temporaryFolder } from '../browser/separate-build.ts';
import { connectBrowser, withPage } from '../browser/site.ts';
import { filesOf, pageTypesOf, publishedStatements } from '../browser/site-files.ts';

const browser = await connectBrowser();
let server: StaticServer;
let folder: string;

beforeAll(async () => {
  const { code, out, output } = await buildSeparately({ BASE: '/sub', SITE: 'https://invented.example', OUT: `${temporaryFolder()}/site` });
  expect(code, output).toBe(0);
  folder = out;
  server = await startServer({ root: out, base: '/sub/', port: 0 });
});
afterAll(() => server.close());

test('every address on every kind of page stays under the base path, and nothing fails to load', async () => {
  for (const path of pageTypesOf(folder)) {
    await withPage(browser, {}, async (page) => {
      const failed: string[] = [];
      page.on('response', (response) => {
        if (response.status() >= 400) failed.push(response.url());
      });
      await page.goto(server.url + path);
      const urls = await page
        .locator('[href], [src], [action]')
        .evaluateAll((all) => all.map((element) => ['href', 'src', 'action'].map((name) => element.getAttribute(name) ?? '').join('')));
      const outside = urls.filter((url) => url.startsWith('/') && !url.startsWith('/sub/')).slice(0, 5);
      expect({ path, failed, outside }).toEqual({ path, failed: [], outside: [] });
    });
  }
});

test('every published address leads to a file', () => {
  const files = new Set(filesOf(folder));
  const lost = publishedStatements(folder).filter(({ url }) => !files.has(`${new URL(url).pathname.replace('/sub/', '')}index.html`));
  expect(lost.slice(0, 3)).toEqual([]);
});

test('search works and leads to the sentence', async () => {
  await withPage(browser, {}, async (page) => {
    await page.goto(`${server.url}search/?q=troops`);
    await page.locator('[data-part="results"] a').first().click();
    await page.waitForURL('**/sub/articles/**#s-*');
    await page.locator('[data-note][open]').waitFor();
  });
});

test('pages name their full address', async () => {
  await withPage(browser, {}, async (page) => {
    await page.goto(`${server.url}about/`);
    expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toBe('https://invented.example/sub/about/');
  });
});
