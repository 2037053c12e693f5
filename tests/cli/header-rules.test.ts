import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFor, parseHeaderRules } from '../../src/cli/header-rules.ts';

const rules = parseHeaderRules(readFileSync('public/_headers', 'utf8'));

test('every address has the headers that keep a page from being framed, sniffed or spied on', () => {
  const headers = headersFor(rules, '/any/address/');
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-security-policy': "frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cache-control': 'public, max-age=0, must-revalidate',
  });
});

test('files with a hash in their name are kept, data may be read by other sites', () => {
  expect(headersFor(rules, '/_astro/a.css').get('cache-control')).toContain('immutable');
  expect(headersFor(rules, '/data/claims.json').get('access-control-allow-origin')).toBe('*');
  expect(headersFor(rules, '/claims/').has('access-control-allow-origin')).toBe(false);
});

test('a header before any path is refused', () => {
  expect(() => parseHeaderRules('  X-Invented: yes')).toThrow('belongs to no path');
});
