import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** The statements that the search page shows now, one a sentence. */
export const results = (page: Page): Locator => page.locator('[data-part="results"] > li');

/** The other sentences that it shows. */
export const elsewhere = (page: Page): Locator => page.locator('[data-part="elsewhere"] > li');

/** Wait until a search is answered: with results, or with words that say there are none. */
export async function answered(page: Page): Promise<string> {
  const status = page.locator('[data-part="status"]:not(:empty)');
  await status.waitFor();
  await expect.poll(() => page.locator('[data-part="waiting"]').isHidden()).toBe(true);
  return (await status.textContent()) ?? '';
}

/** The number of statements that the page says it found. */
export async function statementsFound(page: Page): Promise<number> {
  return Number.parseInt((await answered(page)).replace(/^No\b/, '0'), 10);
}

export interface ShownResult {
  /** Addresses of all statements that stand in the sentence. */
  readonly urls: readonly string[];
  readonly sentence: string;
  /** What of it is said, by any of them. */
  readonly said: readonly string[];
}

/** All statements of a search, however many times more have to be asked for. */
export async function allResults(page: Page): Promise<ShownResult[]> {
  await results(page).first().waitFor();
  const more = page.locator('[data-part="more"]');
  while (await more.isVisible()) {
    const before = await results(page).count();
    await more.click();
    await expect.poll(() => results(page).count()).toBeGreaterThan(before);
  }
  return results(page).evaluateAll((all) =>
    all.map((result) => ({
      urls: [...result.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
      sentence: result.querySelector('[data-words]')?.textContent ?? '',
      said: [...result.querySelectorAll('[data-said]')].map((part) => part.textContent ?? ''),
    })),
  );
}
