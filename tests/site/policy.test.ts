import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { address, connectBrowser, withPage } from '../browser/site.ts';
import { pageTypesOf } from '../browser/site-files.ts';

const browser = await connectBrowser();

/** Opens a page and gives what the browser refused, reported or failed to load. */
async function complaints(page: Page, path: string): Promise<string[]> {
  const found: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(message.text());
  });
  page.on('pageerror', (error) => found.push(error.message));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(address('')).origin) found.push(`a request to ${request.url()}`);
  });
  await page.goto(address(path), { waitUntil: 'load' });
  if (path.startsWith('search/?')) await page.locator('[data-part="results"] a').first().waitFor();
  return found;
}

test.each([...pageTypesOf(inject('siteFolder')).filter((path) => path !== '404.html'), 'search/?q=troops'])(
  '/%s runs under the content policy without an error and without another host',
  async (path) => {
    expect(await withPage(browser, {}, (page) => complaints(page, path))).toEqual([]);
  },
);

test('the content policy stops a script and a style that were put into a page', async () => {
  const ran = await withPage(browser, {}, async (page) => {
    await page.goto(address(''));
    return page.evaluate(async () => {
      const box = document.createElement('div');
      box.innerHTML = '<p style="position: fixed">text</p><img src="/nothing" onerror="document.title = \'ran\'">';
      const failed = new Promise((done) => box.querySelector('img')?.addEventListener('error', done));
      document.body.append(box);
      await failed;
      return { title: document.title, position: getComputedStyle(box.firstElementChild ?? box).position };
    });
  });
  expect(ran).toEqual({ title: expect.not.stringMatching('ran') as string, position: 'static' });
});
