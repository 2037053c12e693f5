import { describe, expect, test } from 'vitest';
import type { ArticleHead, ClaimHead, SiteStatement } from '../../../src/schema/dataset.ts';
import {
  alsoInWords,
  confidenceWords,
  foldNotes,
  howSaidOnIsKnown,
  linkedWords,
  reviewWords,
  toNotes,
  weightiest,
  type Note,
} from '../../../src/view/article/note.ts';
import { invented } from '../difference/invented-differences.ts';
import { articleHead, datasetIndex, inArticle, secondHead, siteStatement, thirdHead } from '../invented-records.ts';

const claim = (id: string, sigla: string[]): ClaimHead => ({ ...datasetIndex().claims[0]!, id, title: `Title of ${id}`, sigla });
const index = datasetIndex({ claims: [claim('no-bridge', ['A', 'B', 'C']), claim('toll', ['A'])] });

const notesOf = (
  statements: readonly SiteStatement[],
  { elsewhere = [], differences = [] }: { elsewhere?: SiteStatement[]; differences?: Parameters<typeof toNotes>[2] } = {},
) => toNotes({ head: articleHead(), statements: [...statements], elsewhere }, index, differences);

describe('what stands in a note at rest', () => {
  test('when, who and whether it is quoted; a paraphrase needs no word', () => {
    const lines = notesOf([
      siteStatement(),
      siteStatement({ id: 'q', form: 'direct', saidOn: null }),
      siteStatement({ id: 'n', form: 'narrated', speaker: 'article' }),
    ]).map(({ when, who, quoted }) => [when, who, quoted]);
    expect(lines).toEqual([
      ['4 May', 'Ada Vey', undefined],
      [undefined, 'Ada Vey', 'quote'],
      ['4 May', 'in its own words', undefined],
    ]);
  });

  test('the year stays where it is not that of the article', () => {
    const on = (edtf: string) => siteStatement({ saidOn: { edtf, evidence: null, via: 'event', earliest: edtf, latest: edtf } });
    expect(notesOf([on('2030-12-31')])[0]?.when).toBe('31 Dec 2030');
    expect(notesOf([on('2030-12-31/2031-01-02')])[0]?.when).toBe('between 31 Dec 2030 and 2 Jan 2031');
  });

  test('a claim that no other article has is only here; what counts for none is not', () => {
    const notes = notesOf([
      siteStatement({ id: 'a', claims: ['toll'] }),
      siteStatement({ id: 'b' }),
      siteStatement({ id: 'c', claims: ['toll', 'no-bridge'] }),
      siteStatement({ id: 'd', claims: [] }),
    ]);
    expect(notes.map(({ only, alsoIn }) => [only, alsoIn.map(({ siglum }) => siglum).join('')])).toEqual([
      [true, ''],
      [false, 'BC'],
      [false, 'BC'],
      [false, ''],
    ]);
  });

  test('differences of its words come before how names are written, and those do not stand at rest', () => {
    const spelling = invented('spelling', { articles: ['one', 'two'], statement: 's' });
    const scope = invented('scope', { articles: ['one', 'two'], statement: 's' });
    const dismissed = invented('number', { articles: ['one', 'two'], statement: 's', dismissed: 'Both are right.' });
    const [note] = notesOf([siteStatement({ id: 's' })], { differences: [spelling, scope, dismissed] });
    expect([note?.differences, note?.flags]).toEqual([[scope, spelling], 1]);
  });

  test('what a difference names beside the words of a statement stands with the first statement of that sentence only', () => {
    const scope = invented('scope', { articles: ['one', 'two'], statement: 'of-nothing' });
    const sentence = { start: 0, end: 60, text: ''.padEnd(60) };
    const notes = notesOf([siteStatement({ id: 'a', sentence }), siteStatement({ id: 'b', sentence })], { differences: [scope] });
    expect(notes.map(({ flags }) => flags)).toEqual([1, 0]);
  });
});

describe('what comes nearest in the other articles', () => {
  const own = siteStatement({ utterance: 'u', words: 'no bridge will be built before spring' });

  test('one of each article, by siglum, with the number of the rest', () => {
    const elsewhere = [
      inArticle(thirdHead, { id: 'c', utterance: 'c' }),
      inArticle(secondHead, { id: 'b1', utterance: 'b1' }),
      inArticle(secondHead, { id: 'b2', utterance: 'b2', words: 'no bridge will be built in spring' }),
      inArticle(secondHead, { id: 'x', claims: ['toll'] }),
    ];
    const [note] = notesOf([own], { elsewhere });
    expect(note?.nearest.map(({ statement, order, more }) => [statement.id, order, more])).toEqual([
      ['b2', 1, 1],
      ['c', 2, 0],
    ]);
  });

  test('the same utterance before the same speaker, and that before words that are more alike', () => {
    const alike = inArticle(secondHead, { id: 'alike', utterance: 'x', speaker: 'other', words: 'no bridge will be built before spring' });
    const speaker = inArticle(secondHead, { id: 'speaker', utterance: 'y', words: 'never' });
    const same = inArticle(secondHead, { id: 'same', utterance: 'u', speaker: 'other', words: 'never' });
    const nearest = (elsewhere: SiteStatement[]) => notesOf([own], { elsewhere })[0]?.nearest[0]?.statement.id;
    expect(nearest([alike, speaker, same])).toBe('same');
    expect(nearest([alike, speaker])).toBe('speaker');
  });
});

describe('many notes beside a short paragraph', () => {
  const note = (id: string, claims: string[]): Note => notesOf([siteStatement({ id, claims })])[0]!;
  const notes = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => note(id, id === 'e' ? ['toll'] : ['no-bridge']));
  const ids = (list: readonly Note[]) => list.map(({ statement }) => statement.id).join('');

  test('those without a difference wait behind the others, in text order; none is lost', () => {
    const { shown, folded } = foldNotes(notes, 60);
    expect([ids(shown), ids(folded)]).toEqual(['ae', 'bcdf']);
  });

  test('beside a long paragraph all stand, and one alone is not folded away', () => {
    expect(foldNotes(notes, 2000).folded).toEqual([]);
    expect(foldNotes(notes.slice(0, 3), 60).folded).toEqual([]);
  });

  test('the line for all of them names the weightiest', () => {
    expect(weightiest(notes)?.statement.id).toBe('e');
    expect(weightiest([])).toBeUndefined();
  });
});

test('a link says whose words it leads to', () => {
  expect(linkedWords(siteStatement())).toBe('Ada Vey, 4 May 2031');
  expect(linkedWords(siteStatement({ form: 'narrated', speaker: 'article', saidOn: null }))).toBe('the words of A');
});

test('of many other articles the first eight are named', () => {
  const articles = Array.from({ length: 12 }, (_, order): ArticleHead => articleHead({ siglum: String.fromCharCode(66 + order), order }));
  expect(alsoInWords(articles.slice(0, 2))).toBe('Also in B, C');
  expect(alsoInWords(articles)).toBe('Also in B, C, D, E, F, G, H, I and 4 more articles');
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

test('how it was found, and how far that can be trusted, is said in words', () => {
  expect(confidenceWords(siteStatement())).toBe(
    'by a program (cue-that-clause): words and speaker are right in about 93 of 100 such cases',
  );
});

test('what a person did is said in words', () => {
  expect(reviewWords({ reviewed: true, corrected: 'wrong speaker' })).toBe('corrected by a person: wrong speaker');
  expect(reviewWords({ reviewed: true, corrected: null })).toBe('not changed by a person');
  expect(reviewWords({ reviewed: false, corrected: null })).toBe('not checked by a person');
});
