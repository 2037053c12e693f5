import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { z } from 'zod';
import { readSettings } from '../../src/cli/settings.ts';
import { differenceKindSchema } from '../../src/schema/differences.ts';
import { address, connectBrowser, withPage } from '../browser/site.ts';
import { publishedStatements } from '../browser/site-files.ts';

const browser = await connectBrowser();
const folder = inject('siteFolder');
const statements = new Map(publishedStatements(folder).map((statement) => [statement.id, statement]));
/** The contract of the export: no field more, no field less. */
const differences = z
  .array(
    z.strictObject({
      id: z.string().regex(/^[0-9a-f]{10}$/),
      kind: differenceKindSchema,
      title: z.string().min(1),
      sentence: z.string().min(1),
      claim: z.string().nullable(),
      speaker: z.string().nullable(),
      event: z.string().nullable(),
      passages: z
        .array(
          z.strictObject({ article: z.string(), start: z.int(), end: z.int(), text: z.string().min(1), statement: z.string().nullable() }),
        )
        .min(2),
      url: z.string(),
    }),
  )
  .min(1)
  .parse(JSON.parse(readFileSync(join(folder, 'data/differences.json'), 'utf8')));
const occasions = z
  .array(z.object({ event: z.string().nullable(), claims: z.array(z.string()) }))
  .parse(JSON.parse(readFileSync(join(folder, 'data/statements.json'), 'utf8')));
const sourceOf = (article: string) =>
  readFileSync(join(readSettings().corpus, 'articles', `${article}.txt`), 'utf8').replace(/^\uFEFF/, '');

test('every passage is the slice of its file that it names, and its statement is of that article', () => {
  const wrong = differences.flatMap(({ passages }) =>
    passages.filter(
      ({ article, start, end, text, statement }) =>
        sourceOf(article).slice(start, end) !== text || (statement !== null && statements.get(statement)?.article !== article),
    ),
  );
  expect(wrong).toEqual([]);
});

/** The differences on a page, as they stand there. */
const shownOn = async (page: Page) =>
  page.locator('[data-difference]').evaluateAll((entries) =>
    entries.map((entry) => ({
      kind: entry.getAttribute('data-difference'),
      passages: [...entry.querySelectorAll('[data-passage]')].map((passage) => ({
        article: passage.getAttribute('data-passage'),
        text: [...passage.querySelectorAll('blockquote [data-said]')].map((said) => said.textContent).join(''),
        sentence: passage.querySelector('blockquote')?.textContent ?? '',
      })),
    })),
  );
const wanted = ({ kind, passages }: (typeof differences)[number]) => ({
  kind,
  passages: passages.map(({ article, text }) => ({ article, text })),
});
type Shown = Awaited<ReturnType<typeof shownOn>>;
const withoutSentences = (shown: Shown) =>
  shown.map(({ kind, passages }) => ({ kind, passages: passages.map(({ article, text }) => ({ article, text })) }));
const tornFrom = (shown: Shown) =>
  shown.flatMap(({ passages }) => passages.filter(({ article, sentence }) => !sourceOf(article ?? '').includes(sentence)));

test('without JavaScript the ledger has every difference with all its passages, byte for byte, and leads to its own page', async () => {
  await withPage(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(address('differences/'));
    const shown = await shownOn(page);
    expect(withoutSentences(shown)).toEqual(differences.map(wanted));
    expect(tornFrom(shown)).toEqual([]);
    const titles = await page
      .locator('[data-difference] h3 a')
      .evaluateAll((links) => links.map((link) => ({ url: link.getAttribute('href'), title: link.textContent.trim() })));
    expect(titles).toEqual(differences.map(({ url, sentence }) => ({ url, title: sentence })));
    expect(await page.locator('[data-passage]:has(mark)').count()).toBeGreaterThan(differences.length);
  });
});

test('each difference has a page at its id, with all its passages, its claim and its speaker', async () => {
  await withPage(browser, { javaScriptEnabled: false }, async (page) => {
    for (const difference of differences) {
      const { id, url, sentence, claim, speaker } = difference;
      expect(url).toBe(`/differences/${id}/`);
      await page.goto(address(url.slice(1)), { waitUntil: 'domcontentloaded' });
      expect((await page.locator('h1').textContent())?.trim()).toBe(sentence);
      expect(withoutSentences(await shownOn(page))).toEqual([wanted(difference)]);
      const links = await page.locator('.page-head a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      const about = [...(claim === null ? [] : [`/claims/${claim}/`]), ...(speaker === null ? [] : [`/speakers/${speaker}/`])];
      expect(links).toEqual(['/differences/', ...about, url]);
    }
  });
});

test('a passage leads to its words in the article', async () => {
  await withPage(browser, {}, async (page) => {
    await page.goto(address('differences/'));
    await page.locator('[data-difference] > details > summary').first().click();
    const link = page.locator('[data-passage] a[href*="#s-"]').filter({ visible: true }).first();
    const id = ((await link.getAttribute('href')) ?? '').split('#')[1] ?? '';
    await link.click();
    await page.waitForURL('**/articles/**');
    expect(await page.locator(`[id="${id}"]`).isVisible()).toBe(true);
  });
});

test('an article chosen without JavaScript leaves the differences that it has a passage in', async () => {
  await withPage(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(address('differences/'));
    await page.locator('input[data-only="0"]').check();
    const visible = await page
      .locator('[data-difference]')
      .filter({ visible: true })
      .evaluateAll((entries) => entries.map((entry) => (entry.getAttribute('data-orders') ?? '').split(' ')));
    expect(visible.length).toBeGreaterThan(0);
    expect(visible.length).toBeLessThan(differences.length);
    expect(visible.filter((orders) => !orders.includes('0'))).toEqual([]);
    expect(
      await page
        .locator('section.kind')
        .filter({ visible: true })
        .evaluateAll((kinds) => kinds.filter((kind) => !kind.querySelector('[data-orders~="0"]')).length),
    ).toBe(0);
  });
});

test('claims, articles and rows of the timeline lead to their differences', async () => {
  const [claimed] = differences.filter(({ claim }) => claim !== null);
  const [passage] = claimed?.passages ?? [];
  const article = passage ? (statements.get(passage.statement ?? '')?.url.split('#')[0] ?? '') : '';
  const linked = async (path: string) =>
    withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(address(path));
      return page.locator('main a[href^="/differences/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    });
  expect(await linked(`claims/${claimed?.claim ?? ''}/`)).toContain(claimed?.url);
  expect(await linked(article.slice(1))).toContain(claimed?.url);
  expect((await linked('')).length).toBeGreaterThan(0);
});

test('one leads to the next, and back, through the whole list', () => {
  const linkOf = (url: string, rel: string) => {
    const html = readFileSync(join(folder, url, 'index.html'), 'utf8');
    const link = html.match(new RegExp(`<a [^>]*rel="${rel}"[^>]*>`))?.[0];
    return link?.match(/href="([^"]+)"/)?.[1];
  };
  const urls = differences.map(({ url }) => url);
  expect(urls.map((url) => linkOf(url, 'next'))).toEqual([...urls.slice(1), undefined]);
  expect(urls.map((url) => linkOf(url, 'prev'))).toEqual([undefined, ...urls.slice(0, -1)]);
});

test('a claim leads to the differences of its occasion, a speaker to those of the name', async () => {
  const linked = async (path: string) =>
    withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(address(path), { waitUntil: 'domcontentloaded' });
      return page.locator('main a[href^="/differences/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    });
  const paper = differences.find(({ kind, claim }) => kind === 'document' && claim === null);
  const signed = occasions.find(({ event, claims }) => event !== null && event === paper?.event && claims.length > 0);
  expect(await linked(`claims/${signed?.claims[0] ?? ''}/`)).toContain(paper?.url);
  const office = differences.find(({ kind, speaker }) => kind === 'office' && speaker !== null);
  expect(await linked(`speakers/${office?.speaker ?? ''}/`)).toContain(office?.url);
});
