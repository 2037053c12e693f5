import { describe, expect, test } from 'vitest';
import { toSentence } from '../../src/compare/differences/sentence.ts';
import { differenceKindSchema } from '../../src/schema/differences.ts';
import { sentenceText } from '../../src/view/difference/difference-sentence.ts';
import { inventedWords } from './invented-words.ts';
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

  test('names words of an article only where they stand in it, one behind the other', () => {
    expect(found.flatMap(({ sentence }) => sentence).filter((part) => 'words' in part).length).toBeGreaterThan(100);
    expect(inventedWords(found, articles)).toEqual([]);
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

describe('the sentence about a difference', () => {
  const sentenceIn = (kind: string, ...texts: string[]) =>
    differencesIn(articlesOf(texts))
      .filter((difference) => difference.kind === kind)
      .map((difference) => sentenceText(difference));

  test.each([
    [
      'condition',
      'B keeps “during the storm”; A does not',
      'Brodny said on 4 May 2031 that foreign ships would be turned away from the harbour.',
      'Brodny said on 4 May 2031 that foreign ships would be turned away during the storm.',
    ],
    [
      'number',
      '“26 towns” (A), “more than 26 towns” (B)',
      'Brodny said on 4 May 2031 that 26 towns were ready to send engineers.',
      'Pavel Brodny said on 4 May 2031 that more than 26 towns were ready to send engineers.',
    ],
    [
      'scope',
      'A also names “docks”; B names ships only',
      'Brodny said on 4 May 2031 that ships and docks from Halden would be turned away.',
      'Brodny said on 4 May 2031 that ships from Halden would be turned away.',
    ],
    [
      'scope',
      '“Estmark ships and foreign vessels” (A), “foreign ships” (B)',
      'Brodny said on 4 May 2031 that Estmark ships and foreign vessels would be turned away.',
      'Brodny said on 4 May 2031 that foreign ships would be turned away.',
    ],
    [
      'form',
      'B quotes Pavel Brodny; A paraphrases',
      'Brodny said on 4 May 2031 that foreign ships would be turned away.',
      'Brodny said on 4 May 2031: “Foreign ships will be turned away.”',
    ],
  ])('of kind %s: %s', (kind, sentence, ...texts) => {
    expect(sentenceIn(kind, ...texts)).toEqual([sentence]);
  });

  test('names every article that has the words, and the two that do not', () => {
    const without = 'Brodny said on 4 May 2031 that foreign ships would be turned away from the harbour.';
    const having = 'Brodny said on 4 May 2031 that foreign ships would be turned away during the storm.';
    expect(sentenceIn('condition', without, having, having, without)).toEqual(['B and C keep “during the storm”; A and D do not']);
  });

  test.each([
    ['the old northern gate of the harbour and all of that which it keeps', 'the old northern gate of the harbour'],
    ['a paper signed by Mayor Ada Vey of Halden, Minister Pavel Brodny and others', 'a paper signed by Mayor Ada Vey of Halden'],
    ['the old gate', 'the old gate'],
  ])('is cut behind a whole phrase, and never ends with a small word: %s', (words, short) => {
    const reading = { labels: ['x'], quoted: true, passages: [], phrases: [{ article: 'one', pieces: [words] }] };
    expect(sentenceText({ sentence: toSentence({ how: 'list' }, [reading], new Map([['one', 'A']])) })).toBe(`“${short}” (A)`);
  });

  test('of very many articles names the first ones and the number of the others', () => {
    const letters = new Map(Array.from({ length: 30 }, (_, index) => [`article-${index}`, `A${index}`]));
    const phrases = [...letters.keys()].map((article) => ({ article, pieces: ['the gate'] }));
    const reading = { labels: ['x'], quoted: true, passages: [], phrases };
    expect(sentenceText({ sentence: toSentence({ how: 'list' }, [reading], letters) })).toBe(
      '“the gate” (A0, A1, A2, A3, A4, A5, A6, 23 more)',
    );
  });
});
