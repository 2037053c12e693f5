import axe from 'axe-core';
import type { Page } from 'playwright-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const height = 900;

/** What is wrong with a page, with the width: what reaches over the side at any of `widths`, and what axe finds at those in `asked`. */
export async function faultsAt(page: Page, widths: readonly number[], asked: readonly number[]): Promise<string[]> {
  await page.evaluate(axe.source);
  const faults: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) faults.push(`${width}: the page is ${over} pixels too wide`);
    if (asked.includes(width)) faults.push(...(await violations(page, standards)).map((fault) => `${width}: ${fault}`));
  }
  return faults;
}

/** Rules by name or by tag. */
async function violations(page: Page, rules: string[]): Promise<string[]> {
  // Of what is right axe then says no more than that it is: the search for words that name each element takes longer than the rules.
  const options = { runOnly: rules, resultTypes: ['violations' as const] };
  const found = await page.evaluate((asked) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, asked), options);
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
  );
}
