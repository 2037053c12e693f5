import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutRanges } from '../../src/text/cut-ranges.ts';

const range = fc.tuple(fc.nat(40), fc.nat(40)).map(([start, length]) => ({ start, end: start + length }));

test('ranges that overlap are cut at each boundary', () => {
  const a = { start: 2, end: 6 };
  const b = { start: 4, end: 9 };
  expect(cutRanges({ start: 0, end: 10 }, [a, b])).toEqual([
    { start: 0, end: 2, covers: [] },
    { start: 2, end: 4, covers: [a] },
    { start: 4, end: 6, covers: [a, b] },
    { start: 6, end: 9, covers: [b] },
    { start: 9, end: 10, covers: [] },
  ]);
});

test('ranges that reach over the ends are clipped, ranges outside and empty ranges cut nothing', () => {
  const over = { start: 0, end: 7 };
  const outside = { start: 20, end: 30 };
  const empty = { start: 8, end: 8 };
  expect(cutRanges({ start: 5, end: 10 }, [over, outside, empty])).toEqual([
    { start: 5, end: 7, covers: [over] },
    { start: 7, end: 10, covers: [] },
  ]);
});

test('an empty stretch has no pieces', () => {
  expect(cutRanges({ start: 3, end: 3 }, [{ start: 0, end: 9 }])).toEqual([]);
});

test('every character is in exactly one piece, and a piece names exactly the ranges over it', () => {
  fc.assert(
    fc.property(range, fc.array(range, { maxLength: 8 }), (whole, ranges) => {
      const pieces = cutRanges(whole, ranges);
      const offsets = pieces.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index));
      expect(offsets).toEqual(Array.from({ length: whole.end - whole.start }, (_, index) => whole.start + index));
      for (const { start, end, covers } of pieces) {
        for (let offset = start; offset < end; offset += 1) {
          expect(covers).toEqual(ranges.filter((candidate) => candidate.start <= offset && offset < candidate.end));
        }
      }
    }),
    { numRuns: 10_000 },
  );
});
