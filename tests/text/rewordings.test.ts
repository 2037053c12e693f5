import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignWords } from '../../src/text/align-words.ts';
import { allWords, contentWords, sharedWords } from '../../src/text/content-words.ts';
import { findRewordings, type Worded } from '../../src/text/rewordings.ts';

// All texts are invented.
const quote = (text: string, start = 0): Worded => ({ form: 'direct', content: [{ start, end: start + text.length, text }] });
const part = (text: string, start = 0): Worded => ({ ...quote(text, start), form: 'mixed' });
const words = (a: Worded, b: Worded) => findRewordings(a, b).map(([one, other]) => [one.text, other.text]);

describe('one quotation in different words', () => {
  test('is found where the words around are the same', () => {
    expect(words(quote('an undisguised plan for a bridge'), quote('an overt plan for a bridge'))).toEqual([['undisguised', 'overt']]);
    expect(
      words(
        quote('these boats will be regarded by us as a lawful target'),
        part('these boats would be considered “a lawful target” by the town'),
      ),
    ).toEqual([['regarded', 'considered']]);
  });

  test('is none where neither article has the words in marks', () => {
    expect(words(part('an old plan for a bridge'), part('a new plan for a bridge'))).toEqual([]);
    expect(words(part('an “old” plan for a bridge'), part('a new plan for a bridge'))).toEqual([['old', 'new']]);
  });

  test('is none where much is said in between, or the texts are unlike', () => {
    expect(
      words(quote('the bridge closes'), quote('the bridge, which the town built of oak and never paid for in forty long years, closes')),
    ).toEqual([]);
    expect(words(quote('the bridge closes at midnight'), quote('ferries replace buses until autumn'))).toEqual([]);
  });

  test('is none across words that the statement leaves out', () => {
    const torn: Worded = {
      form: 'direct',
      content: [
        { start: 0, end: 12, text: 'an old plan,' },
        { start: 30, end: 42, text: 'for a bridge' },
      ],
    };
    expect(words(torn, quote('an old costly plan for a bridge'))).toEqual([]);
  });
});

const word = fc.constantFrom(
  'bridge',
  'the',
  'closes',
  'Old',
  'old',
  'at',
  'midnight',
  '“toll”',
  'not',
  'will',
  'be',
  'U.S.',
  'town’s',
  ',',
  '.',
);
const text = fc.array(word, { minLength: 1, maxLength: 14 }).map((all) => all.join(' '));
const worded = fc
  .tuple(fc.array(text, { minLength: 1, maxLength: 3 }), fc.constantFrom('direct' as const, 'mixed' as const, 'indirect' as const))
  .map(([texts, form]): { article: string; statement: Worded } => {
    const article = texts.join(' … ');
    let from = 0;
    const content = texts.map((own) => {
      const start = article.indexOf(own, from);
      from = start + own.length;
      return { start, end: from, text: own };
    });
    return { article, statement: { form, content } };
  });

test('whatever two statements say, each phrase is one run of words of its own article, at the place it names', () => {
  fc.assert(
    fc.property(worded, worded, (a, b) => {
      for (const [one, other] of findRewordings(a.statement, b.statement)) {
        expect(a.article.slice(one.start, one.end)).toBe(one.text);
        expect(b.article.slice(other.start, other.end)).toBe(other.text);
        expect(a.statement.content.some(({ start, end }) => start <= one.start && one.end <= end)).toBe(true);
        expect(b.statement.content.some(({ start, end }) => start <= other.start && other.end <= end)).toBe(true);
        expect(contentWords(one.text).length).toBeGreaterThan(0);
        expect(one.text.toLowerCase()).not.toBe(other.text.toLowerCase());
      }
    }),
  );
});

test('the order of the two changes nothing but the order of the words', () => {
  const sorted = (all: readonly (readonly string[])[]) => all.map((pair) => pair.join(' / ')).toSorted();
  const a = quote('we shall close the old bridge at midnight, under any pretext');
  const b = quote('we shall close the rusty bridge at midnight, under any circumstances');
  expect(sorted(words(a, b))).toEqual(['old / rusty', 'pretext / circumstances']);
  expect(sorted(words(b, a))).toEqual(['circumstances / pretext', 'rusty / old']);
});

describe('alignWords', () => {
  test('gives equal words only, in the order of both texts', () => {
    const stems = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
    fc.assert(
      fc.property(stems, stems, (a, b) => {
        const pairs = alignWords(a, b);
        expect(pairs.every(([one, other]) => a[one] === b[other])).toBe(true);
        expect(
          pairs.every(([one, other], index) => index === 0 || (one > (pairs[index - 1]?.[0] ?? 0) && other > (pairs[index - 1]?.[1] ?? 0))),
        ).toBe(true);
      }),
    );
  });

  test('of two equal words takes the one beside the last match', () => {
    expect(alignWords(['old', 'bridge'], ['bridge', 'old', 'bridge'])).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  test('of whole speeches aligns the ends that are alike', () => {
    const long = Array.from({ length: 2500 }, (_, index) => `w${index}`);
    const other = ['w0', ...Array.from({ length: 2400 }, (_, index) => `x${index}`), 'w2499'];
    expect(alignWords(long, other)).toEqual([
      [0, 0],
      [2499, 2401],
    ]);
  });
});

test('every word of a text is told, those that say something by their stem', () => {
  expect(allWords('The bridges were closed.').map(({ stem, says }) => [stem, says])).toEqual([
    ['the', false],
    ['bridg', true],
    ['were', false],
    ['clos', true],
  ]);
});

test('the share of common words is that of both texts', () => {
  expect(sharedWords(['the old bridge'], ['an old bridge'])).toBe(1);
  expect(sharedWords(['the old bridge'], ['a bridge'])).toBeCloseTo(2 / 3);
  expect(sharedWords([], [])).toBe(0);
});

test('at the end of a text other words are no other word for one', () => {
  expect(words(quote('we shall close the bridge, under any pretext'), quote('we shall close the bridge, for good'))).toEqual([]);
});
