import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locateQuote } from '../../src/text/locate-quote.ts';

const text = 'No bridge, said Vey. No bridge, said Ost.';

test('every place of the words is found', () => {
  expect(locateQuote(text, { exact: 'No bridge' })).toEqual([
    { start: 0, end: 9 },
    { start: 21, end: 30 },
  ]);
});

test('neighbouring words pick one place', () => {
  expect(locateQuote(text, { exact: 'No bridge', prefix: 'Vey.' })).toEqual([{ start: 21, end: 30 }]);
  expect(locateQuote(text, { exact: 'No bridge', suffix: ', said Vey' })).toEqual([{ start: 0, end: 9 }]);
});

test('a near match is none', () => {
  expect(locateQuote(text, { exact: 'no bridge' })).toEqual([]);
});

test('what is found is byte for byte what was asked for', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 3 }), fc.string({ maxLength: 40 }), (exact, haystack) =>
      locateQuote(haystack, { exact }).every(({ start, end }) => haystack.slice(start, end) === exact),
    ),
    { numRuns: 2000 },
  );
});
