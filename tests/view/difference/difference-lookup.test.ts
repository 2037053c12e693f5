import { describe, expect, test } from 'vitest';
import type { Difference } from '../../../src/schema/differences.ts';
import {
  inOrder,
  ledgerPages,
  neighboursOf,
  ofArticle,
  ofClaim,
  ofOccasion,
  ofSpeaker,
  ofStatement,
  othersOf,
} from '../../../src/view/difference/difference-lookup.ts';
import { invented, words } from './invented-differences.ts';

/** An invented difference of two readings with so many passages in all. */
function withPassages(passages: number): Difference {
  const difference = invented('number');
  const [first, second] = difference.readings;
  const [passage] = first?.passages ?? [];
  if (!first || !second || !passage) throw new Error('An invented difference has passages.');
  return { ...difference, readings: [first, { ...second, passages: Array.from({ length: passages - 1 }, () => passage) }] };
}

describe('the pages of the list', () => {
  test('a short one is one page, an empty one too', () => {
    const short = [withPassages(2), withPassages(3)];
    expect(ledgerPages(short)).toEqual([short]);
    expect(ledgerPages([])).toEqual([[]]);
  });

  test('a long one has pages of a bounded number of passages, in its order, each difference once', () => {
    const long = Array.from({ length: 50 }, (_, id) => withPassages(2 + ((id * 37) % 90)));
    const pages = ledgerPages(long);
    const passages = (page: readonly Difference[]) =>
      page.flatMap(({ readings }) => readings.flatMap((reading) => reading.passages)).length;
    expect(Math.max(...pages.map(passages))).toBeLessThanOrEqual(600);
    expect(pages.flat()).toEqual(long);
  });

  test('a dismissed difference takes no place in them', () => {
    expect(ledgerPages([invented('number', { dismissed: 'Invented reason.' })])).toEqual([[]]);
  });
});

test('an article has the differences with a passage in it, without the dismissed ones', () => {
  const all = [
    invented('scope', { articles: ['a', 'b'] }),
    invented('scope', { articles: ['b', 'c'] }),
    invented('scope', { articles: ['a', 'c'], dismissed: 'Invented.' }),
  ];
  expect(ofArticle(all, 'a')).toEqual([all[0]]);
  expect(ofArticle(all, 'b')).toEqual([all[0], all[1]]);
});

describe('a claim', () => {
  const claim = { id: 'towers-stand', statements: [{ id: 's1', event: 'signing' }] };

  test('has its own differences, and after them those that hang on an occasion at which it was said', () => {
    const all = [
      invented('document', { event: 'signing' }),
      invented('scope', { claim: 'towers-stand' }),
      invented('scope', { claim: 'towers-fall', event: 'signing' }),
      invented('date', { event: 'another-day' }),
    ];
    expect(ofClaim(all, claim)).toEqual([all[1], all[0]]);
  });

  test('has those of no claim that are about what one of its statements says, but not how a name in it is spelled', () => {
    const all = [
      invented('scope', { statement: 's1' }),
      invented('office', { statement: 's1' }),
      invented('spelling', { statement: 's1' }),
      invented('scope', { statement: 's2' }),
    ];
    expect(ofClaim(all, claim)).toEqual([all[0]]);
  });
});

test('a speaker has the differences of name and words, and those of two speakers of whom this is one', () => {
  const all = [
    invented('condition', { claim: 'one', statement: 's1', speakerName: 'Ada Vey' }),
    invented('office', { speaker: 'vey' }),
    invented('spelling', { speaker: 'brodny', statement: 's1' }),
    invented('scope', { claim: 'one', statement: 's3' }),
  ];
  expect(ofSpeaker(all, { id: 'vey', statements: [{ id: 's1' }] })).toEqual([all[0], all[1]]);
});

test('a statement has the differences in its sentence, and the places of the words that differ; those of names are no words of it', () => {
  const all = [invented('condition', { articles: ['a', 'b'] }), invented('spelling', { articles: ['a', 'c'] })];
  const sentence = { start: 10, end: 50, text: '' };
  expect(ofStatement(all, { article: 'a', sentence })).toEqual({ differences: all, words: [{ start: 20, end: 25 }] });
  expect(ofStatement(all, { article: 'c', sentence }).words).toEqual([]);
  expect(ofStatement(all, { article: 'a', sentence: { start: 20 + words.length, end: 60, text: '' } }).differences).toEqual([]);
  expect(ofStatement(all, { article: 'd', sentence })).toEqual({ differences: [], words: [] });
});

test('occasions and the way through the list leave out what was dismissed', () => {
  const all = [
    invented('condition', { event: 'signing' }),
    invented('document', { event: 'signing', dismissed: 'Invented.' }),
    invented('scope', { event: 'signing' }),
    invented('scope', { claim: 'one' }),
    invented('number', { claim: 'one' }),
  ] as const;
  expect(ofOccasion(all, 'signing')).toEqual([all[0], all[2]]);
  expect(othersOf(all, all[0])).toEqual([all[2]]);
  expect(othersOf(all, all[3])).toEqual([all[4]]);
  expect(neighboursOf(all, all[2])).toEqual({ previous: all[0], next: all[3] });
  expect(neighboursOf(all, all[0]).previous).toBeUndefined();
  expect(neighboursOf(all, all[1])).toEqual({ previous: undefined, next: undefined });
  expect(inOrder(all, [all[4], all[0], all[4]])).toEqual([all[0], all[4]]);
});
