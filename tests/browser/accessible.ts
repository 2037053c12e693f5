import axe from 'axe-core';
import type { Page } from 'playwright-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Of the rules of axe these two ask how large things are; the others ask what is shown, in which order and colours. */
const rulesOfSize = ['target-size', 'scrollable-region-focusable'];
const height = 900;

/**
 * What is wrong with a page at each width, with the width: what axe finds, and what reaches over the side. Where a width shows the
 * same things as the one before it, axe is asked for sizes only.
 */
export async function faultsAt(page: Page, widths: readonly number[]): Promise<string[]> {
  await page.evaluate(axe.source);
  const faults: string[] = [];
  let former = '';
  for (const width of widths) {
    await page.setViewportSize({ width, height });
    const shown = await page.evaluate(whatIsShown);
    faults.push(...(await violations(page, shown === former ? rulesOfSize : standards)).map((fault) => `${width}: ${fault}`));
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) faults.push(`${width}: the page is ${over} pixels too wide`);
    former = shown;
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

/** How each element is laid out and painted, but for its size and place. */
function whatIsShown(): string {
  const all = [...document.querySelectorAll('body, body *')].map((element) => {
    const { display, visibility, opacity, position, color, backgroundColor, fontWeight, fontSize } = getComputedStyle(element);
    // From this size on text may be paler.
    const isLarge = Number.parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.6 : 24);
    return [display, visibility, opacity, position, color, backgroundColor, fontWeight, isLarge].join();
  });
  return all.join('\n');
}
