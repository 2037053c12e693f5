import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { connectBrowser, withPage } from '../browser/site.ts';
import { readStructure, type PageStructure } from '../browser/page-structure.ts';
import { filesOf, pagesOf } from '../browser/site-files.ts';

const browser = await connectBrowser();
const folder = inject('siteFolder');
const fileOf = (page: string) => (page === '' || page.endsWith('/') ? `${page}index.html` : page);
const pages = await withPage(browser, { javaScriptEnabled: true }, async (page) => {
  const sources = pagesOf(folder).map((path) => [path, readFileSync(join(folder, fileOf(path)), 'utf8')] as const);
  return new Map(await page.evaluate(readStructure, sources));
});
const files = new Set(filesOf(folder));

/** What is wrong on each page, with its address; `find` gives the faults of one page. */
function faults(find: (page: PageStructure, path: string) => readonly string[]): string[] {
  return [...pages].flatMap(([path, page]) => find(page, path).map((fault) => `/${path}: ${fault}`));
}

test('the site has more than the fixed pages', () => {
  expect(pages.size).toBeGreaterThan(20);
});

test('every link inside the site leads to a page or file, and to a place that is there', () => {
  const broken = faults(({ links }, path) =>
    links.filter((link) => {
      const { origin, pathname, hash } = new URL(link, `http://site/${path}`);
      if (origin !== 'http://site') return false;
      const target = pathname.slice(1);
      if (!files.has(fileOf(target))) return true;
      const id = decodeURIComponent(hash.slice(1).split(':~:')[0] ?? '');
      return id !== '' && id !== 'top' && !pages.get(target)?.ids.includes(id);
    }),
  );
  expect(broken).toEqual([]);
});

test('ids are unique on their page', () => {
  expect(faults(({ ids }) => ids.filter((id, index) => ids.indexOf(id) !== index))).toEqual([]);
});

test('every page has one first heading, a language, a title and a description', () => {
  expect(faults(({ missing }) => missing)).toEqual([]);
});

test('what a page says of itself is neither a word nor cut by a search engine, and no other article, claim, speaker or pair says it', () => {
  expect(faults(({ description }) => (description.length < 30 || description.length > 160 ? [description] : []))).toEqual([]);
  // Several differences of one claim may be of one kind, in the same articles.
  const own = [...pages].filter(([path]) => /^(?:articles|claims|speakers|compare)\/./.test(path));
  const by = Map.groupBy(own, ([, { description }]) => description);
  expect([...by].filter(([, same]) => same.length > 1).map(([description]) => description)).toEqual([]);
});

test('every page below a list leads back to it and has data for machines', () => {
  const below = /^(claims|speakers|differences|compare)\/./;
  const typeOf: Record<string, RegExp> = { claims: /^Claim$/, speakers: /./, differences: /^WebPage$/, compare: /^WebPage$/ };
  expect(
    faults(({ above, described }, path) => {
      const list = below.exec(path)?.[1];
      if (list === undefined || (above[0] === `/${list}/` && described.length === 1 && typeOf[list]?.test(described[0] ?? ''))) return [];
      return [`above it ${above.join()}, described as ${described.join()}`];
    }),
  ).toEqual([]);
});

test('no page has an inline style, an inline script or an inline handler', () => {
  expect(faults(({ inline }) => inline)).toEqual([]);
});

test('no link is stuck to the word beside it', () => {
  expect(faults(({ stuck }) => stuck)).toEqual([]);
});

test('the content policy stands before every script and allows nothing inline', () => {
  expect(
    faults(({ policy, scriptBeforePolicy }) => [
      ...(policy.includes("default-src 'none'") ? [] : ['no policy']),
      ...(policy.includes('unsafe-inline') ? ['unsafe-inline'] : []),
      ...(scriptBeforePolicy ? ['a script stands before the policy'] : []),
    ]),
  ).toEqual([]);
});

test('nothing is loaded from another host', () => {
  expect(faults(({ loads }) => loads.filter((url) => !url.startsWith('/') || url.startsWith('//')))).toEqual([]);
});

test('no page tells where it was built', () => {
  const place = process.cwd();
  const telling = filesOf(folder).filter(
    (file) => /\.(html|js|css|json)$/.test(file) && readFileSync(join(folder, file), 'utf8').includes(place),
  );
  expect(telling).toEqual([]);
});
