import { describe, expect, test } from 'vitest';
import { toDataset } from '../../src/compare/dataset.ts';
import type { DateMention } from '../../src/schema/record.ts';
import { claimSilencesSchema } from '../../src/schema/silence.ts';
import { compiled, corpus, statement } from './invented.ts';

const on = (edtf: string) => ({ edtf, evidence: null, via: 'sentence' }) as const;
const other = (edtf: string) => statement({ id: 'aaaaaaaaaa', claims: [], saidOn: on(edtf) });
const speaks = (id: string, day: string, edtf = day) =>
  compiled(id, day, [statement({ id: id.padEnd(10, '0').slice(0, 10), saidOn: on(edtf) })]);

function silencesOf(...articles: Parameters<typeof toDataset>[1]) {
  const [silences] = toDataset(corpus, articles).silences;
  return claimSilencesSchema.parse(silences);
}
const kinds = (...articles: Parameters<typeof toDataset>[1]) =>
  silencesOf(...articles).silences.map(({ article, kind, certain }) => `${article}: ${certain ? '' : 'perhaps '}${kind}`);

test('each article without the claim has one reason, in order of publication', () => {
  expect(
    kinds(
      speaks('one', '2031-05-04'),
      compiled('early', '2031-05-02', []),
      compiled('covers', '2031-05-06', [other('2031-05-04')]),
      compiled('late', '2031-05-08', [other('2031-05-07')]),
    ),
  ).toEqual(['early: written-before', 'covers: covers-day', 'late: does-not-cover-day']);
});

test('an estimate of the first day counts a week to either side', () => {
  expect(kinds(speaks('one', '2031-05-20', '2031-05-20~'), compiled('near', '2031-05-14', []))).toEqual(['near: perhaps written-before']);
  expect(kinds(speaks('one', '2031-05-20', '2031-05-20~'), compiled('far', '2031-05-10', []))).toEqual(['far: written-before']);
});

test('a statement without a date was made by the time its article was out', () => {
  const undated = compiled('undated', '2031-05-01', [statement({ id: 'bbbbbbbbbb', saidOn: null })]);
  const silences = silencesOf(speaks('one', '2031-05-09'), undated, compiled('early', '2031-05-03', []));
  expect(silences.first).toEqual({ earliest: null, latest: '2031-05-01' });
  expect(silences.silences.map(({ kind }) => kind)).toEqual(['does-not-cover-day']);
});

test('a claim that nobody dates leaves it open', () => {
  const undated = compiled('undated', '2031-05-01', [statement({ id: 'bbbbbbbbbb', saidOn: null })]);
  expect(kinds(undated, compiled('late', '2031-06-03', [other('2031-05-01')]))).toEqual(['late: undecided']);
});

describe('a date in the text', () => {
  const dated = (mention: Partial<DateMention>, kind: 'paragraph' | 'byline' = 'paragraph') => {
    const late = compiled('late', '2031-05-06', []);
    const dates: DateMention[] = [{ start: 4, end: 9, text: 'mayor', edtf: '2031-05-04', anchor: 'absolute', ...mention }];
    return { ...late, record: { ...late.record, dates, blocks: late.record.blocks.map((block) => ({ ...block, kind })) } };
  };

  test('shows that the article covers the day', () => {
    expect(kinds(speaks('one', '2031-05-04'), dated({}))).toEqual(['late: covers-day']);
  });

  test('shows nothing in a byline, and nothing when it may be any day of a year', () => {
    expect(kinds(speaks('one', '2031-05-04'), dated({}, 'byline'))).toEqual(['late: does-not-cover-day']);
    expect(kinds(speaks('one', '2031-05-04'), dated({ edtf: '2031' }))).toEqual(['late: does-not-cover-day']);
  });
});

test('on each day of the claim, articles that have it on another day are listed as such', () => {
  const { days } = silencesOf(speaks('one', '2031-05-02'), speaks('two', '2031-05-08'));
  expect(days.map(({ day, silences }) => [day, silences])).toEqual([
    ['on-2031-05-02', [{ kind: 'another-day', certain: true, sigla: ['B'], more: 0 }]],
    ['on-2031-05-08', [{ kind: 'another-day', certain: true, sigla: ['A'], more: 0 }]],
  ]);
});

test('of a day no more than forty letters are listed, and the number of the others', () => {
  const many = Array.from({ length: 50 }, (_, place) => compiled(`late-${String(place).padStart(2, '0')}`, '2031-06-01', []));
  const [day] = silencesOf(speaks('one', '2031-05-02'), ...many).days;
  expect(day?.silences.map(({ kind, sigla, more }) => [kind, sigla.length, more])).toEqual([['does-not-cover-day', 40, 10]]);
});
