import { expect, test } from 'vitest';
import type { Difference } from '../../../src/schema/differences.ts';
import { differencesOf, differingIn } from '../../../src/view/timeline/differing.ts';
import { statement } from '../timeline-fixture.ts';

// All texts are invented.
const a = statement('A', 'the bridge will close at midnight');
const b = statement('B', 'the bridge will close');

function difference(kind: Difference['kind'], passages: readonly [string, number, number][]): Difference {
  return {
    kind,
    readings: passages.map(([article, start, end]) => ({
      passages: [{ article, start, end, marks: [{ start: 1, end: end - start }] }],
    })),
  } as unknown as Difference;
}

test('a difference shows where two of its readings stand in the sentences', () => {
  const here = difference('condition', [
    ['article-A', 22, 33],
    ['article-B', 0, 21],
  ]);
  const elsewhere = difference('condition', [
    ['article-A', 22, 33],
    ['article-B', 40, 50],
  ]);
  expect(differencesOf([here, elsewhere], [a, b])).toEqual([here]);
});

test('the words that differ are places of the article, of the kinds in which words differ', () => {
  const words = difference('condition', [
    ['article-A', 22, 33],
    ['article-B', 0, 21],
  ]);
  const form = difference('form', [
    ['article-A', 0, 10],
    ['article-B', 0, 21],
  ]);
  expect(differingIn([words, form], a)).toEqual([{ start: 23, end: 33 }]);
});
