import { expect, test } from 'vitest';
import { articleUrl, dataUrl, searchUrl, statementUrl, timelineUrl } from '../../src/view/urls.ts';

test('pages end in a slash and files do not', () => {
  expect([timelineUrl(), articleUrl('a-b'), dataUrl('claims.json')]).toEqual(['/', '/articles/a-b/', '/data/claims.json']);
});

test('a statement is addressed inside its article', () => {
  expect(statementUrl('a-b', '0123456789')).toBe('/articles/a-b/#s-0123456789');
});

test('words of a search are encoded, and an empty search has no query', () => {
  expect([searchUrl(), searchUrl(''), searchUrl('"a & b"')]).toEqual(['/search/', '/search/', '/search/?q=%22a%20%26%20b%22']);
});
