import axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';

/** Rules of axe, by tag or by name. */
export const rules: Readonly<Record<'all' | 'colour', readonly string[]>> = {
  all: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  /** Those that can find another thing in another theme of the same page. */
  colour: ['color-contrast', 'link-in-text-block'],
};

const height = 900;

/** Every page that is opened in the context from now on can be asked for its faults. */
export async function bringAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript(axe.source);
}

/** What is wrong with a page, with the width: what reaches over the side at any of `widths`, and what `asked` rules find at those in `at`. */
export async function faultsAt(page: Page, widths: readonly number[], at: readonly number[], asked: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) faults.push(`${width}: the page is ${over} pixels too wide`);
    if (at.includes(width)) faults.push(...(await violations(page, asked)).map((fault) => `${width}: ${fault}`));
  }
  return faults;
}

/** What the rules of axe find in a page that has it, as it stands. */
export async function violations(page: Page, asked: readonly string[] = rules.all): Promise<string[]> {
  // Of what is right axe then says no more than that it is: the search for words that name each element takes longer than the rules.
  const options = { runOnly: [...asked], resultTypes: ['violations' as const] };
  const found = await page.evaluate((given) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, given), options);
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
  );
}
