import { expect, test } from 'vitest';
import { toDataset } from '../../src/compare/dataset.ts';
import { toSearchRecords } from '../../src/search/records.ts';
import { listFacets } from '../../src/view/facets.ts';
import { compiled, corpus, statement } from '../compare/invented.ts';

const open = statement({ id: 'abcdef0123', claims: [], saidOn: null, source: { actor: null, name: null, span: null, via: 'pronoun' } });
const { index, articles } = toDataset(corpus, [compiled('one', '2031-05-04', [statement(), open])]);
const statements = articles.flatMap((article) => article.statements);

test('each statement is one record with the words as printed', () => {
  const records = toSearchRecords(index, statements);
  expect(records).toHaveLength(2);
  expect(records.map(({ meta }) => JSON.parse(meta['words'] ?? ''))).toEqual(statements.map(({ content }) => content.map(({ text }) => text)));
});

test('a record leads to the sentence', () => {
  expect(toSearchRecords(index, statements)[0]?.url).toBe('/articles/one/#s-0123456789');
});

test('what is not known is a value of its own, never a guess', () => {
  expect(toSearchRecords(index, statements)[1]?.filters).toEqual({ speaker: ['none'], article: ['one'], form: ['direct'], month: ['none'], claim: ['none'] });
});

test('facets list every value of the records with its number', () => {
  const [speakers, , , months] = listFacets(index, statements);
  expect(speakers?.values).toEqual([
    { value: 'mayor', label: 'Ada Vey', count: 1 },
    { value: 'none', label: 'not resolved', count: 1 },
  ]);
  expect(months?.values.map(({ label }) => label)).toEqual(['May 2031', 'no single month']);
});
