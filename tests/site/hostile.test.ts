import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runProgram } from '../../src/cli/run-program.ts';
import { startServer, type StaticServer } from '../../src/cli/static-server.ts';
import { writeHostileCorpus } from '../browser/hostile-corpus.ts';
import { hostileTexts } from '../browser/hostile-texts.ts';
import { allResults } from '../browser/search-results.ts';
import { buildSeparately } from '../browser/separate-build.ts';
import { printedMarks, isAsRecorded, readBlocks, readShownWords, wordRecords, type ShownBlock } from '../browser/shown-words.ts';
import { address, connectBrowser, withFreshPage } from '../browser/site.ts';
import { isArticle, pagesOf } from '../browser/site-files.ts';

const browser = await connectBrowser();

/** Everything that must not happen in any page of a context, as it happens. */
async function watch(context: BrowserContext, home: string): Promise<string[]> {
  const found: string[] = [];
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`violation of ${violatedDirective}: ${blockedURI}`);
    });
  });
  context.on('dialog', (dialog) => {
    found.push(`dialog ${dialog.message()}`);
    dialog.dismiss().catch(() => found.push('a dialog of a page that was left'));
  });
  context.on('weberror', (error) => found.push(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') found.push(message.text());
  });
  context.on('request', (request) => {
    if (!request.url().startsWith(home) && !request.url().startsWith('data:image/')) found.push(`request to ${request.url()}`);
  });
  return found;
}

/** What a page has that only an article read as markup can have put there. */
const strangeParts = (page: Page) =>
  page.evaluate(() => {
    const addresses = [...document.querySelectorAll('[href], [src], [action]')].flatMap((element) =>
      ['href', 'src', 'action'].flatMap((name) => element.getAttribute(name) ?? []),
    );
    return [
      ...addresses.filter((text) => {
        const { protocol, hostname } = new URL(text, location.href);
        return hostname.endsWith('.invalid') || !['http:', 'https:'].includes(protocol);
      }),
      ...[...document.querySelectorAll('iframe, object, embed, base, math, video, meta[http-equiv="refresh"]')].map((it) => it.localName),
      ...[...document.querySelectorAll('*')].flatMap((it) => it.getAttributeNames().filter((name) => name.startsWith('on'))),
    ];
  });

interface Visit {
  readonly blocks: readonly ShownBlock[];
  readonly statements: Awaited<ReturnType<typeof readShownWords>>;
  readonly strange: readonly string[];
}

async function visit(page: Page): Promise<Visit> {
  return { blocks: await readBlocks(page), statements: await readShownWords(page), strange: await strangeParts(page) };
}

/** Every page, but of those of two articles only as many as show every article: they are half of the site, and most of the time. */
function shownPages(site: string): string[] {
  const seen = new Set<string>();
  return pagesOf(site).filter((path) => {
    const articles = /^compare\/([^/]+)\/([^/]+)\//.exec(path)?.slice(1);
    if (articles?.every((article) => seen.has(article))) return false;
    articles?.forEach((article) => seen.add(article));
    return path !== '404.html';
  });
}

describe.each([
  { name: 'article texts alone', yaml: false },
  { name: 'speakers, claims, occasions and reviews too', yaml: true },
])('hostile texts in a corpus of $name', ({ yaml }) => {
  let corpus: string;
  let folder: string;
  let server: StaticServer;
  const visits: (Visit & { path: string })[] = [];
  let found: readonly string[];

  beforeAll(async () => {
    corpus = writeHostileCorpus({ yaml });
    const { code, out, output } = await buildSeparately({ CORPUS: corpus });
    expect(code, output).toBe(0);
    folder = out;
    server = await startServer({ root: out, base: '/', port: 0 });
    await withFreshPage(browser, {}, async (page) => {
      found = await watch(page.context(), server.url);
      for (const path of shownPages(out)) {
        await page.goto(server.url + path);
        visits.push({ path, ...(await visit(page)) });
      }
    });
  });
  afterAll(() => server.close());

  test('no page runs, loads or leads to anything of them', () => {
    expect(found).toEqual([]);
    expect(visits.filter(({ strange }) => strange.length > 0)).toEqual([]);
    expect(visits.length).toBeGreaterThan(2 * hostileTexts.length);
  });

  test('every statement has the words of its record on every page', () => {
    const marks = printedMarks(folder);
    const records = new Map(wordRecords(folder).map((record) => [record.id, record]));
    const shown = visits.flatMap(({ path, statements }) => statements.map((statement) => ({ path, ...statement })));
    const wrong = shown.filter((one) => !isAsRecorded(one, records.get(one.id), marks));
    expect(wrong).toEqual([]);
    expect(records.size).toBeGreaterThan(hostileTexts.length);
    expect(new Set(shown.map(({ id }) => id)).size).toBe(records.size);
  });

  test('every article page holds the blocks of its file, byte for byte', async () => {
    const names = readdirSync(join(corpus, 'articles')).map((name) => join(corpus, 'articles', name));
    const env = { ...process.env, CORPUS: corpus };
    const { output } = await runProgram(process.execPath, ['src/cli/extract.ts', '--reviewed', '--quiet', ...names], { env });
    const records = output
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { blocks: { text: string }[] });
    const pages = visits.filter(({ path }) => isArticle(path));
    const sorted = (lists: readonly { blocks: readonly { text: string }[] }[]) =>
      lists.map(({ blocks }) => JSON.stringify(blocks.map(({ text }) => text).toSorted())).toSorted();
    expect(records.length).toBe(names.length);
    expect(sorted(pages)).toEqual(sorted(records));
  });

  test('the text file of every article is that of the corpus', () => {
    const published = readdirSync(join(folder, 'articles')).filter((name) => name.endsWith('.txt'));
    const digest = (place: string, names: readonly string[]) => names.map((name) => readFileSync(join(place, name), 'base64')).toSorted();
    const own = join(corpus, 'articles');
    expect(digest(join(folder, 'articles'), published)).toEqual(digest(own, readdirSync(own)));
  });

  test('search shows all of them with their words and runs none', async () => {
    await withFreshPage(browser, {}, async (page) => {
      const heard = await watch(page.context(), server.url);
      await page.goto(`${server.url}search/?form=direct&form=mixed&form=indirect&form=narrated`);
      const shown = await allResults(page);
      const records = new Map(wordRecords(folder).map((record) => [record.url, record]));
      expect(shown.flatMap(({ urls }) => urls).toSorted()).toEqual([...records.keys()].toSorted());
      expect(shown.filter(({ urls, sentence }) => urls.some((url) => records.get(url)?.sentence.text !== sentence))).toEqual([]);
      expect(await strangeParts(page)).toEqual([]);
      expect(heard).toEqual([]);
    });
  });

  test('an address that carries them is read as words and choices only', async () => {
    await withFreshPage(browser, {}, async (page) => {
      const heard = await watch(page.context(), server.url);
      const short = hostileTexts.filter((text) => text.length < 60).map(encodeURIComponent);
      for (let index = 0; index < short.length; index += 4) {
        const [speaker = '', article = '', form = '', place = ''] = short.slice(index);
        await page.goto(`${server.url}?speaker=${speaker}&article=${article}&form=${form}#${place}`);
        expect(await strangeParts(page)).toEqual([]);
      }
      await page.goto(`${server.url}search/?q=${encodeURIComponent(hostileTexts.join(' '))}&speaker=__proto__&constructor=toString`);
      await page.locator('[data-part="status"]:not(:empty)').waitFor();
      expect(heard).toEqual([]);
    });
  });
});

test('the same texts do run where they are read as markup and no policy stands: these tests can fail', async () => {
  const staying = hostileTexts.filter((text) => !text.includes('http-equiv'));
  await withFreshPage(browser, {}, async (page) => {
    const seen = await watch(page.context(), 'about:blank');
    await page.evaluate((texts) => {
      for (const text of texts) {
        const box = document.createElement('div');
        box.innerHTML = text;
        document.body.append(box);
      }
    }, staying);
    for (const event of ['dialog', 'request to https://harm.invalid'])
      await expect.poll(() => seen.filter((one) => one.startsWith(event)).length).toBeGreaterThan(3);
  });
});

test('what the content policy refuses is seen', async () => {
  const found = await withFreshPage(browser, {}, async (page) => {
    const seen = await watch(page.context(), address(''));
    await page.goto(address('about/'));
    await page.evaluate(() => {
      const box = document.createElement('div');
      box.innerHTML = '<img src="/nothing.png" onerror="alert(1)"><p style="color: red">text</p>';
      document.body.append(box);
    });
    await expect.poll(() => seen.filter((event) => event.startsWith('violation of')).length).toBeGreaterThan(1);
    return seen;
  });
  expect(found.filter((event) => event.startsWith('dialog'))).toEqual([]);
});
