import { expect, test } from 'vitest';
import { toClaimMatrix } from '../../../src/view/claim/claim-matrix.ts';
import { isByMonth, toMonthMatrix } from '../../../src/view/claim/month-matrix.ts';
import { datasetIndex, secondHead, siteStatement, thirdHead } from '../invented-records.ts';

const index = datasetIndex();
const [head] = index.claims;
if (!head) throw new Error('The invented index has a claim.');
const on = (day: string) => ({ edtf: day, evidence: null, via: 'sentence', earliest: day, latest: day }) as const;

const inJune = { edtf: '2031-06-02~', earliest: '2031-06-02', latest: '2031-06-08' };

const silences = {
  silences: [
    { article: secondHead.id, siglum: 'B', kind: 'covers-day' as const, certain: true, passages: [], more: 0 },
    { article: thirdHead.id, siglum: 'C', kind: 'written-before' as const, certain: false, passages: [], more: 0 },
  ],
};
const record = (id: string, day: string | null) => ({
  claim: {
    head: { ...head, id },
    statements: [siteStatement({ id: `${id}-1`, saidOn: day === null ? null : on(day) }), siteStatement({ id: `${id}-2`, saidOn: null })],
  },
  silences,
});

test('claims stand by the month in which they were first said or reported', () => {
  const june = { ...index, articles: index.articles.map((one) => ({ ...one, published: { ...one.published, ...inJune } })) };
  const groups = toClaimMatrix(
    [record('undated', null), record('late', '2031-06-20'), record('second', '2031-05-09'), record('early', '2031-05-02')],
    june,
  );
  expect(groups.map(({ title, rows }) => [title, rows.map((row) => [row.claim.id, row.first])])).toEqual([
    [
      'First said or reported in May 2031',
      [
        ['early', '2 May 2031'],
        ['second', '9 May 2031'],
      ],
    ],
    [
      'First said or reported in June 2031',
      [
        ['undated', 'reported about 2 Jun 2031, day not given'],
        ['late', 'reported about 2 Jun 2031, day not given'],
      ],
    ],
  ]);
});

test('a span of years, or one without a beginning, gives a claim no month of its own', () => {
  const open = { edtf: '2022-02/2031-05-04', evidence: null, via: 'sentence', earliest: '2022-02-01', latest: '2031-05-04' } as const;
  for (const saidOn of [open, { ...open, edtf: '../2031-05-04', earliest: null }, { ...open, edtf: '2031-01-04/..', latest: null }]) {
    const statements = [siteStatement({ id: 'late', saidOn: on('2031-05-20') }), siteStatement({ id: 'open', saidOn })];
    const [group] = toClaimMatrix([{ claim: { head, statements }, silences }], index);
    expect(group?.title).toBe('First said or reported in May 2031');
    expect(group?.rows.map(({ first, firstDay }) => [first, firstDay])).toEqual([['reported 5 May 2031, day not given', '2031-05-05']]);
  }
});

const [row] = toClaimMatrix([record('early', '2031-05-02')], index)[0]?.rows ?? [];

test('a cell has a mark for each form, with the number and the place of the first', () => {
  expect(row?.cells.map(({ marks }) => marks)).toEqual([
    [{ form: 'indirect', letter: 'P', count: 2, href: '/articles/first-article/#s-early-1', words: '2 × paraphrase in A' }],
    [],
    [],
  ]);
});

test('a cell without marks has a sign for the reason, with a question mark where it is not certain', () => {
  expect(row?.cells.map(({ silence }) => silence)).toEqual([
    undefined,
    { sign: '○', reason: 'covers the day, does not report it', words: 'B: covers the day, does not report it' },
    { sign: '◂?', reason: 'may have been written before it was first said', words: 'C: may have been written before it was first said' },
  ]);
});

test('a corpus with more articles than a table has columns is counted by month', () => {
  expect([isByMonth(40), isByMonth(41)]).toEqual([false, true]);
  const period = (id: string, month: string | null, part = 1) => ({ id, month, part, statements: 1, articles: 1, events: [] });
  const matrix = toMonthMatrix(
    [record('early', '2031-05-02').claim],
    [period('2031-04', '2031-04'), period('2031-05', '2031-05'), period('2031-05-part-2', '2031-05', 2), period('undated', null)],
    index.articles,
  );
  expect(matrix.months.map(({ label, href }) => [label, href])).toEqual([
    ['Apr 2031', '/timeline/2031-04/'],
    ['May 2031', '/timeline/2031-05/'],
    ['no date', '/timeline/undated/'],
  ]);
  expect(matrix.rows.map(({ counts }) => counts)).toEqual([[0, 2, 0]]);
});
