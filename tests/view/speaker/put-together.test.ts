import { describe, expect, test } from 'vitest';
import type { SiteStatement } from '../../../src/schema/dataset.ts';
import { putTogether } from '../../../src/view/speaker/put-together.ts';
import { article, statement } from '../timeline-fixture.ts';

// All texts are invented.
const articles = ['A', 'B', 'C'].map((siglum) => article(siglum, '2031-05-05'));
let place = 0;
const quote = (siglum: string, words: string, changes: Partial<SiteStatement> = {}) => {
  place += 100;
  return statement(siglum, words, { form: 'direct', content: [{ start: place, end: place + words.length, text: words }], ...changes });
};
/** Pieces as text with their sources; a part in lower case; `+` joins, `…` is a gap. */
function shown(statements: readonly SiteStatement[], names: readonly string[] = []): string | undefined {
  return putTogether(statements, articles, names)
    ?.pieces.map(({ words, sources, joined }, index) => {
      const sigla = sources.map(({ fragment, part }) => (part ? fragment.article.siglum.toLowerCase() : fragment.article.siglum)).join('');
      return `${index === 0 ? '' : joined ? ' + ' : ' … '}${words.text} (${sigla})`;
    })
    .join('');
}

describe('what a speaker said on one occasion', () => {
  test('is put together in the order of the articles, with gaps', () => {
    expect(shown([quote('A', 'no bridge'), quote('A', 'no ferry'), quote('B', 'no tolls')])).toBe(
      'no bridge (A) … no ferry (A) … no tolls (B)',
    );
  });

  test('takes the fuller words where one article prints a part', () => {
    expect(shown([quote('A', 'no bridge'), quote('B', 'we want no bridge in Ostrand')])).toBe('we want no bridge in Ostrand (aB)');
    expect(shown([quote('A', 'we want no bridge in Ostrand'), quote('B', 'no bridge')])).toBe('we want no bridge in Ostrand (Ab)');
  });

  test('goes on where words overlap, and repeats none', () => {
    expect(shown([quote('A', 'the old bridge closes today'), quote('B', 'bridge closes today, and the ferry stops')])).toBe(
      'the old bridge closes today (A) + and the ferry stops (B)',
    );
  });

  test('sets what an article alone has behind what it has before it', () => {
    const statements = [quote('A', 'no bridge'), quote('A', 'no ferry'), quote('B', 'no bridge'), quote('B', 'no tolls')];
    expect(shown(statements)).toBe('no bridge (AB) … no tolls (B) … no ferry (A)');
  });

  test('keeps other words for the same beside it', () => {
    const one = { utterance: 'u' };
    const together = putTogether([quote('A', 'an undisguised bridge plan', one), quote('B', 'an overt bridge plan', one)], articles);
    expect(
      together?.pieces.map(({ words, otherwise }) => [words.text, otherwise.map(({ statement }) => statement.content[0]?.text)]),
    ).toEqual([['an undisguised bridge plan', ['an overt bridge plan']]]);
  });

  test('names what each other article gives of the same in no marks, or in some, once', () => {
    const one = { utterance: 'u' };
    const together = putTogether(
      [
        quote('A', '“a bridge of gold” is “an undisguised plan”', { ...one, form: 'mixed' }),
        quote('B', 'it is “an undisguised plan” to build', { ...one, form: 'mixed' }),
        quote('C', 'a plan', { ...one, form: 'indirect' }),
      ],
      articles,
    );
    expect(together?.pieces.map(({ words, otherwise }) => [words.text, otherwise.map(({ article }) => article.siglum)])).toEqual([
      ['a bridge of gold', ['B']],
      ['an undisguised plan', []],
    ]);
  });

  test('takes only what stands in marks', () => {
    const mixed = quote('B', 'the plan is “a bad joke”, she said', { form: 'mixed' });
    expect(shown([quote('A', 'no bridge'), mixed, quote('C', 'nothing else', { form: 'indirect' })])).toBe(
      'no bridge (A) … a bad joke (B)',
    );
  });

  test('takes no name in marks for words', () => {
    const mixed = quote('B', 'the “Friends of the Ferry” sing “old songs”', { form: 'mixed' });
    expect(shown([quote('A', 'no bridge'), mixed], ['Friends of the Ferry'])).toBe('no bridge (A) … old songs (B)');
  });

  test('is not put together from one article', () => {
    expect(shown([quote('A', 'no bridge'), quote('A', 'no ferry')])).toBeUndefined();
  });
});

test('every piece is words of its article, byte for byte', () => {
  const statements = [
    quote('A', 'the old bridge closes today'),
    quote('B', 'bridge closes today, and the “old” ferry stops'),
    quote('C', 'ferry stops. For good!'),
  ];
  const pieces = putTogether(statements, articles)?.pieces ?? [];
  expect(pieces.length).toBe(3);
  for (const { words } of pieces) expect(words.statement.content.map(({ text }) => text).join()).toContain(words.text);
});
