import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pickedIn, queryOf } from '../../src/client/compare/state.ts';

test('what is picked is read back from its address', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 5 }), (picked) => {
      expect(pickedIn(new URLSearchParams(queryOf(picked)))).toEqual(picked);
    }),
  );
});

test('nothing picked has a bare address', () => {
  expect(queryOf([])).toBe('');
});

test('an article counts once, a sixth one and other names are ignored', () => {
  expect(pickedIn(new URLSearchParams('a=p&a=p&x=y&a=q&a='))).toEqual(['p', 'q']);
  expect(pickedIn(new URLSearchParams('a=1&a=2&a=3&a=4&a=5&a=6'))).toHaveLength(5);
});
