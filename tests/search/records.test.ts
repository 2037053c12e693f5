import { describe, expect, test } from 'vitest';
import { toDataset } from '../../src/compare/dataset.ts';
import { toPassageRecords, toSearchRecords } from '../../src/search/records.ts';
import { listFacets } from '../../src/view/search/facets.ts';
import { toArticleView } from '../../src/view/article/article.ts';
import { toPassages } from '../../src/view/search/passages.ts';
import { toSearchCards } from '../../src/view/search/search-cards.ts';
import { compiled, corpus, statement } from '../compare/invented.ts';

const open = statement({ id: 'abcdef0123', claims: [], saidOn: null, source: { actor: null, name: null, span: null, via: 'pronoun' } });
const { index, articles } = toDataset(corpus, [compiled('one', '2031-05-04', [statement(), open])]);
const [article] = articles;
if (!article) throw new Error('The invented dataset has an article.');
const { statements } = article;

test('each statement is one record of its words and who says them', () => {
  expect(toSearchRecords(article).map(({ content }) => content)).toEqual([
    'No bridge will be built. — Ada Vey',
    'No bridge will be built. — speaker not resolved',
  ]);
});

test('words that a dash joins stand apart in the record, so that each can be looked for', () => {
  const [first] = statements;
  const joined = first && { ...first, content: [{ start: 0, end: 34, text: 'No bridge—or tunnel – in 2031–2032' }] };
  expect(joined && toSearchRecords({ ...article, statements: [joined] })[0]?.content).toBe(
    'No bridge— or tunnel – in 2031– 2032 — Ada Vey',
  );
});

test('the search page is given the words as printed', () => {
  const cards = Object.values(toSearchCards(article).cards);
  expect(cards?.map(({ words }) => words)).toEqual(statements.map(({ content }) => content.map(({ text }) => text)));
});

test('a record leads to the sentence', () => {
  expect(toSearchRecords(article)[0]?.url).toBe('/articles/one/#s-0123456789');
});

test('what is not known is a value of its own, never a guess; what has no day stands under its report', () => {
  expect(toSearchRecords(article)[1]?.filters).toEqual({
    speaker: ['none'],
    article: ['one'],
    form: ['direct'],
    month: ['2031-05'],
    claim: ['none'],
  });
});

test('an open span has the month of its report, a narrow one each of its months, and neither is known without a date of publication', () => {
  const monthOf = (edtf: string | null, day: string | null) => {
    const own = statement({ saidOn: edtf === null ? null : { edtf, evidence: null, via: 'sentence' } });
    const [first] = toDataset(corpus, [compiled('one', day, [own])]).articles;
    return first && toSearchRecords(first)[0]?.filters['month'];
  };
  expect(monthOf('2022-02/2031-05-04', '2031-06-02')).toEqual(['2031-06']);
  expect(monthOf('2031-04-20/..', '2031-06-02')).toEqual(['2031-06']);
  expect(monthOf('2031-04-20/2031-05-04', '2031-06-02')).toEqual(['2031-04', '2031-05']);
  expect(monthOf(null, null)).toEqual(['none']);
});

test('facets list every value of the records with its number', () => {
  const [speakers, , , months] = listFacets(index, statements);
  expect(speakers?.values).toEqual([
    { value: 'mayor', label: 'Ada Vey', count: 1 },
    { value: 'none', label: 'not resolved', count: 1 },
  ]);
  expect(months?.values.map(({ label }) => label)).toEqual(['May 2031']);
});

describe('an article without statements', () => {
  const silent = compiled('zwei', '2031-05-04', []);
  const [article] = toDataset(corpus, [silent]).articles;
  const passages = article ? toPassages(article) : [];

  test('is found by the words of its text, block by block', () => {
    expect(passages.length).toBeGreaterThan(0);
    expect(toPassageRecords(passages).map(({ content }) => content)).toEqual(passages.map(({ text }) => text));
  });
  test('has a card for each passage, at the address that the record gives', () => {
    const keys = article && Object.keys(toSearchCards(article).cards);
    expect(keys?.map((key) => `/articles/zwei/#${key}`)).toEqual(toPassageRecords(passages).map(({ url }) => url));
  });
  test('has an element of that name on its page', () => {
    const rows = article && toArticleView(article, toDataset(corpus, [silent]).index).rows;
    const ids = rows?.flatMap(({ nodes }) => nodes.map((node) => (node.type === 'element' ? node.properties['id'] : undefined)));
    expect(ids).toEqual(passages.map(({ anchor }) => anchor));
  });
});
