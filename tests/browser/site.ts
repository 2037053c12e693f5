import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';

/** Address of a page of the built site; `path` has no slash at its start. */
export const address = (path: string): string => new URL(path, inject('siteUrl')).href;

/** The browser that all test files share; the connection ends with the file. */
export async function connectBrowser(): Promise<Browser> {
  const browser = await chromium.connect(inject('browserEndpoint'));
  afterAll(() => browser.close());
  return browser;
}

/** Run `act` in a fresh page of a context of its own; motion is off, so that nothing is measured halfway. */
export async function withPage<T>(browser: Browser, options: BrowserContextOptions, act: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(120_000);
  try {
    return await act(await context.newPage());
  } finally {
    await context.close();
  }
}
