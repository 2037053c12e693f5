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

/** Pages that no test has left a trace in, by the options of their contexts. */
const clean = new Map<string, Page>();

/**
 * Run `act` in a page without a trace of another test. Pages are used again, because the start of a page's process takes longer than
 * most tests: what `act` changes of the context itself, as by a script for every page, stays, and needs a page by `withFreshPage`.
 */
export async function withPage<T>(browser: Browser, options: BrowserContextOptions, act: (page: Page) => Promise<T>): Promise<T> {
  const kind = JSON.stringify(options);
  const page = clean.get(kind) ?? (await (await openContext(browser, options)).newPage());
  clean.delete(kind);
  try {
    const result = await act(page);
    // A page that was given its content, or nothing, has no address to go on from.
    if (page.url().startsWith('http')) {
      await wipe(page, options);
      clean.set(kind, page);
    } else await page.context().close();
    return result;
  } catch (error) {
    await page.context().close();
    throw error;
  }
}

/** Run `act` in the first page of a context of its own: nothing is kept from before, not even loaded files. */
export async function withFreshPage<T>(browser: Browser, options: BrowserContextOptions, act: (page: Page) => Promise<T>): Promise<T> {
  const context = await openContext(browser, options);
  try {
    return await act(await context.newPage());
  } finally {
    await context.close();
  }
}

async function wipe(page: Page, { viewport }: BrowserContextOptions): Promise<void> {
  page.removeAllListeners();
  for (const other of page.context().pages()) if (other !== page) await other.close();
  await page.emulateMedia({ media: null });
  await page.setViewportSize(viewport ?? { width: 1280, height: 720 });
  await page.mouse.move(0, 0);
  // A file of the site that is no page: its storage can be emptied, and whatever comes next is loaded anew.
  await page.goto(new URL('/robots.txt', page.url()).href);
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
}
