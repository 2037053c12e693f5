import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { printedMarks, isAsRecorded, readShownWords, wordRecords } from '../browser/shown-words.ts';
import { address, connectBrowser, withPage } from '../browser/site.ts';
import { pagesOf, publishedStatements } from '../browser/site-files.ts';

const browser = await connectBrowser();
const folder = inject('siteFolder');
const pairPages = pagesOf(folder).filter((path) => /^compare\/.+/.test(path));
const claims = JSON.parse(readFileSync(join(folder, 'data/claims.json'), 'utf8')) as { id: string; sigla: string[] }[];
/** In order of publication. */
const articles = [...new Map(publishedStatements(folder).map(({ siglum, url }) => [siglum, url.split('/')[2] ?? '']))].toSorted(
  ([a], [b]) => (a < b ? -1 : 1),
);
const slugs = articles.map(([, slug]) => slug);
const wide = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 360, height: 800 } };
const pick = (count: number) =>
  `compare/?${slugs
    .slice(0, count)
    .map((slug) => `a=${slug}`)
    .join('&')}`;

/** Open the picker at an address and wait until the articles stand side by side. */
async function openPicked(page: Page, path: string): Promise<void> {
  await page.goto(address(path));
  await page.locator('[data-part="rows"] .pair-row').first().waitFor();
}

/** Tops of the cells of each row, those of one row together; the column of a cell stands with it. */
function readRows(page: Page) {
  return page.locator('.compared [data-row]').evaluateAll((rows) =>
    rows.map((row) =>
      [...row.querySelectorAll(':scope > .beside-cell')].map((cell) => {
        const { top, left, bottom } = cell.getBoundingClientRect();
        const siglum = cell.querySelector('.line .siglum')?.textContent ?? '';
        return { top: Math.round(top), left: Math.round(left), bottom: Math.round(bottom), siglum };
      }),
    ),
  );
}

describe('two articles on a page of their own', () => {
  test('every two articles have one, the one published first first', () => {
    const wanted = slugs.flatMap((a, place) => slugs.slice(place + 1).map((b) => `compare/${a}/${b}/`));
    expect(wanted.length).toBeGreaterThan(1);
    expect(pairPages.toSorted()).toEqual(wanted.toSorted());
  });

  test('it has the claims that both have, and counts what it shows', async () => {
    for (const path of pairPages) {
      const own = articles.filter(([, slug]) => path.includes(`/${slug}/`)).map(([siglum]) => siglum);
      const shared = claims.filter(({ sigla }) => own.every((siglum) => sigla.includes(siglum))).map(({ id }) => `claim-${id}`);
      const found = await withPage(browser, {}, async (page) => {
        await page.goto(address(path), { waitUntil: 'domcontentloaded' });
        return {
          anchors: await page.locator('.pair-row h3').evaluateAll((heads) => heads.map(({ id }) => id)),
          summary: await page.getByRole('list', { name: 'Parts of this page' }).getByRole('listitem').allInnerTexts(),
          differences: new Set(await page.locator('.in-words a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))))
            .size,
          sentences: await page.locator('main a[href*="#s-"]').count(),
        };
      });
      expect({ path, anchors: found.anchors.toSorted() }).toEqual({ path, anchors: shared.toSorted() });
      expect(found.summary[0]).toBe(`${shared.length} claim${shared.length === 1 ? '' : 's'} in both`);
      expect(found.summary.at(-2)).toMatch(new RegExp(`^${found.differences} difference`));
      expect(found.sentences).toBeGreaterThan(0);
    }
  });

  test('every statement of both articles stands on it', async () => {
    const all = publishedStatements(folder);
    for (const path of pairPages) {
      const wanted = all.filter(({ url }) => path.includes(`/${url.split('/')[2] ?? ''}/`)).map(({ id }) => id);
      const shown = await withPage(browser, {}, async (page) => {
        await page.goto(address(path), { waitUntil: 'domcontentloaded' });
        return new Set((await readShownWords(page)).map(({ id }) => id));
      });
      expect({ path, missing: wanted.filter((id) => !shown.has(id)) }).toEqual({ path, missing: [] });
    }
  });

  test('on a wide screen the words of a row stand at one height, each in the column of its article', async () => {
    for (const path of pairPages) {
      const rows = await withPage(browser, wide, async (page) => {
        await page.goto(address(path), { waitUntil: 'load' });
        return readRows(page);
      });
      const lefts = Map.groupBy(rows.flat(), ({ siglum }) => siglum);
      expect({ path, loose: rows.filter((row) => new Set(row.map(({ top }) => top)).size > 1) }).toEqual({ path, loose: [] });
      expect(lefts.size).toBeLessThanOrEqual(2);
      // A cell's words are set in a little when a line stands before them.
      for (const own of lefts.values()) {
        const places = own.map(({ left }) => left);
        expect(Math.max(...places) - Math.min(...places)).toBeLessThan(16);
      }
    }
  });

  test('on a phone there is one column, and every text names its article', async () => {
    const path = pairPages[0] ?? '';
    await withPage(browser, phone, async (page) => {
      await page.goto(address(path));
      const rows = await readRows(page);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.filter((row) => row.some(({ top }, place) => place > 0 && top < (row[place - 1]?.bottom ?? 0)))).toEqual([]);
      expect(rows.flat().filter(({ siglum }) => siglum === '')).toEqual([]);
    });
  });
});

describe('the way there', () => {
  test('the timeline leads from a day to its articles side by side, articles and claims to their pairs', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(address(''));
      await page.locator('.timeline-section a[href*="/compare/"]').first().click();
      await page.waitForURL('**/compare/*/*/');
      expect(await page.locator('[data-row], .pair-row').count()).toBeGreaterThan(0);
      for (const path of [`articles/${slugs[0] ?? ''}/`, `claims/${claims.find(({ sigla }) => sigla.length > 1)?.id ?? ''}/`]) {
        await page.goto(address(path));
        expect(await page.locator('main a[href^="/compare/"]').count()).toBeGreaterThan(0);
      }
    });
  });

  test('without JavaScript the table leads to every page of two, and no control is shown that does nothing', async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(address('compare/'));
      const hrefs = await page.locator('.pairs td a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect([...new Set(hrefs)].toSorted()).toEqual(pairPages.map((path) => `/${path}`).toSorted());
      expect(await page.locator('main :is(input, button)').filter({ visible: true }).count()).toBe(0);
    });
  });
});

describe('articles that the reader picks', () => {
  test('the address keeps them, and the way back leads through what was picked before', async () => {
    await withPage(browser, wide, async (page) => {
      await page.goto(address('compare/'));
      const boxes = page.locator('article-compare input');
      const comparison = page.getByRole('region', { name: 'Articles side by side' });
      const heads = () => page.locator('[data-part="heads"] .siglum').allInnerTexts();
      await boxes.nth(1).check();
      expect(await comparison.isVisible()).toBe(false);
      await boxes.nth(0).check();
      await comparison.waitFor();
      expect(new URL(page.url()).searchParams.getAll('a')).toEqual(slugs.slice(0, 2));
      await boxes.nth(2).check();
      await expect.poll(heads).toEqual(articles.slice(0, 3).map(([siglum]) => siglum));
      await page.goBack();
      await expect.poll(heads).toEqual(articles.slice(0, 2).map(([siglum]) => siglum));
      expect(await boxes.nth(2).isChecked()).toBe(false);
      await page.getByRole('button', { name: 'Clear' }).click();
      await comparison.waitFor({ state: 'hidden' });
      expect(new URL(page.url()).search).toBe('');
    });
  });

  test('an address that names them opens with them, in order of publication', async () => {
    await withPage(browser, wide, async (page) => {
      await openPicked(page, `compare/?a=${slugs[2] ?? ''}&a=${slugs[0] ?? ''}`);
      expect(await page.locator('[data-part="heads"] .siglum').allInnerTexts()).toEqual([articles[0]?.[0], articles[2]?.[0]]);
    });
  });

  test('an article that is not there is said to be missing', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(address(`compare/?a=invented-article&a=${slugs[0] ?? ''}`));
      await page.getByText('An article of this address was not found.').waitFor();
    });
  });

  test.each([2, 3, 4, 5])('with %i of them the words of a row stand at one height, each in the column of its article', async (count) => {
    const { rows, overflow } = await withPage(browser, wide, async (page) => {
      await openPicked(page, pick(count));
      return { rows: await readRows(page), overflow: await page.evaluate(() => document.documentElement.scrollWidth > innerWidth) };
    });
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.filter((row) => new Set(row.map(({ top }) => top)).size > 1)).toEqual([]);
    const lefts = Map.groupBy(rows.flat(), ({ siglum }) => siglum);
    expect(lefts.size).toBeGreaterThan(1);
    for (const own of lefts.values()) {
      const places = own.map(({ left }) => left);
      expect(Math.max(...places) - Math.min(...places)).toBeLessThan(16);
    }
    expect(overflow).toBe(false);
  });

  test('on a phone five of them stand in one column, each text with its letter', async () => {
    await withPage(browser, phone, async (page) => {
      await openPicked(page, pick(5));
      const rows = await readRows(page);
      expect(rows.filter((row) => row.some(({ top }, place) => place > 0 && top < (row[place - 1]?.bottom ?? 0)))).toEqual([]);
      expect(rows.flat().filter(({ siglum }) => siglum === '')).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
    });
  });

  test('every statement of theirs is shown in exactly the words of its record', async () => {
    const byId = new Map(wordRecords(folder).map((record) => [record.id, record]));
    const marks = printedMarks(folder);
    const shown = await withPage(browser, wide, async (page) => {
      await openPicked(page, pick(5));
      return readShownWords(page);
    });
    const wrong = shown.filter((one) => !isAsRecorded(one, byId.get(one.id), marks));
    expect(wrong).toEqual([]);
    const wanted = publishedStatements(folder).filter(({ url }) => slugs.slice(0, 5).includes(url.split('/')[2] ?? ''));
    expect(wanted.filter(({ id }) => !shown.some((one) => one.id === id)).map(({ id }) => id)).toEqual([]);
  });

  test('two of them stand in the same elements as on their own page', async () => {
    const tree = (element: Element) => {
      element.normalize();
      for (const space of element.querySelectorAll('[data-astro-source-file]')) space.removeAttribute('data-astro-source-file');
      const read = (node: Node): string[] => {
        if (node.nodeType === Node.TEXT_NODE) return node.textContent?.trim() ? [node.textContent.replace(/\s+/g, ' ').trim()] : [];
        if (!(node instanceof Element)) return [];
        const names = [...node.attributes].filter(({ name }) => !name.startsWith('data-astro-cid'));
        const attributes = names.map(
          ({ name, value }) =>
            `${name}="${
              name === 'class'
                ? value
                    .split(/\s+/)
                    .filter((name) => name !== '' && !name.startsWith('astro-'))
                    .toSorted()
                    .join(' ')
                : value
            }"`,
        );
        return [
          `<${node.localName} ${attributes
            .filter((written) => written !== 'class=""')
            .toSorted()
            .join(' ')}>`,
          ...[...node.childNodes].flatMap(read),
          `</${node.localName}>`,
        ];
      };
      return read(element);
    };
    for (const path of pairPages) {
      const pair = path.split('/').slice(1, 3);
      const [own, picked] = await withPage(browser, wide, async (page) => {
        await page.goto(address(path));
        const parts = ['.rows', '[data-part="only"]'];
        const written = await Promise.all(parts.map((selector) => page.locator(selector).evaluate(tree)));
        await openPicked(page, `compare/?${pair.map((slug) => `a=${slug}`).join('&')}`);
        return [written, await Promise.all(parts.map((selector) => page.locator(`article-compare ${selector}`).evaluate(tree)))] as const;
      });
      expect({ path, tree: picked }).toEqual({ path, tree: own });
    }
  });

  test('words lead to their sentence', async () => {
    await withPage(browser, wide, async (page) => {
      await openPicked(page, pick(2));
      await page.locator('[data-part="rows"] .statement-link').first().click();
      await page.waitForURL('**/articles/**#s-*');
    });
  });
});
