import { expect, test } from 'vitest';
import { differMost } from '../../../src/view/difference/differ-most.ts';
import { invented } from './invented-differences.ts';

test('has distinct kinds, claims and occasions, in the order of the list', () => {
  const all = [
    invented('condition', { claim: 'one', event: 'meeting' }),
    invented('condition', { claim: 'two' }),
    invented('document', { event: 'signing' }),
    invented('scope', { claim: 'one' }),
    invented('scope', { claim: 'four', event: 'meeting' }),
    invented('scope', { claim: 'three' }),
    invented('number', { claim: 'five' }),
    invented('wording', { claim: 'six' }),
  ];
  expect(differMost(all, 4)).toEqual([all[0], all[2], all[5], all[7]]);
});

test('those between articles come before those inside one', () => {
  const all = [invented('condition', { claim: 'one', articles: ['a'] }), invented('spelling', { claim: 'two' })];
  expect(differMost(all, 1)).toEqual([all[1]]);
  expect(differMost(all, 2)).toEqual([all[1], all[0]]);
});

test('where there are too few of them the list goes on with what stands already', () => {
  const all = [invented('condition', { claim: 'one' }), invented('condition', { claim: 'one' }), invented('condition', { claim: 'two' })];
  expect(differMost(all, 2)).toEqual([all[0], all[2]]);
  expect(differMost(all, 3)).toEqual(all);
  expect(differMost(all, 9)).toEqual(all);
  expect(differMost([], 4)).toEqual([]);
});

test('two of one statement are of one thing, and dismissed ones are none', () => {
  const all = [
    invented('condition', { statement: 's1' }),
    invented('document', { statement: 's1' }),
    invented('wording', { statement: 's2', dismissed: 'Invented.' }),
    invented('form', { statement: 's3' }),
  ];
  expect(differMost(all, 2)).toEqual([all[0], all[3]]);
});
