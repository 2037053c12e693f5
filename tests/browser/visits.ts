import type { Page } from 'playwright-core';
import { pagesOf, pageTypesOf, publishedStatements } from './site-files.ts';
import { address } from './site.ts';

/** A page in a state that a reader brings it into. */
export interface Visit {
  /** Address under the base, with the search and the place that make the state. */
  readonly path: string;
  /** What stands there as soon as the state is reached; nothing for a page as it comes. */
  readonly ready?: string;
}

/** The one list of what a test of every page looks at: every kind of page, every article, and the states that have an address. */
export function visitsOf(folder: string): Visit[] {
  const articles = pagesOf(folder).filter((path) => /^articles\/.+/.test(path));
  const picked = articles.slice(0, 3).map((path) => `a=${path.split('/')[1] ?? ''}`);
  const statement = publishedStatements(folder)[0]?.url.slice(1) ?? '';
  return [
    ...pageTypesOf(folder).map((path) => ({ path })),
    { path: statement },
    { path: 'search/?q=troops', ready: '[data-part="results"] a' },
    { path: '?form=direct' },
    { path: `compare/?${picked.join('&')}`, ready: '[data-part="rows"] .pair-row' },
  ];
}

/** Bring a page into the state of a visit. */
export async function reach(page: Page, { path, ready }: Visit): Promise<void> {
  await page.goto(address(path));
  if (ready !== undefined) await page.locator(ready).first().waitFor();
}
