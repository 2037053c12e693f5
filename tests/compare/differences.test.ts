import { describe, expect, test } from 'vitest';
import { differenceKindSchema } from '../../src/schema/differences.ts';
import { articlesOf, differencesIn, labelsOf, readCases } from './differences-fixture.ts';

describe.each(differenceKindSchema.options)('of kind %s', (kind) => {
  const cases = readCases(kind);

  test.each(cases)('$name', ({ articles, expected }) => {
    const found = differencesIn(articlesOf(articles)).filter((difference) => difference.kind === kind);
    expect(found.map(labelsOf).toSorted()).toEqual(expected.toSorted());
  });

  test('there are planted differences, and three places or more that look like one', () => {
    expect(cases.filter(({ expected }) => expected.length > 0).length).toBeGreaterThan(0);
    expect(cases.filter(({ expected }) => expected.length === 0).length).toBeGreaterThanOrEqual(3);
  });
});

describe('every difference', () => {
  const texts = differenceKindSchema.options.flatMap((kind) => readCases(kind).flatMap(({ articles }) => articles));
  const names = texts.map((_, index) => `article-${String(index).padStart(3, '0')}`);
  const articles = articlesOf(texts, names);
  const found = differencesIn(articles);
  const byId = new Map(articles.map((article) => [article.head.id, article]));

  test('has words that stand in the article, byte for byte, with marks inside them', () => {
    const passages = found.flatMap(({ readings }) => readings.flatMap((reading) => reading.passages));
    expect(passages.length).toBeGreaterThan(50);
    const wrong = passages.filter(
      ({ article, start, end, text, marks }) =>
        byId.get(article)?.text.slice(start, end) !== text ||
        marks.some((mark) => mark.start < 0 || mark.end > text.length || mark.start >= mark.end),
    );
    expect(wrong).toEqual([]);
  });

  test('has an id of its own, a title in one line and two readings', () => {
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    expect(found.filter(({ title, readings }) => title.includes('\n') || readings.length < 2)).toEqual([]);
  });

  test('keeps its id when an article comes that has nothing to do with it', () => {
    const more = differencesIn(articlesOf([...texts, 'Nobody spoke of anything at all.'], [...names, 'article-999']));
    expect(more.map(({ id }) => id)).toEqual(found.map(({ id }) => id));
  });

  test('keeps its id when another article joins a reading', () => {
    const two = ['Minister Pavel Brodny said that no ships would come.', 'Minister Paul Brodny said that no ships would come.'];
    const third = 'The minister, Paul Brodny, said that no ships would come.';
    const [before, after] = [two, [...two, third]].map((own) => differencesIn(articlesOf(own)).filter(({ kind }) => kind === 'first-name'));
    expect(before?.map(({ id }) => id)).toHaveLength(1);
    expect(after?.map(({ id }) => id)).toEqual(before?.map(({ id }) => id));
  });

  test('is found whichever article comes first', () => {
    const two = readCases('number')[0]?.articles ?? [];
    const [one, other] = [two, two.toReversed()].map((own) => differencesIn(articlesOf(own)).map(({ id }) => id));
    expect(one).toEqual(other);
    expect(one?.length).toBeGreaterThan(0);
  });
});

test('a corpus with nothing but articles has differences of names', () => {
  const articles = articlesOf([
    'Engineer Marta Kalinsky said that the bridge was safe.',
    'Engineer Marta Kalinskiy said that the bridge was safe.',
  ]);
  const found = differencesIn(articles, { speakers: [], codebook: [], events: [], differences: undefined });
  expect(found.map(({ kind, title }) => `${kind}: ${title}`)).toEqual(['spelling: Spelling of the name of Marta Kalinsky']);
});
