import { expect, test } from 'vitest';
import type { ArticleHead } from '../../../src/schema/dataset.ts';
import { citationFile } from '../../../src/view/export/citations.ts';
import { printedWords, toBibtex, toCitation, toCsl, toRis, withSource } from '../../../src/view/export/cite.ts';
import { articleHead, siteStatement } from '../invented-records.ts';

const site = new URL('https://example.org');
const citation = toCitation(siteStatement(), articleHead(), site);

test('a citation knows words, speaker, form, day, file and place', () => {
  expect(citation).toEqual({
    id: 'synoptic-0123456789',
    author: undefined,
    title: 'No bridge',
    published: '2031-05-05',
    issued: [2031, 5, 5],
    note: `Text file one.txt, sha256 ${'0'.repeat(64)}. Article A (No bridge), paraphrasing Ada Vey, 4 May 2031: no bridge will be built`,
    url: 'https://example.org/articles/first-article/#s-0123456789',
  });
});

test('a title that the article does not print is not passed off as its own', () => {
  for (const titleKind of ['editorial', 'lead'] as const) {
    const own = toCitation(siteStatement(), articleHead({ titleKind }), site);
    expect(own.title).toBe('[No bridge]');
    expect(own.note).toContain('Article A ([No bridge])');
    expect(own.note).toContain('The title is not the article’s own.');
  }
});

test('what is not a quote says so, and has no quotation mark that the article does not print', () => {
  const of = (changes: Parameters<typeof siteStatement>[0]) => withSource(siteStatement(changes), articleHead());
  const marks = [{ open: '“', close: '”' }];
  expect(of({ form: 'direct', marks })).toBe('Article A (No bridge), quoting Ada Vey, 4 May 2031: “no bridge will be built”');
  expect(of({ form: 'direct' })).toBe('Article A (No bridge), quoting Ada Vey, 4 May 2031: no bridge will be built');
  expect(of({ form: 'mixed', words: 'a bridge is “not to be”' })).toBe(
    'Article A (No bridge), paraphrasing and partly quoting Ada Vey, 4 May 2031: a bridge is “not to be”',
  );
  expect(of({ saidOn: null })).toBe(
    'Article A (No bridge), paraphrasing Ada Vey, reported 5 May 2031, day not given: no bridge will be built',
  );
  expect(of({ form: 'narrated', speaker: 'article', speakerName: null })).toBe(
    'Article A (No bridge), in its own words (4 May 2031): no bridge will be built',
  );
  expect(of({ speaker: null, speakerName: null })).toContain('paraphrasing somebody who is not named for certain, 4 May 2031:');
});

test('a day of publication that is inferred is approximate, an open one a span or nothing', () => {
  const of = (published: Partial<ArticleHead['published']>) => {
    const head = articleHead({ published: { ...articleHead().published, ...published } });
    const { published: cited, issued } = toCitation(siteStatement(), head, site);
    return [cited, issued];
  };
  expect(of({ from: 'review' })).toEqual(['2031-05-05~', [2031, 5]]);
  expect(of({ latest: '2031-05-11' })).toEqual(['2031-05-05~', [2031, 5]]);
  expect(of({ edtf: '2031-05-05~' })).toEqual(['2031-05-05~', [2031, 5]]);
  expect(of({ edtf: '2031-05-30/2031-06-02', earliest: '2031-05-30', latest: '2031-06-02' })).toEqual(['2031-05-30/2031-06-02', [2031]]);
  expect(of({ edtf: null, earliest: '2031-12-30', latest: '2032-01-02' })).toEqual(['2031-12-30/2032-01-02', []]);
  expect(of({ edtf: null, earliest: '2031-12-30', latest: null })).toEqual([undefined, []]);
});

test('without an address of the site the citation has the path', () => {
  expect(toCitation(siteStatement(), articleHead(), undefined).url).toBe('/articles/first-article/#s-0123456789');
});

test('a quote is cited with the marks of the article, an interruption with dots', () => {
  const [first, second] = [
    { start: 0, end: 2, text: 'No' },
    { start: 9, end: 15, text: 'bridge' },
  ];
  const marks = [
    { open: '"', close: '"' },
    { open: '"', close: '"' },
  ];
  expect(printedWords(siteStatement({ form: 'direct', content: [first, second], marks }))).toBe('"No" … "bridge"');
});

test('BibTeX escapes what means something to TeX and leaves out what is not known', () => {
  const entry = toBibtex({ ...citation, title: '50 % & more_', published: undefined });
  expect(entry).toContain(String.raw`title = {{50 \% \& more\_}},`);
  expect(entry).not.toContain('date =');
  expect(entry).not.toContain('author =');
});

test('RIS gives a stated day, else the year or nothing', () => {
  expect(toRis(citation)).toContain('DA  - 2031/05/05/\n');
  expect(toRis({ ...citation, issued: [2031, 5] })).toContain('PY  - 2031\n');
  expect(toRis({ ...citation, issued: [2031, 5] })).not.toContain('DA  -');
  expect(toRis({ ...citation, issued: [] })).not.toContain('PY  -');
});

test('CSL marks an estimate and names an author only when the byline does', () => {
  expect(toCsl({ ...citation, author: 'Una Rey', issued: [2031, 5] })).toMatchObject({
    author: [{ literal: 'Una Rey' }],
    issued: { 'date-parts': [[2031, 5]], circa: true },
  });
  expect(toCsl(citation)).toMatchObject({ issued: { 'date-parts': [[2031, 5, 5]] } });
  expect(toCsl(citation)).not.toHaveProperty('author');
  expect(toCsl({ ...citation, issued: [] })).not.toHaveProperty('issued');
});

test('in the file of an article, an empty line divides the entries', () => {
  const article = { head: articleHead(), statements: [siteStatement(), siteStatement({ id: 'abcdef0123' })] };
  expect(citationFile(article, 'bib', site).split('\n\n')).toHaveLength(2);
  expect(citationFile(article, 'ris', site).split('\n\n')).toHaveLength(2);
  expect(JSON.parse(citationFile(article, 'csl.json', site))).toHaveLength(2);
});
