import { describe, expect, test } from 'vitest';
import { confidenceWords, howSaidOnIsKnown, noteLine, reviewWords, summaryOf, toNotes } from '../../../src/view/article/note.ts';
import { articleHead, datasetIndex, inArticle, secondHead, siteStatement, thirdHead } from '../invented-records.ts';

const twoClaims = datasetIndex({
  claims: [
    {
      id: 'no-bridge',
      title: 'There will be no bridge',
      counts: 'Says so.',
      sigla: ['A', 'B', 'C'],
      statements: 3,
      totals: { statements: 3, utterances: 3, texts: 3 },
    },
    {
      id: 'toll',
      title: 'There will be a toll',
      counts: 'Says so.',
      sigla: ['B'],
      statements: 1,
      totals: { statements: 1, utterances: 1, texts: 1 },
    },
  ],
});

describe('toNotes', () => {
  test('a note has the statements of its claims in the other articles, by siglum', () => {
    const elsewhere = [
      inArticle(thirdHead, { id: 'c' }),
      inArticle(secondHead, { id: 'b' }),
      inArticle(secondHead, { id: 'x', claims: ['toll'] }),
    ];
    const [note] = toNotes({ statements: [siteStatement()], elsewhere }, twoClaims);
    expect(note?.claims.map(({ title, elsewhere: others }) => [title, others.map(({ id }) => id)])).toEqual([
      ['There will be no bridge', ['b', 'c']],
    ]);
    expect(note?.alsoIn.map(({ siglum }) => siglum)).toEqual(['B', 'C']);
  });

  test('a note shows at most 24 other wordings and says how many the claim has beside them', () => {
    const elsewhere = Array.from({ length: 30 }, (_, index) => inArticle(secondHead, { id: `b${index}` }));
    const claims = twoClaims.claims.map((head) => ({ ...head, statements: 41 }));
    const [note] = toNotes({ statements: [siteStatement()], elsewhere }, { ...twoClaims, claims });
    expect(note?.claims.map((claim) => [claim.elsewhere.length, claim.left, claim.articles])).toEqual([[24, 16, 2]]);
  });

  test('the occasion is that of the statement', () => {
    const [note] = toNotes({ statements: [siteStatement({ event: 'council' })], elsewhere: [] }, datasetIndex());
    expect(note?.occasion).toBe('Council of Ostrand');
  });
});

test('the first line of a note says who, how and when', () => {
  expect(noteLine(siteStatement()).join('')).toBe('Ada Vey · paraphrase · said 4 May 2031');
  expect(noteLine(siteStatement({ saidOn: null })).join('')).toBe('Ada Vey · paraphrase · no date');
  expect(noteLine(siteStatement({ form: 'narrated', speaker: 'article' })).join('')).toBe('the article says · 4 May 2031');
});

test('folded notes name the speakers once and the other articles', () => {
  const notes = toNotes({ statements: [siteStatement(), siteStatement({ id: 'b' })], elsewhere: [inArticle(secondHead)] }, datasetIndex());
  expect(summaryOf(notes)).toBe('2 statements: Ada Vey · also in B');
  expect(summaryOf(toNotes({ statements: [siteStatement({ claims: [] })], elsewhere: [] }, datasetIndex()))).toBe('1 statement: Ada Vey');
});

test('a day is stated only when words of the same clause or sentence show it', () => {
  const evidence = { start: 40, end: 46, text: 'Sunday' };
  const saidOn = { edtf: '2031-05-04', earliest: '2031-05-04', latest: '2031-05-04' };
  expect(howSaidOnIsKnown({ saidOn: { ...saidOn, via: 'clause', evidence } }, undefined)).toMatchObject({
    kind: 'stated',
    evidence: 'Sunday',
  });
  expect(howSaidOnIsKnown({ saidOn: { ...saidOn, via: 'clause', evidence: null } }, undefined)?.kind).toBe('inferred');
  expect(howSaidOnIsKnown({ saidOn: { ...saidOn, via: 'published', evidence } }, undefined)?.kind).toBe('inferred');
  expect(howSaidOnIsKnown({ saidOn: { ...saidOn, via: 'event', evidence: null } }, 'Council of Ostrand')?.words).toBe(
    'from the occasion: Council of Ostrand',
  );
  expect(howSaidOnIsKnown({ saidOn: null }, undefined)).toBeUndefined();
});

test('rule and confidence are said in words', () => {
  expect(confidenceWords(siteStatement())).toBe('cue-that-clause: words and speaker are right in about 93 of 100 such cases');
});

test('what a person did is said in words', () => {
  expect(reviewWords({ reviewed: true, corrected: 'wrong speaker' })).toBe('corrected in the review: wrong speaker');
  expect(reviewWords({ reviewed: true, corrected: null })).toBe('not changed by the review');
  expect(reviewWords({ reviewed: false, corrected: null })).toBe('not reviewed by a person');
});

test('of many other articles the first eight are named', () => {
  const articles = Array.from({ length: 12 }, (_, order) => articleHead({ siglum: String.fromCharCode(65 + order), order }));
  const claims = datasetIndex().claims.map((head) => ({ ...head, sigla: articles.map(({ siglum }) => siglum) }));
  const notes = toNotes({ statements: [siteStatement()], elsewhere: [] }, datasetIndex({ articles, claims }));
  expect(summaryOf(notes)).toBe('1 statement: Ada Vey · also in B, C, D, E, F, G, H, I and 3 more');
});
