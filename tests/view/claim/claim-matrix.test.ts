import { expect, test } from 'vitest';
import { toClaimMatrix } from '../../../src/view/claim/claim-matrix.ts';
import { isByMonth, toMonthMatrix } from '../../../src/view/claim/month-matrix.ts';
import { datasetIndex, inArticle, secondHead, siteStatement } from '../invented-records.ts';

const index = datasetIndex();
const [head] = index.claims;
if (!head) throw new Error('The invented index has a claim.');
const on = (day: string) => ({ edtf: day, evidence: null, via: 'sentence', earliest: day, latest: day }) as const;
const record = (id: string, day: string | null, sigla: string[] = ['A', 'B']) => ({
  head: { ...head, id, sigla },
  statements: [siteStatement({ id: `${id}-1`, saidOn: day === null ? null : on(day) }), siteStatement({ id: `${id}-2`, saidOn: null })],
});

test('claims of two articles or more stand by the day on which they were first said', () => {
  const { shared } = toClaimMatrix([record('may', '2031-05-04'), record('late', '2031-04-09'), record('early', '2031-04-02')], index);
  expect(shared.map(({ claim, first }) => [claim.id, first])).toEqual([
    ['early', '2 Apr 2031'],
    ['late', '9 Apr 2031'],
    ['may', '4 May 2031'],
  ]);
});

test('a span of years, or one without a beginning, is filed under the report', () => {
  const open = { edtf: '2022-02/2031-05-04', evidence: null, via: 'sentence', earliest: '2022-02-01', latest: '2031-05-04' } as const;
  for (const saidOn of [open, { ...open, edtf: '../2031-05-04', earliest: null }, { ...open, edtf: '2031-01-04/..', latest: null }]) {
    const late = record('late', '2031-05-20');
    const spanning = { ...record('open', null), statements: [siteStatement({ id: 'open', saidOn })] };
    const { shared } = toClaimMatrix(
      [{ ...late, statements: late.statements.slice(0, 1) }, spanning, record('early', '2031-05-02')],
      index,
    );
    expect(shared.map(({ claim, first }) => [claim.id, first])).toEqual([
      ['early', '2 May 2031'],
      ['open', 'reported 5 May 2031, day not given'],
      ['late', '20 May 2031'],
    ]);
  }
});

test('claims of one article stand under it, those of articles without any nowhere', () => {
  const { shared, only } = toClaimMatrix([record('early', '2031-05-02', ['A']), record('late', '2031-05-09', ['A'])], index);
  expect(shared).toEqual([]);
  expect(only.map(({ article, rows }) => [article.siglum, rows.map(({ claim }) => claim.id)])).toEqual([['A', ['early', 'late']]]);
});

test('a cell has the form closest to what was said in a word, its place, and how often', () => {
  const { statements, ...rest } = record('early', '2031-05-02');
  const quote = inArticle(secondHead, { id: 'quote', form: 'direct', words: 'no bridge will ever be built', saidOn: on('2031-05-02') });
  const told = inArticle(secondHead, { id: 'told', saidOn: on('2031-05-02') });
  const [row] = toClaimMatrix([{ ...rest, statements: [...statements, told, quote] }], index).shared;
  expect(row?.cells.map(({ report, count }) => [report?.word, report?.href.split('#')[1], count])).toEqual([
    ['paraphrase', 's-early-1', 2],
    ['quote', 's-quote', 2],
    [undefined, undefined, 0],
  ]);
});

test('a corpus with more articles than a table has columns is counted by month', () => {
  expect([isByMonth(40), isByMonth(41)]).toEqual([false, true]);
  const period = (id: string, month: string | null, part = 1) => ({ id, month, part, statements: 1, articles: 1, events: [] });
  const matrix = toMonthMatrix(
    [record('early', '2031-05-02')],
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
