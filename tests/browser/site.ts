import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';

/** Address of a page of the built site; `path` has no slash at its start. */
export const address = (path: string): string => new URL(path, inject('siteUrl')).href;

/** The browser that all test files share; the connection ends with the file. */
export async function connectBrowser(): Promise<Browser> {
  const browser = await chromium.connect(inject('browserEndpoint'));
  afterAll(() => browser.close());
  return browser;
}

/** A context for several pages; motion is off, so that nothing is measured halfway. Who opens it closes it, or the end of the file does. */
export async function openContext(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(120_000);
  return context;
}

/** Run `act` in a fresh page of a context of its own. */
export async function withPage<T>(browser: Browser, options: BrowserContextOptions, act: (page: Page) => Promise<T>): Promise<T> {
  const context = await openContext(browser, options);
  try {
    return await act(await context.newPage());
  } finally {
    await context.close();
  }
}
