import { describe, expect, inject, test } from 'vitest';
import { bringAxe, faultsAt, rules } from '../browser/accessible.ts';
import { connectBrowser, openContext } from '../browser/site.ts';
import { reach, visitsOf } from '../browser/visits.ts';

const browser = await connectBrowser();
const visits = visitsOf(inject('siteFolder'));
/** Phones, a screen of 1440 at 200 %, and screens. */
const widths = [320, 360, 720, 1280, 1440];
/** Those at which the layout is another one. */
const layouts = [320, 1280];

describe.each([
  { name: 'light', asked: rules.all, at: layouts, wide: widths, options: { colorScheme: 'light' } },
  // A theme is a list of `light-dark()`, which gives colours and nothing else.
  { name: 'dark', asked: rules.colour, at: layouts, wide: layouts, options: { colorScheme: 'dark' } },
  { name: 'forced colours', asked: rules.all, at: [320], wide: layouts, options: { forcedColors: 'active' } },
] as const)('in $name', async ({ asked, at, wide, options }) => {
  // One page for all visits: the start of a page's process takes longer than most pages.
  const context = await openContext(browser, options);
  await bringAxe(context);
  const page = await context.newPage();

  test.each(visits)('axe finds nothing on /$path, and nothing reaches over the side at any width', async (visit) => {
    await reach(page, visit);
    expect(await faultsAt(page, wide, at, asked)).toEqual([]);
  });

  test('a picture without words, pale text, what is too wide and what is too small to be hit are seen', async () => {
    await reach(page, { path: 'about/' });
    await page.evaluate(() => {
      const main = document.querySelector('main');
      const wide = Object.assign(document.createElement('div'), { textContent: 'wide' });
      wide.style.width = '340px';
      const small = ['a', 'b'].map((name) => Object.assign(document.createElement('a'), { href: `#${name}`, textContent: name }));
      for (const link of small) link.style.cssText = 'display: block; width: 9px; height: 9px; font-size: 9px; line-height: 9px';
      main?.append(document.createElement('img'), wide, ...small);
      main?.style.setProperty('color', '#ddd');
      main?.style.setProperty('background', '#eee');
      main?.style.setProperty('forced-color-adjust', 'none');
    });
    const found = await faultsAt(page, wide, at, asked);
    const kinds = found.map((fault) => fault.split(':').slice(0, 2).join());
    const kindsOf = asked === rules.colour ? ['color-contrast'] : ['image-alt', 'color-contrast', 'target-size'];
    const each = kindsOf.flatMap((kind) => at.map((width) => `${width}, ${kind}`));
    expect(kinds).toEqual(expect.arrayContaining(each));
    expect(found.filter((fault) => fault.includes('too wide')).map((fault) => fault.split(':')[0])).toContain('320');
    expect(found.some((fault) => /^(?:720|1280|1440): the page/.test(fault))).toBe(false);
  });
});
