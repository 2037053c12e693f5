import { describe, expect, test } from 'vitest';
import type { Difference, DifferencePassage } from '../../../src/schema/differences.ts';
import { differenceLd } from '../../../src/view/export/difference-ld.ts';
import {
  differencesAmong,
  differencesBetween,
  exportDifference,
  headsOf,
  differenceContext,
  passageSentence,
  passageUrl,
  toLedger,
} from '../../../src/view/difference/differences.ts';
import { articleHead, datasetIndex, secondHead, thirdHead } from '../invented-records.ts';

function passage(article: string, changes: Partial<DifferencePassage> = {}): DifferencePassage {
  const text = 'Minister Pavel Brodny';
  return {
    article,
    slug: `${article}-article`,
    siglum: article.charAt(0).toUpperCase(),
    start: 10,
    end: 10 + text.length,
    text,
    marks: [{ start: 9, end: 14 }],
    sentence: { start: 10, end: 10 + text.length, text },
    statement: `s-of-${article}`,
    form: null,
    speakerName: null,
    saidOn: null,
    ...changes,
  };
}

/** An invented difference; each list of articles has the thing in one way. */
function difference(articles: readonly (readonly string[])[], changes: Partial<Difference> = {}): Difference {
  return {
    id: '0123456789',
    kind: 'first-name',
    title: 'First name of Pavel Brodny',
    sentence: [{ text: 'First name: ' }, { words: ['Pavel'], articles: articles.flat() }],
    claim: null,
    speaker: null,
    event: null,
    readings: articles.map((own, index) => ({
      labels: [`reading ${index}`],
      quoted: true,
      passages: own.map((article) => passage(article)),
    })),
    dismissed: null,
    ...changes,
  };
}

describe('toLedger', () => {
  test('stands by kind in their order, without kinds that have none and without what was dismissed', () => {
    const all = [
      difference([['one'], ['two']], { kind: 'trigger' }),
      difference([['one'], ['two']], { kind: 'number' }),
      difference([['one'], ['two']], { kind: 'office', dismissed: 'Invented.' }),
    ];
    expect(toLedger(all).map(({ kind, differences }) => [kind, differences.length])).toEqual([
      ['number', 1],
      ['trigger', 1],
    ]);
  });
});

describe('differencesBetween', () => {
  test('has the passages of the two articles only', () => {
    const [found] = differencesBetween([difference([['one', 'three'], ['two'], ['three']])], 'one', 'two');
    expect(found?.readings.map(({ passages }) => passages.map(({ article }) => article))).toEqual([['one'], ['two']]);
  });

  test.each([
    ['both have it in one way', difference([['one', 'two'], ['three']])],
    ['one of them has nothing of it', difference([['one'], ['three']])],
    ['it is inside one article', difference([['one'], ['one']])],
    ['it was dismissed', difference([['one'], ['two']], { dismissed: 'Invented.' })],
  ])('leaves out what is none of the two: %s', (_, one) => {
    expect(differencesBetween([one], 'one', 'two')).toEqual([]);
  });

  test('is the same whichever article comes first', () => {
    const all = [difference([['one', 'two'], ['two']]), difference([['two'], ['one', 'three']])];
    expect(differencesBetween(all, 'one', 'two')).toEqual(differencesBetween(all, 'two', 'one'));
    expect(differencesBetween(all, 'one', 'two')).toHaveLength(2);
  });
});

test('a row of the timeline has the differences between its own statements', () => {
  const all = [difference([['one'], ['two']], { claim: 'no-bridge' }), difference([['one'], ['two']])];
  const row = ['one', 'two'].map((article) => ({ id: `s-of-${article}`, article }));
  expect(differencesAmong(all, row)).toEqual([all[0]]);
  expect(differencesAmong(all, row.slice(1))).toEqual([]);
});

test('the articles of a difference stand in order of publication', () => {
  const heads = [articleHead(), secondHead, thirdHead];
  expect(headsOf(difference([['three'], ['one']]), heads).map(({ id }) => id)).toEqual(['one', 'three']);
});

test('a passage stands in its sentence, with the words that differ', () => {
  const sentence = { start: 6, end: 41, text: 'The Minister Pavel Brodny spoke up.' };
  expect(passageSentence(passage('one', { sentence }))).toEqual([
    { said: false, pieces: [{ text: 'The ', differs: false }] },
    {
      said: true,
      pieces: [
        { text: 'Minister ', differs: false },
        { text: 'Pavel', differs: true },
        { text: ' Brodny', differs: false },
      ],
    },
    { said: false, pieces: [{ text: ' spoke up.', differs: false }] },
  ]);
});

test('a difference is about its claim or occasion, and the one who says it', () => {
  const index = datasetIndex();
  expect(differenceContext(difference([['one'], ['two']]), index)).toEqual([]);
  expect(differenceContext(difference([['one'], ['two']], { claim: 'no-bridge' }), index)).toEqual(
    index.claims.filter(({ id }) => id === 'no-bridge').map(({ title }) => title),
  );
});

test('a passage leads to its statement, and without one to its words', () => {
  expect(passageUrl(passage('one'))).toBe('/articles/one-article/#s-s-of-one');
  expect(passageUrl(passage('one', { statement: null }))).toBe('/articles/one-article/#:~:text=Minister%20Pavel%20Brodny');
});

test('the export has the fields of the contract and no other', () => {
  const exported = exportDifference(difference([['one'], ['two']], { claim: 'no-bridge' }), new URL('https://example.org'));
  expect(exported).toEqual({
    id: '0123456789',
    kind: 'first-name',
    title: 'First name of Pavel Brodny',
    sentence: 'First name: “Pavel”',
    claim: 'no-bridge',
    speaker: null,
    event: null,
    passages: ['one', 'two'].map((article) => ({
      article,
      start: 10,
      end: 31,
      text: 'Minister Pavel Brodny',
      statement: `s-of-${article}`,
    })),
    url: 'https://example.org/differences/0123456789/',
  });
});

test('the data for machines name the articles, the claim and the way back', () => {
  const ld = differenceLd(difference([['one'], ['two']], { claim: 'no-bridge' }), datasetIndex(), new URL('https://invented.example'));
  expect(ld['@id']).toBe('https://invented.example/differences/0123456789/');
  expect(ld.description).toBe('One person, two first names. In articles A and B. Claim: There will be no bridge.');
  expect(ld.mentions).toHaveLength(2);
  expect(ld.about.map((claim) => claim['@id'])).toEqual(['https://invented.example/claims/no-bridge/']);
  expect(ld.breadcrumb.itemListElement.map(({ item }) => item)).toEqual(['https://invented.example/differences/', ld['@id']]);
});
