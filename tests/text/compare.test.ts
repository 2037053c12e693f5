import { expect, test } from 'vitest';
import { compareText } from '../../src/text/compare.ts';

test('texts stand in the order of their code units, capitals first, in any locale', () => {
  expect(['b', 'ä', 'a', 'B', 'a'].toSorted(compareText)).toEqual(['B', 'a', 'a', 'b', 'ä']);
});
