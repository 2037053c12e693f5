import { expect, test } from 'vitest';
import type { SpeakerHead } from '../../../src/schema/dataset.ts';
import { balanceWords, toSpeakerView } from '../../../src/view/speaker/speaker.ts';
import { groupSpeakers } from '../../../src/view/speaker/speakers.ts';
import { datasetIndex, inArticle, secondHead, siteStatement } from '../invented-records.ts';

const head: SpeakerHead = {
  id: 'mayor',
  name: 'Ada Vey',
  kind: 'person',
  members: [],
  of: null,
  offices: [{ title: 'Mayor of Ostrand', from: '2029' }],
  sigla: ['A', 'B'],
  counts: { direct: 0, mixed: 0, indirect: 3 },
  totals: { statements: 3, utterances: 3, texts: 3 },
};
const statements = [
  siteStatement({ id: 'a', claims: ['toll'] }),
  inArticle(secondHead, { id: 'b' }),
  siteStatement({ id: 'c' }),
  siteStatement({ id: 'd', claims: [] }),
];
const names = [
  { siglum: 'A', slug: 'first-article', statement: 'a', text: 'the mayor' },
  { siglum: 'B', slug: 'second-article', statement: 'b', text: 'councillor Vey' },
];
const view = toSpeakerView({ head, statements, utterances: [], names }, datasetIndex());

test('on a day, what several articles report comes first and what no claim covers last', () => {
  expect(view.days.map(({ claims }) => claims.map(({ title, statements: own }) => [title, own.map(({ id }) => id)]))).toEqual([
    [
      ['There will be no bridge', ['c', 'b']],
      ['toll', ['a']],
      ['Not in the codebook', ['d']],
    ],
  ]);
});

test('names stand by article, as printed', () => {
  expect(view.names.map(({ article, names: given }) => [article.siglum, given.map(({ text }) => text)])).toEqual([
    ['A', ['the mayor']],
    ['B', ['councillor Vey']],
  ]);
});

test('forms are counted in all and in each article', () => {
  expect(view.balances.map(({ article, balance }) => [article?.siglum, balance.indirect])).toEqual([
    [undefined, 3],
    ['A', 3],
    ['B', 1],
  ]);
});

test('an office has its period', () => {
  expect(view.offices).toEqual(['Mayor of Ostrand, from 2029']);
});

test('the balance names forms with none too', () => {
  expect(balanceWords({ direct: 1, mixed: 0, indirect: 2 })).toBe('1 quote, 0 part quotes, 2 paraphrases');
});

test('what is reported once has no balance, only its form', () => {
  expect(balanceWords({ direct: 0, mixed: 1, indirect: 0 })).toBe('1 part quote');
});

test('speakers are grouped by kind, most statements first', () => {
  const few = { ...head, id: 'few', totals: { statements: 1, utterances: 1, texts: 1 } };
  const city = { ...head, id: 'city', kind: 'body' as const };
  expect(groupSpeakers([few, city, head]).map(({ title, speakers }) => [title, speakers.map(({ id }) => id)])).toEqual([
    ['People', ['mayor', 'few']],
    ['States, bodies and groups', ['city']],
  ]);
});
