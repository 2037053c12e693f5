import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings } from '../../src/cli/settings.ts';

test('without settings the corpus is built into dist, at the root', () => {
  expect(readSettings({})).toEqual({ corpus: resolve('corpus'), out: resolve('dist'), base: '/' });
});

test.each([
  ['', '/'],
  ['/', '/'],
  ['sub', '/sub/'],
  ['/sub', '/sub/'],
  ['/a/b/', '/a/b/'],
])('the base path “%s” is %s', (given, base) => {
  expect(readSettings({ BASE: given }).base).toBe(base);
});
