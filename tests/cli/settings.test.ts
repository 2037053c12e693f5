import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readPort, readSettings } from '../../src/cli/settings.ts';

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

test.each([
  ['', 4321],
  ['0', 0],
  ['8080', 8080],
  ['65536', undefined],
  ['-1', undefined],
  ['80.5', undefined],
  ['http', undefined],
])('the port “%s” is %s', (given, port) => {
  expect(readPort({ PORT: given })).toBe(port);
});
