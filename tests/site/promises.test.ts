import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { z } from 'zod';
import { formatDayLong, formatMonthLong, formatSaidOn } from '../../src/view/dates.ts';
import { address, connectBrowser, withPage } from '../browser/site.ts';
import { filesOf, pagesOf } from '../browser/site-files.ts';

/** What leaves the site says no more than its pages: no marks of its own, no day that nobody states. */

const browser = await connectBrowser();
const folder = inject('siteFolder');
const files = filesOf(folder);
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const pages = pagesOf(folder);

const statementSchema = z.object({
  id: z.string(),
  siglum: z.string(),
  url: z.string(),
  form: z.enum(['direct', 'mixed', 'indirect', 'narrated']),
  content: z.array(z.object({ text: z.string() })),
  sentence: z.object({ text: z.string() }),
  saidOn: z.object({ edtf: z.string(), earliest: z.string().nullable(), latest: z.string().nullable() }).nullable(),
});
const statements = z.array(statementSchema).parse(JSON.parse(read('data/statements.json')));
const byUrl = new Map(statements.map((statement) => [statement.url, statement]));
/** Siglum → text of the article. */
const texts = new Map(
  statements.map(({ siglum, url }) => [siglum, read(`${url.replace(/\/#.*/, '').slice(1)}.txt`).replace(/^\uFEFF/, '')] as const),
);

const isoDay = /^\d{4}-\d{2}-\d{2}$/;
const quotationMarks = /["“”„‟«»]/gu;

type Node = Record<string, unknown>;

/** Every object inside a value, with itself. */
function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return typeof value === 'object' && value !== null ? [value as Node, ...Object.values(value).flatMap(nodesIn)] : [];
}

function fileOf(page: string): string {
  return page === '' || page.endsWith('/') ? `${page}index.html` : page;
}

/** The data for machines of a page. */
function linkedData(page: string): Node[] {
  const blocks = [...read(fileOf(page)).matchAll(/<script[^>]*type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs)];
  return blocks.flatMap(([, json]) => nodesIn(JSON.parse(json ?? '')));
}

const linked = pages.flatMap((page) => linkedData(page).map((node) => ({ page, node })));
const parts = linked.filter(({ node }) => byUrl.has(String(node['url'])));

test('a quotation is the words that the article prints in marks; nothing else is anybody’s quotation', () => {
  const quotations = linked.filter(({ node }) => node['@type'] === 'Quotation');
  expect(quotations.length).toBeGreaterThan(10);
  for (const { page, node } of quotations) {
    const statement = byUrl.get(String(node['url']));
    const words = String(node['text']);
    const text = texts.get(statement?.siglum ?? '') ?? '';
    const places = [...text.matchAll(new RegExp(RegExp.escape(words), 'gu'))];
    const inMarks = places.some(
      ({ index }) => /["'“”„‘«‹]$/u.test(text.slice(0, index)) || /^["'”’»›]/u.test(text.slice(index + words.length)),
    );
    expect([page, words, statement?.form, inMarks]).toEqual([page, words, expect.stringMatching(/direct|mixed/), true]);
  }
  for (const { node } of linked.filter(({ node: one }) => 'spokenByCharacter' in one)) expect(node['@type']).toBe('Quotation');
});

test('what is no quotation is the article’s sentence, byte for byte, without marks of ours', () => {
  const works = parts.filter(({ node }) => node['@type'] === 'CreativeWork');
  expect(new Set(works.map(({ node }) => node['url'])).size).toBe(statements.filter(({ form }) => form !== 'direct').length);
  for (const { node } of works) expect(node['text']).toBe(byUrl.get(String(node['url']))?.sentence.text);
});

/** Titles that no article prints, as the list of articles marks them. */
const titles = new Map(
  [...read('articles/index.html').matchAll(/<a[^>]*href="(\/articles\/[^"/]+\/)"[^>]*>\s*([^<]+?)\s*<\/a>/g)].map(
    ([, href = '', title = '']) => [href, title],
  ),
);
const editorial = [...titles].flatMap(([, title]) => /^\[(.+)\]$/.exec(title)?.[1] ?? []);

test('a title that the article does not print stands in brackets wherever it is given', () => {
  expect(editorial.length).toBeGreaterThan(0);
  for (const title of editorial) {
    const bare = new RegExp(`(?<!\\[)${RegExp.escape(title)}`, 'u');
    for (const file of files.filter((name) => /\.(?:json|bib|ris|csv)$/.test(name) && !name.startsWith('pagefind'))) {
      expect([file, bare.test(read(file))]).toEqual([file, false]);
    }
    for (const page of pages) {
      const html = read(fileOf(page));
      const heads = [
        ...html.matchAll(/<title>(.*?)<\/title>|<meta[^>]*content="([^"]*)"|ld\+json">(.*?)<\/script>|data-source="([^"]*)"/gs),
      ];
      expect([page, heads.filter(([all]) => bare.test(all)).map(([all]) => all)]).toEqual([page, []]);
    }
  }
});

test('what is copied and cited has only the quotation marks that the article prints, and says what is a paraphrase', async () => {
  let checked = 0;
  const articles = [...Map.groupBy(statements, ({ url }) => url.replace(/#.*/, ''))];
  await withPage(browser, {}, async (page) => {
    for (const [path, own] of articles) {
      await page.goto(address(path.slice(1)));
      const copied = await page
        .locator('statement-tools')
        .evaluateAll((all) => all.map((element) => [element.getAttribute('data-id') ?? '', element.getAttribute('data-source') ?? '']));
      const cited = JSON.parse(read(`${path.slice(1, -1)}.csl.json`)) as { id: string; note: string }[];
      const entries = [...copied, ...cited.map(({ id, note }) => [id.replace('synoptic-', ''), note])];
      for (const { id, form, content, siglum } of own) {
        const text = texts.get(siglum) ?? '';
        const mine = entries.filter(([of]) => of === id).map(([, words]) => words ?? '');
        expect(mine.length).toBeGreaterThan(1);
        for (const words of mine) {
          checked += 1;
          const said = words.slice(words.lastIndexOf(content[0]?.text.replace(/\s+/g, ' ').slice(0, 40) ?? '') - 1);
          const title = titles.get(path) ?? '';
          const before = words.replace(said, '').replace(title.replaceAll('&quot;', '"'), '');
          expect(before.match(quotationMarks) ?? []).toEqual([]);
          if (form !== 'direct') expect(before).toMatch(/paraphrasing|in its own words/);
          if (form === 'direct') expect(before).toMatch(/quoting /);
          for (const run of said.split(' … ')) expect(text.replace(/\s+/g, ' ')).toContain(run.trim());
        }
      }
    }
  });
  expect(checked).toBeGreaterThan(statements.length);
});

test('a day for machines is a day that the page states, on every page', async () => {
  let days = 0;
  await withPage(browser, { javaScriptEnabled: false }, async (page) => {
    for (const path of pages) {
      await page.setContent(read(fileOf(path)).replace(/<(?:script|link|img)[^>]*>/g, ''));
      const times = await page
        .locator('time[datetime]')
        .evaluateAll((all) => all.map((element) => [element.getAttribute('datetime') ?? '', (element.textContent ?? '').trim()]));
      for (const [value = '', words = ''] of times) {
        days += 1;
        const stated = isoDay.test(value) ? [formatSaidOn(value), formatDayLong(value)] : [formatSaidOn(value), formatMonthLong(value)];
        expect([
          path,
          value,
          stated.some(
            (one) => words === one || words.startsWith(`${one},`) || (words.endsWith(` ${one}`) && !/about|between|by /.test(words)),
          ),
        ]).toEqual([path, value, true]);
      }
    }
  });
  expect(days).toBeGreaterThan(20);
});

/** Addresses of the articles whose page says that the day of publication is inferred. */
const inferred = new Set([...titles.keys()].filter((path) => /\binferred\b/.test(read(`${path.slice(1)}index.html`))));

test('the data for machines date nothing that the page infers', () => {
  expect(inferred.size).toBeGreaterThan(0);
  for (const { page, node } of linked) {
    if (node['@type'] === 'NewsArticle' && 'datePublished' in node)
      expect([page, inferred.has(String(node['@id']))]).toEqual([page, false]);
    if ('dateCreated' in node) expect(node['dateCreated']).toBe(byUrl.get(String(node['url']))?.saidOn?.edtf);
  }
  const stated = statements.flatMap(({ saidOn }) => (saidOn && isoDay.test(saidOn.edtf) ? saidOn.edtf : [])).toSorted();
  for (const { node } of linked.filter(({ node: one }) => 'temporalCoverage' in one)) {
    expect(node['temporalCoverage']).toBe(`${stated[0]}/${stated.at(-1)}`);
  }
});

test('citations give no day of publication that the page infers', () => {
  for (const path of inferred) {
    const slug = path.slice(1, -1);
    expect(read(`${slug}.bib`).match(/date = \{\d{4}-\d{2}-\d{2}\}/g)).toBeNull();
    expect(read(`${slug}.ris`).match(/^DA {2}- /gm)).toBeNull();
    const issued = (JSON.parse(read(`${slug}.csl.json`)) as { issued?: { 'date-parts': number[][]; circa?: boolean } }[]).flatMap(
      (entry) => entry.issued ?? [],
    );
    expect(issued.filter(({ circa, 'date-parts': dates }) => circa !== true || (dates[0]?.length ?? 0) > 2)).toEqual([]);
  }
});

test('no other export has a day that is inferred: an estimate has no bounds', () => {
  const stated = new Set(statements.flatMap(({ saidOn }) => (saidOn && isoDay.test(saidOn.edtf) ? saidOn.edtf : [])));
  const exports = files.filter((file) => file.endsWith('.json') && !file.startsWith('pagefind'));
  expect(exports.length).toBeGreaterThan(10);
  for (const file of exports) {
    for (const node of nodesIn(JSON.parse(read(file)))) {
      const edtf = node['edtf'];
      const dated = Object.entries(node).flatMap(([key, value]) =>
        [value].flat().flatMap((one) => (typeof one === 'string' && isoDay.test(one) ? [[key, one] as const] : [])),
      );
      for (const [key, day] of dated) {
        const allowed = typeof edtf === 'string' ? !/[~?%]/.test(edtf) : stated.has(day);
        expect([file, key, day, allowed]).toEqual([file, key, day, true]);
      }
    }
  }
});

test('every statement in its article and every difference can be reported, with what it is about filled in', () => {
  const textsOf = (page: string) => [...read(fileOf(page)).matchAll(/<textarea[^>]*>([^<]*)<\/textarea>/g)].map(([, text]) => text ?? '');
  for (const path of titles.keys()) {
    const reports = textsOf(path.slice(1)).join('\n');
    const own = statements.filter(({ url }) => url.startsWith(`${path}#`));
    expect(own.filter(({ id, url }) => !reports.includes(`Statement: ${id}\n`) || !reports.includes(`${url}\n`))).toEqual([]);
  }
  const differences = pages.filter((path) => /^differences\/[0-9a-f]{10}\/$/.test(path));
  expect(differences.length).toBeGreaterThan(10);
  for (const page of differences) expect(textsOf(page).join('')).toContain(`Difference: ${page.split('/')[1] ?? ''},`);
});
