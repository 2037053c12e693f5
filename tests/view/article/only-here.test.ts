import { expect, test } from 'vitest';
import type { ClaimHead } from '../../../src/schema/dataset.ts';
import { claimsOnlyIn, onlyHereDeck, onlyHereWords, toOnlyHere } from '../../../src/view/article/only-here.ts';
import { articleHead, datasetIndex, siteStatement } from '../invented-records.ts';

const claim = (id: string, sigla: string[]): ClaimHead => ({
  ...datasetIndex().claims[0]!,
  id,
  title: `Title of ${id}`,
  sigla,
});
const index = datasetIndex({ claims: [claim('shared', ['A', 'B']), claim('toll', ['A']), claim('ferry', ['A']), claim('tunnel', ['B'])] });
const on = (day: string) => ({ edtf: day, evidence: null, via: 'event' as const, earliest: day, latest: day });
const statements = [
  siteStatement({ id: 's1', utterance: 's1', claims: ['shared'] }),
  siteStatement({ id: 's2', utterance: 's2', claims: ['toll'], saidOn: on('2031-05-06') }),
  siteStatement({ id: 's3', utterance: 's3', claims: ['ferry', 'shared'], saidOn: on('2031-05-02') }),
  siteStatement({ id: 's4', utterance: 's4', claims: ['ferry'], saidOn: on('2031-05-06') }),
  siteStatement({ id: 's5', utterance: 's5', claims: [] }),
];

test('claims that no other article has stand under the first day they were made, with all their statements', () => {
  const { claims, days, outside } = toOnlyHere({ head: articleHead(), statements }, index);
  expect(claims).toBe(2);
  expect(days.map(({ day, claims: own }) => [day.edtf, own.map(({ id, statements: said }) => [id, said.map((one) => one.id)])])).toEqual([
    ['2031-05-02', [['ferry', ['s3', 's4']]]],
    ['2031-05-06', [['toll', ['s2']]]],
  ]);
  expect(outside.map(({ id }) => id)).toEqual(['s5']);
});

test('a claim of another article alone is not this one’s', () => {
  expect(claimsOnlyIn({ siglum: 'B' }, index).map(({ id }) => id)).toEqual(['tunnel']);
  expect(claimsOnlyIn({ siglum: 'C' }, index)).toEqual([]);
});

test('an article with nothing of its own says so', () => {
  const none = toOnlyHere({ head: articleHead({ siglum: 'C' }), statements: [] }, index);
  expect(none).toEqual({ claims: 0, days: [], outside: [] });
  expect(onlyHereWords({ siglum: 'C' }, 0, 0)).toBe('Nothing is reported by C alone');
  expect(onlyHereWords({ siglum: 'C' }, 0, 2)).toBe('2 statements that stand alone');
  expect(onlyHereDeck(none, 3)).toBe('No claim stands in this article alone.');
});

test('how many there are is said in words', () => {
  expect(onlyHereWords({ siglum: 'B' }, 1, 3)).toBe('1 thing only B reports');
  expect(onlyHereDeck({ claims: 2, outside: statements.slice(4) }, 3)).toBe(
    '2 claims not reported in any of the other 2 articles, and 1 statement that stands alone.',
  );
  expect(onlyHereDeck({ claims: 1, outside: [] }, 2)).toBe('1 claim not reported in the other article.');
  expect(onlyHereDeck({ claims: 3, outside: [] }, 1)).toBe('3 claims; there is no other article.');
});
