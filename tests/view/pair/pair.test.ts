import { expect, test } from 'vitest';
import type { Difference } from '../../../src/schema/differences.ts';
import type { ClaimSilences } from '../../../src/schema/silence.ts';
import { toPairView } from '../../../src/view/pair/pair.ts';
import { pairLd } from '../../../src/view/export/pair-ld.ts';
import { pairDescription, pairSummary, pairTitle } from '../../../src/view/pair/pair-words.ts';
import { index, said, statement } from '../timeline-fixture.ts';

// All texts are invented.
const [a, b] = index.articles as [(typeof index.articles)[number], (typeof index.articles)[number]];
const day = said('2025-05-04');
const both = { claims: ['bridge-closes'], ...day };

const silent = (claim: string): ClaimSilences => ({
  claim,
  first: { earliest: null, latest: null },
  said: [],
  silences: [b, a].map(({ id, siglum }) => ({ article: id, siglum, kind: 'written-before', certain: true, passages: [], more: 0 })),
  days: [],
});

function view(inA: readonly ReturnType<typeof statement>[], inB: readonly ReturnType<typeof statement>[], differences: Difference[] = []) {
  return toPairView(
    [
      { head: a, statements: [...inA] },
      { head: b, statements: [...inB] },
    ],
    index,
    differences,
    silent,
  );
}

test('one utterance in both is compared word by word, with the speaker and the day on which both agree', () => {
  const one = { ...both, utterance: 'one' };
  const { rows } = view([statement('A', 'the old bridge closes', one)], [statement('B', 'the old bridge will close', one)]);
  const [saying] = rows[0]?.sayings ?? [];
  expect(rows.map(({ claims }) => claims.map(({ id }) => id))).toEqual([['bridge-closes']]);
  expect(saying?.speaker?.name).toBe('Invented Mayor');
  expect(saying?.day?.words).toBe('4 May 2025');
  expect(saying?.apparatus?.columns.map(({ article, whole }) => [article.siglum, whole])).toEqual([
    ['A', false],
    ['B', false],
  ]);
});

test('unlike wordings are shown whole', () => {
  const { rows } = view([statement('A', 'the old bridge closes', both)], [statement('B', 'nobody may cross the river', both)]);
  expect(rows[0]?.sayings[0]?.apparatus?.columns.map(({ whole }) => whole)).toEqual([true, true]);
});

test('where one has several things to say they stand in columns, and different days are named', () => {
  const { rows } = view(
    [statement('A', 'the bridge closes', both), statement('A', 'it closes at night', both)],
    [statement('B', 'the bridge is closed', { ...both, ...said('2025-05-06') })],
  );
  const [saying] = rows[0]?.sayings ?? [];
  expect(saying?.apparatus).toBeUndefined();
  expect(saying?.day).toBeUndefined();
  expect(saying?.cells.map(({ entries }) => entries.map((entry) => entry.day?.words))).toEqual([
    ['4 May 2025', '4 May 2025'],
    ['6 May 2025'],
  ]);
});

test('what one has alone stands by day, with the reason why the other has none', () => {
  const { only } = view(
    [statement('A', 'the ferry runs', { claims: ['ferry-runs'], ...said('2025-05-06') }), statement('A', 'it rains', day)],
    [],
  );
  expect(only.map(({ claims, outside }) => [claims, outside])).toEqual([
    [1, 1],
    [0, 0],
  ]);
  expect(only[0]?.days.map((own) => own.day?.words)).toEqual(['4 May 2025', '6 May 2025']);
  expect(only[0]?.days[1]?.entries[0]?.claims).toEqual([
    {
      title: 'ferry-runs',
      href: '/claims/ferry-runs/',
      why: 'written before it was first said',
      whyHref: '/claims/ferry-runs/#silent-B',
    },
  ]);
});

test('the summary counts claims and differences and leads to each part', () => {
  const found = view(
    [statement('A', 'the bridge closes', both)],
    [statement('B', 'the bridge is closed', both), statement('B', 'the ferry runs', { claims: ['ferry-runs'] })],
  );
  expect(pairTitle(found)).toBe('Articles A and B side by side');
  expect(pairSummary(found)).toEqual([
    { words: '1 claim in both', href: '#both' },
    { words: '0 only in A', href: '#only-A' },
    { words: '1 only in B', href: '#only-B' },
    { words: '0 differences', href: '#differences' },
  ]);
  expect(pairDescription(found)).toContain('1 claim in both, 0 only in A, 1 only in B, 0 differences.');
});

test('a difference of the two stands with its claim; one of a single article or one that was dismissed does not', () => {
  const reading = (siglum: string) => {
    const { id, slug } = siglum === 'A' ? a : b;
    const span = { start: 0, end: 5, text: 'seven', marks: [] };
    return {
      labels: [siglum],
      quoted: false,
      passages: [
        {
          article: id,
          slug,
          siglum,
          ...span,
          sentence: { start: 0, end: 5, text: 'seven' },
          statement: null,
          form: null,
          speakerName: null,
          saidOn: null,
        },
      ],
    };
  };
  const difference = (id: string, sigla: string, dismissed: string | null = null): Difference => ({
    id,
    kind: 'number',
    title: 'Seven or eight',
    sentence: [{ text: 'Seven or eight' }],
    claim: 'bridge-closes',
    speaker: null,
    event: null,
    readings: [...sigla].map(reading),
    dismissed,
  });
  const { rows, differences } = view(
    [statement('A', 'the bridge closes', both)],
    [statement('B', 'the bridge is closed', both)],
    [difference('0000000001', 'AB'), difference('0000000002', 'AA'), difference('0000000003', 'AB', 'invented')],
  );
  expect(differences.map(({ id }) => id)).toEqual(['0000000001']);
  expect(rows[0]?.differences).toEqual(differences);
});

test('the data for machines name both articles, the claims in both and the way back', () => {
  const ld = pairLd(
    view([statement('A', 'the bridge closes', both)], [statement('B', 'the bridge is closed', both)]),
    new URL('https://invented.example'),
  );
  expect(ld['@id']).toBe('https://invented.example/compare/slug-a/slug-b/');
  expect(ld.mentions.map((one) => one['@id'])).toEqual([
    'https://invented.example/articles/slug-a/',
    'https://invented.example/articles/slug-b/',
  ]);
  expect(ld.about.map(({ name }) => name)).toEqual(['bridge-closes']);
  expect(ld.breadcrumb.itemListElement.map(({ item }) => item)).toEqual(['https://invented.example/compare/', ld['@id']]);
});
