import { expect, test } from 'vitest';
import type { SpeakerHead } from '../../../src/schema/dataset.ts';
import type { Difference } from '../../../src/schema/differences.ts';
import { jointlyWith } from '../../../src/view/labels.ts';
import { balanceWords, toSpeakerView } from '../../../src/view/speaker/speaker.ts';
import { groupSpeakers } from '../../../src/view/speaker/speakers.ts';
import { datasetIndex, inArticle, secondHead, siteStatement } from '../invented-records.ts';

const head: SpeakerHead = {
  id: 'mayor',
  name: 'Ada Vey',
  aliases: [],
  kind: 'person',
  members: [],
  of: null,
  voices: { ids: [], statements: 0 },
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
const record = { head, statements, utterances: [], names };
const view = toSpeakerView(record, datasetIndex());

test('on a day, what several articles report comes first and what no claim covers last', () => {
  expect(view.days.map(({ claims }) => claims.map(({ title, entries }) => [title, entries.map(({ statement }) => statement.id)]))).toEqual([
    [
      ['There will be no bridge', ['c', 'b']],
      ['toll', ['a']],
      ['On other matters', ['d']],
    ],
  ]);
});

test('names stand by article, as printed', () => {
  expect(view.names.map(({ article, names: given }) => [article.siglum, given.map(({ text }) => text)])).toEqual([
    ['A', ['the mayor']],
    ['B', ['councillor Vey']],
  ]);
});

test('forms are counted, those with none left out', () => {
  expect(view.balance).toBe('3 paraphrases');
  expect(balanceWords({ direct: 1, mixed: 0, indirect: 2 })).toBe('1 quote, 2 paraphrases');
});

test('the number of statements is a sentence', () => {
  expect(view.summary).toBe('Three statements in two articles.');
  expect(toSpeakerView({ ...record, head: { ...head, voices: { ids: ['x', 'y'], statements: 14 } } }, datasetIndex()).summary).toBe(
    'Three statements in two articles. 14 statements with those who speak for it.',
  );
});

test('what an article repeats is folded behind its fullest wording', () => {
  const said = [
    siteStatement({ id: 'a', words: 'no bridge' }),
    siteStatement({ id: 'b', form: 'direct', words: 'No.' }),
    inArticle(secondHead, { id: 'c' }),
    siteStatement({ id: 'd', words: 'none' }),
  ];
  const [day] = toSpeakerView({ ...record, statements: said }, datasetIndex()).days;
  expect(day?.claims[0]?.entries.map(({ statement, again }) => [statement.id, again.map((one) => one.statement.id)])).toEqual([
    ['b', ['a', 'd']],
    ['c', []],
  ]);
});

test('what those say who speak for it stands claim by claim, what it says itself not a second time', () => {
  const clerk = { ...head, id: 'clerk', name: 'Ida Ost' };
  const said = [
    siteStatement({ id: 'a', claims: ['toll'] }),
    siteStatement({ id: 'x', speaker: 'clerk' }),
    inArticle(secondHead, { id: 'y', speaker: 'clerk' }),
  ];
  const gathered = toSpeakerView(
    { ...record, head: { ...head, voices: { ids: ['clerk'], statements: 5 } } },
    datasetIndex(),
    [],
    [{ head: clerk, statements: said, utterances: [], names: [] }],
  );
  expect(gathered.voices.map(({ id }) => id)).toEqual(['clerk']);
  expect(gathered.said.map(({ id, entries }) => [id, entries.map(({ statement, when }) => `${statement.id} ${when ?? ''}`)])).toEqual([
    ['no-bridge', ['x 4 May 2031', 'y 4 May 2031']],
  ]);
});

test('an office that a difference lists and no statement prints is shown where it stands', () => {
  const passage = (text: string, statement: string | null) => ({
    ...{ article: 'one', slug: 'first-article', siglum: 'A', start: 0, end: text.length, text, marks: [], statement },
    ...{ form: null, speakerName: null, saidOn: null, sentence: { start: 0, end: text.length, text } },
  });
  const office: Difference = {
    ...{ id: '0000000000', kind: 'office', title: 'Office of Ada Vey', claim: null, event: null, speaker: 'mayor', dismissed: null },
    sentence: [],
    readings: [
      { labels: ['mayor'], quoted: true, passages: [passage('the mayor', 'a')] },
      { labels: ['treasurer'], quoted: true, passages: [passage('treasurer Ada Vey', null)] },
    ],
  };
  const shown = toSpeakerView(record, datasetIndex(), [office, { ...office, id: '0000000001', dismissed: 'no difference' }]);
  expect(shown.names[0]?.names.map(({ text, statement }) => [text, statement])).toEqual([
    ['the mayor', 'a'],
    ['treasurer Ada Vey', undefined],
  ]);
  expect(shown.differences.map(({ id }) => id)).toEqual(['0000000000']);
});

test('of what several say together the others are named', () => {
  const members = [
    { actor: 'mayor', name: 'Ada Vey', span: null },
    { actor: null, name: 'Ida Ost', span: null },
  ];
  const source = { actor: null, name: 'Ada Vey and Ida Ost', span: null, via: 'name' as const, members };
  const joint = siteStatement({ speaker: 'both', speakerName: 'Ada Vey and Ida Ost', members: ['mayor', 'ida-ost'], source });
  expect(jointlyWith(joint, 'mayor')).toBe('jointly with Ida Ost');
  expect(jointlyWith(joint, 'ida-ost')).toBe('jointly with Ada Vey');
  expect(jointlyWith(joint, 'both')).toBeUndefined();
  expect(jointlyWith(siteStatement(), 'mayor')).toBeUndefined();
});

test('an office has its period', () => {
  expect(view.offices).toEqual(['Mayor of Ostrand, from 2029']);
});

test('speakers are grouped by kind, most statements first; a joint source is in no group', () => {
  const few = { ...head, id: 'few', totals: { statements: 1, utterances: 1, texts: 1 } };
  const unnamed = { ...head, id: 'two-officials', kind: 'unnamed' as const };
  const both = { ...head, id: 'both', kind: 'unlisted' as const, members: ['mayor', 'clerk'] };
  const city = { ...head, id: 'city', kind: 'body' as const };
  expect(groupSpeakers([few, city, unnamed, both, head]).map(({ title, speakers }) => [title, speakers.map(({ id }) => id)])).toEqual([
    ['People', ['mayor', 'few']],
    ['States, bodies and groups', ['city']],
    ['Unnamed sources', ['two-officials']],
  ]);
});
