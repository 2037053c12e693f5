import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { runProgram } from '../../src/cli/run-program.ts';
import { readSettings } from '../../src/cli/settings.ts';
import { address, connectBrowser, withPage } from '../browser/site.ts';
import { printedMarks, isAsRecorded, readBlocks, readShownWords, wordRecords } from '../browser/shown-words.ts';
import { isArticle, pagesOf } from '../browser/site-files.ts';

const browser = await connectBrowser();
const folder = inject('siteFolder');
const records = wordRecords(folder);
const marks = printedMarks(folder);
const articles = [...Map.groupBy(records, ({ url }) => url.slice(1).split('#')[0] ?? '')].map(([path, own]) => ({
  path,
  own,
  file: join(readSettings().corpus, 'articles', `${own[0]?.article ?? ''}.txt`),
}));
const sourceOf = new Map(articles.map(({ own, file }) => [own[0]?.article ?? '', readFileSync(file, 'utf8').replace(/^\uFEFF/, '')]));

test('every article has statements', () => {
  expect(articles.map(({ path }) => path).toSorted()).toEqual(pagesOf(folder).filter(isArticle));
});

test.each(articles)('the page /$path holds the blocks of its file, byte for byte and in order', async ({ path, file }) => {
  const { output } = await runProgram(process.execPath, ['src/cli/extract.ts', '--reviewed', '--quiet', file], { env: process.env });
  const { blocks } = JSON.parse(output) as { blocks: { kind: string; start: number; text: string }[] };
  const shown = await withPage(browser, {}, async (page) => {
    await page.goto(address(path));
    return readBlocks(page);
  });
  // The printed headline is the page's first heading, wherever the file has it.
  const expected = blocks.toSorted((a, b) => Number(b.kind === 'headline') - Number(a.kind === 'headline') || a.start - b.start);
  expect(shown.map(({ kind, text }) => ({ kind, text }))).toEqual(expected.map(({ kind, text }) => ({ kind, text })));
});

test.each(articles)('the marks on /$path cover the words of their statements and nothing else', async ({ path, own }) => {
  const blocks = await withPage(browser, {}, async (page) => {
    await page.goto(address(path));
    return readBlocks(page);
  });
  const source = sourceOf.get(own[0]?.article ?? '') ?? '';
  let from = 0;
  const pieces = blocks.flatMap((block) => {
    const start = source.indexOf(block.text, block.kind === 'headline' ? 0 : from);
    expect(start).toBeGreaterThanOrEqual(0);
    from = Math.max(from, start + block.text.length);
    return block.marks.map((mark) => ({ ...mark, start: start + mark.start }));
  });
  for (const { id, content } of own) {
    const marked = pieces.filter(({ ids }) => ids.includes(id)).toSorted((a, b) => a.start - b.start);
    expect(marked.map(({ text }) => text).join('')).toBe(content.map(({ text }) => text).join(''));
    const outside = marked.filter(
      (piece) => !content.some(({ start, end }) => start <= piece.start && piece.start + piece.text.length <= end),
    );
    expect(outside).toEqual([]);
    expect(marked.flatMap(({ anchors }, index) => (anchors.includes(id) ? [index] : []))).toEqual([0]);
  }
  const known = new Set(own.map(({ id }) => id));
  expect(pieces.filter(({ ids }) => ids.length === 0 || ids.some((id) => !known.has(id)))).toEqual([]);
});

test('every record is the slice of its file that it names, and so are the marks around it', () => {
  const wrong = records.filter(({ id, article, content }) => {
    const source = sourceOf.get(article) ?? '';
    return content.some(({ start, end, text }, index) => {
      const { open = '?', close = '?' } = marks.get(id)?.[index] ?? {};
      const around = source.slice(start - open.length, start) === open && source.slice(end, end + close.length) === close;
      return source.slice(start, end) !== text || !around || !/^[“”‘’"'«»„‚`]*$/.test(open + close);
    });
  });
  expect(wrong).toEqual([]);
  expect(marks.size).toBe(records.length);
});

/** All pages that show statements. */
const kinds = [
  { kind: 'timeline', paths: ['', 'by-claim/'] },
  { kind: 'claim', paths: pagesOf(folder).filter((path) => /^claims\/.+/.test(path)) },
  { kind: 'pair', paths: pagesOf(folder).filter((path) => /^compare\/.+/.test(path)) },
  { kind: 'speaker', paths: pagesOf(folder).filter((path) => /^speakers\/.+/.test(path)) },
  { kind: 'article', paths: articles.map(({ path }) => path) },
];

test.each(kinds)('statements have exactly the words of their records on every page of kind “$kind”', async ({ paths }) => {
  const byId = new Map(records.map((record) => [record.id, record]));
  const empty: string[] = [];
  await withPage(browser, {}, async (page) => {
    for (const path of paths) {
      await page.goto(address(path), { waitUntil: 'domcontentloaded' });
      const shown = await readShownWords(page);
      if (shown.length === 0) empty.push(path);
      const wrong = shown.filter((one) => !isAsRecorded(one, byId.get(one.id), marks));
      expect({ path, wrong }).toEqual({ path, wrong: [] });
    }
  });
  expect(paths.length).toBeGreaterThan(0);
  expect(empty).toEqual([]);
});

test('the timeline shows every statement that is on topic', async () => {
  const data = JSON.parse(readFileSync(join(folder, 'data/statements.json'), 'utf8')) as { id: string; onTopic: boolean }[];
  const shown = await withPage(browser, {}, async (page) => {
    await page.goto(address(''));
    return new Set((await readShownWords(page)).map(({ id }) => id));
  });
  expect(data.filter(({ id, onTopic }) => onTopic && !shown.has(id))).toEqual([]);
});

test.each(articles)('the raw text of /$path is the file of the corpus, byte for byte', async ({ path, file }) => {
  const response = await fetch(address(`${path.slice(0, -1)}.txt`));
  expect(response.status).toBe(200);
  expect(Buffer.from(await response.arrayBuffer()).equals(readFileSync(file))).toBe(true);
});
