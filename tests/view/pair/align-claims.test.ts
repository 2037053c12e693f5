import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignClaims, type Alignable } from '../../../src/view/pair/align-claims.ts';

// All records are invented.
let next = 0;
const said = (claims: string, day: string, utterance = `u${next}`): Alignable => {
  next += 1;
  return { id: `s${next}`, claims: claims.split(' ').filter(Boolean), utterance, day };
};
const idsOf = (cells: readonly (readonly Alignable[])[]) => cells.map((cell) => cell.map(({ id }) => id));

test('a claim of both is a row, the rest stands with its article', () => {
  const [a, b] = [
    [said('bridge', '1'), said('ferry', '1')],
    [said('bridge', '2'), said('', '2')],
  ];
  const { rows, only } = alignClaims([a, b]);
  expect(rows.map(({ claims }) => claims)).toEqual([['bridge']]);
  expect(idsOf(only)).toEqual([[a[1]?.id], [b[1]?.id]]);
});

test('claims stand by the first day on which one of the articles has them', () => {
  const { rows } = alignClaims([
    [said('late', '5'), said('early', '4')],
    [said('late', '3'), said('early', '2')],
  ]);
  expect(rows.map(({ claims }) => claims)).toEqual([['early'], ['late']]);
});

test('claims that just the same statements have are one row', () => {
  expect(alignClaims([[said('bridge ferry', '1')], [said('ferry bridge', '1')]]).rows.map(({ claims }) => claims)).toEqual([
    ['bridge', 'ferry'],
  ]);
});

test('one utterance stands at one height, then what was said on one day, then the rest', () => {
  const a = [said('bridge', '4', 'one'), said('bridge', '3'), said('bridge', '1')];
  const b = [said('bridge', '4', 'one'), said('bridge', '3'), said('bridge', '2')];
  const [row] = alignClaims([a, b]).rows;
  expect(row?.sayings.map(({ kind }) => kind)).toEqual(['day', 'once', 'other']);
  expect(row?.sayings.map(({ cells }) => idsOf(cells))).toEqual([
    [[a[1]?.id], [b[1]?.id]],
    [[a[0]?.id], [b[0]?.id]],
    [[a[2]?.id], [b[2]?.id]],
  ]);
});

test('statements without a date are not of one day', () => {
  const [row] = alignClaims([[said('bridge', '9999 0000 undated')], [said('bridge', '9999 0000 undated')]]).rows;
  expect(row?.sayings.map(({ kind }) => kind)).toEqual(['other']);
});

const statements = fc.array(
  fc.record({
    claims: fc.subarray(['bridge', 'ferry', 'toll']),
    utterance: fc.constantFrom('one', 'two', 'three'),
    day: fc.constantFrom('1', '2', '9999'),
  }),
  { maxLength: 8 },
);
const articles = fc
  .array(statements, { minLength: 2, maxLength: 5 })
  .map((all) => all.map((own, article) => own.map((one, place) => ({ ...one, id: `${article}-${place}` }))));

test('no statement is lost, and in a row each stands once, in the column of its article', () => {
  fc.assert(
    fc.property(articles, (all) => {
      const { rows, only } = alignClaims(all);
      const shown = new Set([...rows.flatMap(({ sayings }) => sayings.flatMap(({ cells }) => cells.flat())), ...only.flat()]);
      expect(shown.size).toBe(all.flat().length);
      for (const { claims, sayings } of rows) {
        for (const [place, own] of all.entries()) {
          const wanted = own.filter((one) => claims.some((claim) => one.claims.includes(claim))).map(({ id }) => id);
          expect(sayings.flatMap(({ cells }) => (cells[place] ?? []).map(({ id }) => id)).toSorted()).toEqual(wanted.toSorted());
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('the order of the articles changes nothing but the order of the columns', () => {
  fc.assert(
    fc.property(articles, (all) => {
      const turned = alignClaims(all.toReversed());
      const toKeys = (rows: typeof turned.rows, turn: boolean) =>
        rows
          .map(({ claims, sayings }) => [
            claims.toSorted().join(' '),
            sayings
              .map(
                ({ kind, cells }) =>
                  `${kind} ${(turn ? idsOf(cells).toReversed() : idsOf(cells)).map((ids) => ids.toSorted().join()).join('|')}`,
              )
              .toSorted(),
          ])
          .toSorted();
      expect(toKeys(turned.rows, true)).toEqual(toKeys(alignClaims(all).rows, false));
    }),
    { numRuns: 300 },
  );
});
