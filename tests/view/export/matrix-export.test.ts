import { expect, test } from 'vitest';
import type { SiteStatement } from '../../../src/schema/dataset.ts';
import type { ClaimSilences } from '../../../src/schema/silence.ts';
import { exportMatrix, matrixCsv } from '../../../src/view/export/matrix-export.ts';
import { datasetIndex, inArticle, secondHead, siteStatement, thirdHead } from '../invented-records.ts';

const index = datasetIndex();
const [head] = index.claims;
if (!head) throw new Error('The invented index has a claim.');
const on = (day: string) => ({ edtf: day, evidence: null, via: 'sentence', earliest: day, latest: day }) as const;
const passage = { start: 3, end: 8, text: 'a day', statement: null, earliest: '2031-05-04', latest: '2031-05-04' };
const silences: ClaimSilences = {
  claim: head.id,
  first: { earliest: '2031-05-02', latest: '2031-05-02' },
  said: [{ earliest: '2031-05-02', latest: '2031-05-02', estimate: false }],
  silences: [{ article: thirdHead.id, siglum: 'C', kind: 'covers-day', certain: false, passages: [passage], more: 0 }],
  days: [],
};
const statements = [
  siteStatement({ id: 'a', saidOn: on('2031-05-02') }),
  inArticle(secondHead, { id: 'b', form: 'direct', saidOn: on('2031-05-04') }),
];
const entries = exportMatrix({ head, statements }, silences, index);

test('each article has an entry: it reports the claim, or there is a reason why not', () => {
  expect(entries.map(({ siglum, kind, certain, statements: ids }) => [siglum, kind, certain, ids])).toEqual([
    ['A', 'reports', true, ['a']],
    ['B', 'reports', true, ['b']],
    ['C', 'covers-day', false, []],
  ]);
});

test('an article that reports the claim tells on which days, and on which it does not', () => {
  expect(entries.map(({ days, otherDays }) => [days, otherDays])).toEqual([
    [['2031-05-02'], ['2031-05-04']],
    [['2031-05-04'], ['2031-05-02']],
    [[], []],
  ]);
});

test('a day that is estimated or open is not given as a day, and no article is missing on a day that it may mean', () => {
  const of = (saidOn: SiteStatement['saidOn']) => {
    const own = [siteStatement({ id: 'a', saidOn }), inArticle(secondHead, { id: 'b', saidOn: on('2031-05-04') })];
    return exportMatrix({ head, statements: own }, silences, index).map(({ days, otherDays }) => [days, otherDays])[0];
  };
  expect(of({ ...on('2031-05-02'), edtf: '2031-05-02~' })).toEqual([[], []]);
  expect(of({ ...on('2031-05-02'), edtf: '2031-05-01/2031-05-06', latest: '2031-05-06' })).toEqual([[], []]);
  expect(of({ ...on('2031-05-02'), edtf: '2031-05-02/2031-05-03', latest: '2031-05-03' })).toEqual([[], ['2031-05-04']]);
  expect(of(null)).toEqual([[], []]);
});

test('the reason gives the dates it was computed from', () => {
  expect(entries[2]?.because).toBe(
    'It was said on 2 May 2031. 1 passage of this article may be of such a day; none of its statements counts for the claim.',
  );
});

test('the table has a line for each entry, with cells that no program takes for a formula', () => {
  const csv = matrixCsv([...entries, { ...(entries[0] as (typeof entries)[number]), claim: '=1+1', article: 'a "b", c' }]);
  const lines = csv.split('\r\n');
  expect(lines).toHaveLength(6);
  expect(lines[3]).toMatch(/^no-bridge,three,C,covers-day,false,,0,0,0,0,,,0,It was said on 2 May 2031\. .+,3-8$/);
  expect(lines[4]).toMatch(/^'=1\+1,"a ""b"", c",A,reports,true,a,/);
});
