import { expect, test } from 'vitest';
import { groupByDay } from '../../../src/view/timeline/by-day.ts';
import { index, said, statement } from '../timeline-fixture.ts';

// All texts are invented.
const shown = (...statements: ReturnType<typeof statement>[]) =>
  groupByDay(index, statements).map(({ day, statements: own }) => [day.words, own.map(({ id }) => id)]);

test('the oldest day comes first, what has no date last', () => {
  expect(
    shown(
      statement('A', 'no bridge', { id: 'open' }),
      statement('A', 'no ferry', { id: 'late', ...said('2025-05-09') }),
      statement('B', 'no tolls', { id: 'early', ...said('2025-05-01') }),
    ),
  ).toEqual([
    ['1 May 2025', ['early']],
    ['9 May 2025', ['late']],
    ['Day not given', ['open']],
  ]);
});

test('what was said once stands under the day that is known best', () => {
  const one = { utterance: 'one' };
  expect(
    shown(
      statement('A', 'no bridge', { id: 'open', ...one }),
      statement('B', 'no bridge', { id: 'span', ...one, ...said('2025-04/2025-05', '2025-04-01', '2025-05-31') }),
      statement('A', 'no bridge', { id: 'day', ...one, ...said('2025-05-01') }),
    ),
  ).toEqual([['1 May 2025', ['open', 'span', 'day']]]);
});
