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
import { printedMarks, printedWords, readBlocks, readShownWords, wordRecords } from '../browser/shown-words.ts';
import { connectBrowser, withPage } from '../browser/site.ts';
import { pagesOf } from '../browser/site-files.ts';

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

describe.each([
  { name: 'article texts alone', yaml: false },
  { name: 'speakers, claims, occasions and reviews too', yaml: true },
])('hostile texts in a corpus of $name', ({ yaml }) => {
  let corpus: string;
  let folder: string;
  let server: StaticServer;

  beforeAll(async () => {
    corpus = writeHostileCorpus({ yaml });
    const { code, out, output } = await buildSeparately({ CORPUS: corpus });
    expect(code, output).toBe(0);
    folder = out;
    server = await startServer({ root: out, base: '/', port: 0 });
  });
  afterAll(() => server.close());

  test('no page runs, loads or leads to anything of them, and every statement keeps its words', async () => {
    const marks = printedMarks(folder);
    const records = new Map(wordRecords(folder).map((record) => [record.id, record]));
    const pages = pagesOf(folder);
    await withPage(browser, {}, async (page) => {
      const found = await watch(page.context(), server.url);
      for (const path of pages.filter((name) => name !== '404.html')) {
        await page.goto(server.url + path);
        const wrong = (await readShownWords(page)).filter(({ id, words }) => {
          const record = records.get(id);
          return !record || words !== printedWords(record, marks);
        });
        expect({ path, wrong, strange: await strangeParts(page), found }).toEqual({ path, wrong: [], strange: [], found: [] });
      }
    });
    expect(records.size).toBeGreaterThan(hostileTexts.length);
    expect(pages.length).toBeGreaterThan(hostileTexts.length);
  });

  test('every article page holds the blocks of its file, byte for byte', async () => {
    const names = readdirSync(join(corpus, 'articles')).map((name) => join(corpus, 'articles', name));
    const env = { ...process.env, CORPUS: corpus };
    const { output } = await runProgram(process.execPath, ['src/cli/extract.ts', '--reviewed', '--quiet', ...names], { env });
    const texts = output
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { file: string; blocks: { kind: string; text: string }[] })
      .map(({ blocks }) => blocks.map(({ text }) => text).toSorted());
    const shown = await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      const found: string[][] = [];
      for (const path of pagesOf(folder).filter((name) => /^articles\/.+/.test(name))) {
        await page.goto(server.url + path);
        found.push((await readBlocks(page)).map(({ text }) => text).toSorted());
      }
      return found;
    });
    const inOrder = (lists: readonly string[][]) => lists.map((list) => JSON.stringify(list)).toSorted();
    expect(texts.length).toBe(hostileTexts.length);
    expect(inOrder(shown)).toEqual(inOrder(texts));
  });

  test('the text file of every article is that of the corpus', () => {
    const published = readdirSync(join(folder, 'articles')).filter((name) => name.endsWith('.txt'));
    const digest = (place: string, names: readonly string[]) => names.map((name) => readFileSync(join(place, name), 'base64')).toSorted();
    const own = join(corpus, 'articles');
    expect(digest(join(folder, 'articles'), published)).toEqual(digest(own, readdirSync(own)));
  });

  test('search shows all of them with their words and runs none', async () => {
    const marks = printedMarks(folder);
    await withPage(browser, {}, async (page) => {
      const found = await watch(page.context(), server.url);
      await page.goto(`${server.url}search/?form=direct&form=mixed&form=indirect&form=narrated`);
      const shown = await allResults(page);
      expect(shown.map(({ words }) => words).toSorted()).toEqual(
        wordRecords(folder)
          .map((record) => printedWords(record, marks))
          .toSorted(),
      );
      expect(await strangeParts(page)).toEqual([]);
      expect(found).toEqual([]);
    });
  });

  test('an address that carries them is read as words and choices only', async () => {
    await withPage(browser, {}, async (page) => {
      const found = await watch(page.context(), server.url);
      for (const hostile of hostileTexts.filter((text) => text.length < 60)) {
        const text = encodeURIComponent(hostile);
        await page.goto(`${server.url}?speaker=${text}&article=${text}&form=${text}&order=${text}#${text}`);
        expect(await strangeParts(page)).toEqual([]);
      }
      await page.goto(`${server.url}search/?q=${encodeURIComponent(hostileTexts.join(' '))}&speaker=__proto__&constructor=toString`);
      await page.locator('[data-part="status"]:not(:empty)').waitFor();
      expect(found).toEqual([]);
    });
  });
});

test('the same texts do run where they are read as markup and no policy stands: these tests can fail', async () => {
  const staying = hostileTexts.filter((text) => !text.includes('http-equiv'));
  const found = await withPage(browser, {}, async (page) => {
    const seen = await watch(page.context(), 'about:blank');
    await page.evaluate(async (texts) => {
      for (const text of texts) {
        const box = document.createElement('div');
        box.innerHTML = text;
        document.body.append(box);
      }
      await new Promise((done) => setTimeout(done, 300));
    }, staying);
    return seen;
  });
  expect(found.filter((event) => event.startsWith('dialog')).length).toBeGreaterThan(3);
  expect(found.filter((event) => event.startsWith('request to https://harm.invalid')).length).toBeGreaterThan(3);
});
