import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** The results that the search page shows now. */
export const results = (page: Page): Locator => page.locator('[data-part="results"] > li');

/** All results of a search, however many times more have to be asked for. */
export async function allResults(page: Page): Promise<{ url: string; words: string }[]> {
  await results(page).first().waitFor();
  const more = page.locator('[data-part="more"]');
  while (await more.isVisible()) {
    const before = await results(page).count();
    await more.click();
    await expect.poll(() => results(page).count()).toBeGreaterThan(before);
  }
  return results(page).evaluateAll((all) =>
    all.map((result) => ({
      url: result.querySelector('a')?.getAttribute('href') ?? '',
      words: result.querySelector('[data-words]')?.textContent ?? '',
    })),
  );
}
