import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugify } from '../../src/text/slug.ts';

test.for([
  ['Western Troops in Ukraine would be ‘targets’', 'western-troops-in-ukraine-would-be-targets'],
  ['Putin’s Café', 'putins-cafe'],
  ['../../etc/passwd', 'etc-passwd'],
  ['CON', 'con-x'],
  ['com1', 'com1-x'],
  ['…', ''],
])('“%s” becomes “%s”', ([name = '', slug]) => {
  expect(slugify(name)).toBe(slug);
});

test('any name becomes a safe part of an address, or nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/.test(slugify(name))),
    { numRuns: 10_000 },
  );
});
