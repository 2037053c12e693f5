import { expect, test } from 'vitest';
import { citationFile } from '../../../src/view/export/citations.ts';
import { quoteText, toBibtex, toCitation, toCsl, toRis } from '../../../src/view/export/cite.ts';
import { articleHead, siteStatement } from '../invented-records.ts';

const site = new URL('https://example.org');
const citation = toCitation(siteStatement(), articleHead(), site);

test('a citation knows words, speaker, form, day, file and place', () => {
  expect(citation).toEqual({
    id: 'synoptic-0123456789',
    author: undefined,
    title: 'No bridge',
    published: '2031-05-05',
    note: `“no bridge will be built” (Ada Vey, paraphrase, said 4 May 2031). Text file one.txt, sha256 ${'0'.repeat(64)}.`,
    url: 'https://example.org/articles/first-article/#s-0123456789',
  });
});

test('a title that the article does not print is not passed off as its own', () => {
  expect(toCitation(siteStatement(), articleHead({ titleKind: 'editorial' }), site).note).toContain('The title is not the article’s own.');
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
  expect(quoteText(siteStatement({ form: 'direct', content: [first, second], marks }))).toBe('"No" … "bridge"');
});

test('BibTeX escapes what means something to TeX and leaves out what is not known', () => {
  const entry = toBibtex({ ...citation, title: '50 % & more_', published: undefined });
  expect(entry).toContain(String.raw`title = {{50 \% \& more\_}},`);
  expect(entry).not.toContain('date =');
  expect(entry).not.toContain('author =');
});

test('RIS gives a day, an estimate as such, and no day for an interval', () => {
  expect(toRis(citation)).toContain('DA  - 2031/05/05/\n');
  expect(toRis({ ...citation, published: '2031-05~' })).toContain('DA  - 2031/05//estimated\n');
  expect(toRis({ ...citation, published: '2031-05-01/2031-05-05' })).not.toContain('DA  -');
});

test('CSL marks an estimate and names an author only when the byline does', () => {
  expect(toCsl({ ...citation, author: 'Una Rey', published: '2031-05-05~' })).toMatchObject({
    author: [{ literal: 'Una Rey' }],
    issued: { 'date-parts': [[2031, 5, 5]], circa: true },
  });
  expect(toCsl(citation)).not.toHaveProperty('author');
});

test('in the file of an article, an empty line divides the entries', () => {
  const article = { head: articleHead(), statements: [siteStatement(), siteStatement({ id: 'abcdef0123' })] };
  expect(citationFile(article, 'bib', site).split('\n\n')).toHaveLength(2);
  expect(citationFile(article, 'ris', site).split('\n\n')).toHaveLength(2);
  expect(JSON.parse(citationFile(article, 'csl.json', site))).toHaveLength(2);
});
