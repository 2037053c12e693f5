import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { address, connectBrowser, withPage } from '../browser/site.ts';
import { isArticle, pageTypesOf, publishedStatements } from '../browser/site-files.ts';

const browser = await connectBrowser();
const folder = inject('siteFolder');
const articles = pageTypesOf(folder).filter(isArticle);
const statements = publishedStatements(folder);
const claims = JSON.parse(readFileSync(join(folder, 'data/claims.json'), 'utf8')) as { id: string; statements: string[] }[];
const pathOf = new Map(statements.map(({ id, url }) => [id, url.slice(1).split('#')[0] ?? '']));

test.each(articles)(
  '/%s has the claims that no other article reports, with all their sentences, and what counts for none',
  async (path) => {
    const own = claims.filter(({ statements: ids }) => ids.length > 0 && ids.every((id) => pathOf.get(id) === path));
    const counted = new Set(claims.flatMap(({ statements: ids }) => ids));
    const shown = await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(address(`${path}only-here/`));
      return {
        heading: await page.locator('h1').textContent(),
        claims: await page.locator('[data-claim]').evaluateAll((all) =>
          all.map((one) => ({
            id: one.getAttribute('data-claim') ?? '',
            statements: [...one.querySelectorAll('[data-statement]')].map((line) => line.getAttribute('data-statement') ?? ''),
          })),
        ),
        outside: await page
          .locator('main [data-statement]:not([data-claim] *)')
          .evaluateAll((all) => all.map((one) => one.getAttribute('data-statement') ?? '')),
        deck: await page.locator('.deck').textContent(),
      };
    });
    const sorted = (list: readonly { id: string; statements: string[] }[]) =>
      list.map(({ id, statements: ids }) => [id, ids.toSorted()] as const).toSorted(([a], [b]) => a.localeCompare(b));
    expect(sorted(shown.claims)).toEqual(sorted(own));
    expect(shown.outside).toEqual(statements.filter(({ id }) => pathOf.get(id) === path && !counted.has(id)).map(({ id }) => id));
    expect(shown.heading).toMatch(/^Only in [A-Z]$/);
    expect(shown.deck).toContain(own.length === 0 ? 'No claim' : `${own.length} claim`);
  },
);
