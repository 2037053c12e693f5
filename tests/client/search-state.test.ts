import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromParams, isEmpty, toParams, type SearchState } from '../../src/client/search/state.ts';

const facets = ['speaker', 'form'];

test('a search is read back from its address', () => {
  const values = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 4 });
  const states = fc.record({
    query: fc.string().map((query) => query.trim()),
    chosen: fc.record({ speaker: values, form: values }, { requiredKeys: [] }),
  });
  fc.assert(
    fc.property(states, (state) => {
      const read = fromParams(new URLSearchParams(toParams(state)), facets);
      const sorted = Object.entries(state.chosen).map(([name, chosen]) => [name, chosen.toSorted()]);
      expect(read).toEqual({ query: state.query, chosen: Object.fromEntries(sorted) as SearchState['chosen'] });
    }),
    { numRuns: 2000 },
  );
});

test('the empty search has a bare address', () => {
  expect(toParams({ query: '  ', chosen: { speaker: [] } })).toBe('');
  expect(isEmpty({ query: ' ', chosen: { speaker: [] } })).toBe(true);
  expect(isEmpty({ query: '', chosen: { speaker: ['a'] } })).toBe(false);
});

test('names that are no facet are ignored', () => {
  expect(fromParams(new URLSearchParams('q=x&utm_source=y&form=direct'), facets)).toEqual({ query: 'x', chosen: { form: ['direct'] } });
});
