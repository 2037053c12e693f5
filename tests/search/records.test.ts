import { describe, expect, test } from 'vitest';
import { toDataset } from '../../src/compare/dataset.ts';
import { toSearchRecords as toRecords, type SearchRecord } from '../../src/search/records.ts';
import { listFacets } from '../../src/view/search/facets.ts';
import { toArticleView } from '../../src/view/article/article.ts';
import { toPassages } from '../../src/view/search/passages.ts';
import { toSearchCards } from '../../src/view/search/search-cards.ts';
import { toSearchLists, toVocabulary } from '../../src/view/search/lists.ts';
import type { SiteArticle } from '../../src/schema/dataset.ts';
import { compiled, corpus, mayor, statement } from '../compare/invented.ts';

const open = statement({ id: 'abcdef0123', claims: [], saidOn: null, source: { actor: null, name: null, span: null, via: 'pronoun' } });
const spelled = { ...corpus, speakers: [{ ...mayor, aliases: ['Adda Vey', 'Bridge Lady'] }] };
const { index, articles, speakers } = toDataset(spelled, [compiled('one', '2031-05-04', [statement(), open])]);
const lists = toSearchLists(index, speakers);
/** The records of an article, statements first. */
const toSearchRecords = (article: SiteArticle): SearchRecord[] => toRecords(article, index, lists);
const [article] = articles;
if (!article) throw new Error('The invented dataset has an article.');
const { statements } = article;

test('a statement is one record: its sentence, who says it under every name, when, and what is known of it', () => {
  const [said = '', unknown = ''] = toSearchRecords(article).map(({ content }) => content);
  const sections = said.split(' | ');
  expect(sections[0]).toBe('the mayor said no bridge will be built');
  expect(sections[1]).toBe('ada vey ; adda vey ; bridge lady');
  expect(sections[2]).toMatch(/^d\d{4} 2031n$/);
  expect(said).not.toMatch(/there will be no bridge|article a/);
  expect(unknown.split('|')[1]?.trim()).toBe('');
});

test('what an article calls a body is a name only where it shares a word with the name', () => {
  const council = {
    ...mayor,
    name: 'Council of Ostrand',
    kind: 'body' as const,
    aliases: ['Ostrand Council', 'nine members', 'declaration'],
  };
  const dataset = toDataset({ ...corpus, speakers: [council] }, [compiled('one', '2031-05-04', [statement()])]);
  expect(toSearchLists(dataset.index, dataset.speakers).speakers[0]?.aliases).toEqual(['Ostrand Council']);
});

test('words that may have been meant are printed words and names', () => {
  expect(toVocabulary(articles, lists)).toEqual(expect.arrayContaining(['Bridge', 'Adda', 'agreed']));
});

test('the search page is given each sentence as printed, and where in it the statement stands', () => {
  const { cards } = toSearchCards(article, index);
  for (const { id, sentence, content } of statements) {
    const card = cards[id];
    expect(card?.text).toBe(sentence.text);
    expect(card?.said.map(([start, end]) => card.text.slice(start, end))).toEqual(content.map(({ text }) => `“${text}”`));
  }
});

test('a sentence without a statement is a record of its own, and leads to its block and its words', () => {
  const [passage] = toPassages(article);
  expect(passage?.text).toBe('Vey agreed.');
  const record = toSearchRecords(article).at(-1);
  expect(record?.content.split(' | ')[0]).toBe('vey agreed');
  expect(record?.filters).toEqual({ kind: ['passage'], article: ['one'] });
  const card = toSearchCards(article, index).cards[record?.url.split('#')[1] ?? ''];
  expect(card).toMatchObject({ text: 'Vey agreed.', said: [], at: 'p-0:~:text=Vey%20agreed.' });
});

test('a record leads to the sentence', () => {
  expect(toSearchRecords(article)[0]?.url).toBe('/articles/one/#s-0123456789');
});

test('what is not known is a value of its own, never a guess; what has no day stands under its report', () => {
  expect(toSearchRecords(article)[1]?.filters).toEqual({
    kind: ['statement'],
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
    { value: 'none', label: 'nobody named', count: 1 },
  ]);
  expect(months?.values.map(({ label }) => label)).toEqual(['May 2031']);
});

describe('an article without statements', () => {
  const silent = compiled('zwei', '2031-05-04', []);
  const dataset = toDataset(corpus, [silent]);
  const [article] = dataset.articles;
  const passages = article ? toPassages(article) : [];
  const records = article ? toRecords(article, dataset.index, toSearchLists(dataset.index, dataset.speakers)) : [];

  test('is found by the words of its text, sentence by sentence', () => {
    expect(passages.map(({ text }) => text)).toEqual(['The mayor said: “No bridge will be built.”', 'Vey agreed.']);
    expect(records).toHaveLength(2);
  });
  test('has a card for each sentence, at the key that the record gives', () => {
    const keys = article && Object.keys(toSearchCards(article, dataset.index).cards);
    expect(keys?.map((key) => `/articles/zwei/#${key}`)).toEqual(records.map(({ url }) => url));
  });
  test('has an element of that name on its page', () => {
    const rows = article && toArticleView(article, dataset.index, []).rows;
    const ids = rows?.flatMap(({ nodes }) => nodes.map((node) => (node.type === 'element' ? node.properties['id'] : undefined)));
    expect(ids).toEqual([...new Set(passages.map(({ anchor }) => anchor))]);
  });
});
