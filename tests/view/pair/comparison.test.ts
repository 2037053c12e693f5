import { expect, test } from 'vitest';
import type { SiteStatement } from '../../../src/schema/dataset.ts';
import type { Difference } from '../../../src/schema/differences.ts';
import { pairLd } from '../../../src/view/export/pair-ld.ts';
import { toCompareFile } from '../../../src/view/pair/compare-file.ts';
import { onlyWords, otherDifferences, toComparison } from '../../../src/view/pair/comparison.ts';
import { pairDescription, pairSummary, pairTitle } from '../../../src/view/pair/pair-words.ts';
import { index, said, statement } from '../timeline-fixture.ts';

// All texts are invented.
const [a, b] = index.articles as [(typeof index.articles)[number], (typeof index.articles)[number]];
const both = { claims: ['bridge-closes'], ...said('2025-05-04') };

function compare(inA: readonly SiteStatement[], inB: readonly SiteStatement[], differences: readonly Difference[] = []) {
  const file = (head: typeof a, statements: readonly SiteStatement[]) =>
    toCompareFile({ head, statements: [...statements], elsewhere: [] }, index, differences);
  return toComparison([file(b, inB), file(a, inA)]);
}

test('articles stand in order of publication, and what both have on one day names it once', () => {
  const { files, rows } = compare([statement('A', 'the old bridge closes', both)], [statement('B', 'the old bridge will close', both)]);
  expect(files.map(({ siglum }) => siglum)).toEqual(['A', 'B']);
  expect(rows.map(({ claims }) => claims.map(({ id }) => id))).toEqual([['bridge-closes']]);
  const [saying] = rows[0]?.sayings ?? [];
  expect([saying?.when, saying?.occasion, saying?.dated]).toEqual(['on 4 May 2025', '', false]);
  expect(saying?.beside.cells.map(({ place, entries }) => [place, entries.map(({ statement: { siglum } }) => siglum)])).toEqual([
    [0, ['A']],
    [1, ['B']],
  ]);
});

test('where days differ each statement names its own', () => {
  const { rows } = compare(
    [statement('A', 'the bridge closes', both)],
    [statement('B', 'the bridge is closed', { ...both, ...said('2025-05-06') })],
  );
  const [saying] = rows[0]?.sayings ?? [];
  expect([saying?.when, saying?.dated]).toEqual(['', true]);
  expect(saying?.beside.cells.flatMap(({ entries }) => entries.map((entry) => entry.statement.when))).toEqual([
    'on 4 May 2025',
    'on 6 May 2025',
  ]);
});

test('a statement is there with its sentence, byte for byte', () => {
  const sentence = { start: 3, end: 40, text: 'The mayor said that the bridge closes.' };
  const { rows } = compare([statement('A', 'the bridge closes', { ...both, sentence })], [statement('B', 'the bridge is closed', both)]);
  expect(rows[0]?.sayings[0]?.beside.cells[0]?.entries[0]?.statement.sentence).toEqual(sentence);
});

test('what one has alone has its claims, and what is part of none is counted', () => {
  const { only } = compare(
    [statement('A', 'the ferry runs', { claims: ['ferry-runs'], ...said('2025-05-06') }), statement('A', 'it rains', said('2025-05-04'))],
    [],
  );
  expect(only.map(({ claims, outside }) => [claims, outside])).toEqual([
    [1, 1],
    [0, 0],
  ]);
  expect(only[0]?.entries.map((entry) => entry.claims)).toEqual([[], [{ title: 'ferry-runs', url: '/claims/ferry-runs/' }]]);
  expect(only.map(onlyWords)).toEqual(['1 claim, and 1 statement that stands alone', 'Nothing']);
});

test('the summary counts claims and differences and leads to each part', () => {
  const found = compare(
    [statement('A', 'the bridge closes', both)],
    [statement('B', 'the bridge is closed', both), statement('B', 'the ferry runs', { claims: ['ferry-runs'] })],
  );
  expect(pairTitle(found)).toBe('Articles A and B side by side');
  expect(pairSummary(found)).toEqual([
    { words: '1 claim in both', href: '#both' },
    { words: '0 only in A', href: '#only-A' },
    { words: '1 only in B', href: '#only-B' },
    { words: '0 differences', href: undefined },
  ]);
  expect(pairDescription(found)).toContain('1 claim in both, 0 only in A, 1 only in B, 0 differences.');
});

const reading = (siglum: string): Difference['readings'][number] => {
  const { id, slug } = siglum === 'A' ? a : b;
  const span = { start: 4, end: 10, text: 'bridge', marks: [{ start: 0, end: 6 }] };
  return {
    labels: [siglum],
    quoted: false,
    passages: [
      {
        article: id,
        slug,
        siglum,
        ...span,
        sentence: { start: 4, end: 10, text: 'bridge' },
        statement: null,
        form: null,
        speakerName: null,
        saidOn: null,
      },
    ],
  };
};
const difference = (id: string, sigla: string, changes: Partial<Difference> = {}): Difference => ({
  id,
  kind: 'number',
  title: 'Seven or eight',
  sentence: [{ text: 'Seven or eight' }],
  event: null,
  claim: 'bridge-closes',
  speaker: null,
  readings: [...sigla].map(reading),
  dismissed: null,
  ...changes,
});

test('a difference of the two stands with its claim; one of a single article or one that was dismissed does not', () => {
  const found = compare(
    [statement('A', 'the bridge closes', both)],
    [statement('B', 'the bridge is closed', both)],
    [
      difference('0000000001', 'AB'),
      difference('0000000002', 'AA'),
      difference('0000000003', 'AB', { dismissed: 'invented' }),
      difference('0000000004', 'AB', { claim: null }),
    ],
  );
  expect(found.differences.map(({ id }) => id)).toEqual(['0000000001', '0000000004']);
  expect(found.rows[0]?.differences.map(({ id }) => id)).toEqual(['0000000001']);
  expect(otherDifferences(found).map(({ id }) => id)).toEqual(['0000000004']);
});

test('only words that a difference of the claim names, or one of no claim, are tinted in its row', () => {
  const differing = (...differences: Difference[]) =>
    compare([statement('A', 'the bridge closes', both)], [statement('B', 'the bridge is closed', both)], differences).rows[0]?.differing[
      a.id
    ];
  const bridge = [{ start: 4, end: 10 }];
  expect(differing(difference('0000000001', 'AB'))).toEqual(bridge);
  expect(differing(difference('0000000001', 'AB', { claim: null }))).toEqual(bridge);
  expect(differing(difference('0000000001', 'AB', { claim: 'ferry-runs' }))).toEqual([]);
  expect(differing(difference('0000000001', 'AB', { kind: 'spelling', claim: null }))).toEqual([]);
  expect(differing(difference('0000000002', 'AA'))).toEqual([]);
});

test('the data for machines name both articles, the claims in both and the way back', () => {
  const found = compare([statement('A', 'the bridge closes', both)], [statement('B', 'the bridge is closed', both)]);
  const ld = pairLd(found, [a, b], new URL('https://invented.example'));
  expect(ld['@id']).toBe('https://invented.example/compare/slug-a/slug-b/');
  expect(ld.mentions.map((one) => one['@id'])).toEqual([
    'https://invented.example/articles/slug-a/',
    'https://invented.example/articles/slug-b/',
  ]);
  expect(ld.about.map(({ name }) => name)).toEqual(['bridge-closes']);
  expect(ld.breadcrumb.itemListElement.map(({ item }) => item)).toEqual(['https://invented.example/compare/', ld['@id']]);
});
