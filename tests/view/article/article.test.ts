import type { RootContent } from 'hast';
import { describe, expect, test } from 'vitest';
import { renderArticle } from '../../../src/pipeline/render-article.ts';
import type { SiteArticle } from '../../../src/schema/dataset.ts';
import type { DifferenceKind } from '../../../src/schema/differences.ts';
import type { BlockKind } from '../../../src/schema/record.ts';
import { toArticleView, titleNote } from '../../../src/view/article/article.ts';
import {
  checkedWords,
  howPublishedIsKnown,
  isPublishedStated,
  languageNote,
  readLine,
  titleInList,
  toOrders,
} from '../../../src/view/article/facts.ts';
import { invented } from '../difference/invented-differences.ts';
import { articleHead, datasetIndex, siteStatement } from '../invented-records.ts';

/** An invented article: one block a line. */
function article(
  lines: readonly (readonly [kind: BlockKind, text: string])[],
  titleKind: 'printed' | 'editorial' = 'printed',
): SiteArticle {
  const text = lines.map(([, line]) => line).join('\n');
  const blocks = lines.map(([kind, line]) => ({
    kind,
    start: text.indexOf(line),
    end: text.indexOf(line) + line.length,
    text: line,
    because: 'invented',
  }));
  const start = text.indexOf('no bridge');
  const statements = start === -1 ? [] : [siteStatement({ words: 'no bridge', content: [{ start, end: start + 9, text: 'no bridge' }] })];
  return {
    head: articleHead({ titleKind }),
    text,
    blocks: renderArticle(text, blocks, statements),
    sentences: [],
    dates: [],
    statements,
    elsewhere: [],
  };
}

const textOf = (node: RootContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(textOf).join('') : '';

/** The words in `<span class="differs">`. */
const differingIn = (nodes: readonly RootContent[]): string[] =>
  nodes.flatMap((node) => {
    if (node.type !== 'element') return [];
    return String(node.properties['className']) === 'differs' ? [textOf(node)] : differingIn(node.children);
  });

describe('toArticleView', () => {
  test('a printed headline stands alone, with its notes', () => {
    const { headline, rows } = toArticleView(
      article([
        ['headline', 'no bridge'],
        ['paragraph', 'Text.'],
      ]),
      datasetIndex(),
      [],
    );
    expect(headline?.notes.shown.map(({ statement }) => statement.id)).toEqual(['0123456789']);
    expect(rows.map(({ blocks }) => blocks.map(({ text }) => text))).toEqual([['Text.']]);
  });

  test('without a printed title, a headline of the text is a second heading', () => {
    const { headline, rows } = toArticleView(article([['headline', 'Odd line']], 'editorial'), datasetIndex(), []);
    expect(headline).toBeUndefined();
    expect(rows[0]?.nodes).toMatchObject([{ tagName: 'h2' }]);
  });

  test('neighbouring list items and furniture stand together, paragraphs alone', () => {
    const lines = [
      ['boilerplate', '0'],
      ['boilerplate', '24'],
      ['paragraph', 'One.'],
      ['paragraph', 'Two.'],
      ['list-item', '• a'],
      ['list-item', '• b'],
    ] as const;
    const { rows } = toArticleView(article(lines), datasetIndex(), []);
    expect(rows.map(({ kind, blocks }) => [kind, blocks.length])).toEqual([
      ['furniture', 2],
      ['text', 1],
      ['text', 1],
      ['list', 2],
    ]);
  });

  test('every block stands in exactly one row', () => {
    const source = article([
      ['headline', 'H'],
      ['boilerplate', 'x'],
      ['paragraph', 'P'],
      ['boilerplate', 'y'],
    ]);
    const { headline, rows } = toArticleView(source, datasetIndex(), []);
    expect([...(headline?.blocks ?? []), ...rows.flatMap(({ blocks }) => blocks)]).toEqual(source.blocks);
  });
});

test('a title that the article does not print says so', () => {
  expect([titleNote('printed'), titleNote('editorial'), titleNote('lead')]).toEqual([
    undefined,
    'our title, the article prints none',
    'first words of the text, the article prints no title',
  ]);
});

test('words that a difference names are marked, inside a statement and outside, and the text stays as it is', () => {
  // The invented difference is about the places 20 to 25.
  const source = article([
    ['paragraph', 'Nobody builds.'],
    ['paragraph', 'Saying: no bridge.'],
  ]);
  const of = (kind: DifferenceKind) =>
    toArticleView(source, datasetIndex(), [invented(kind, { articles: ['one', 'two'] })]).rows.flatMap(({ nodes }) => nodes);
  expect(of('scope').map(textOf)).toEqual(['Nobody builds.', 'Saying: no bridge.']);
  expect(differingIn(of('scope'))).toEqual(['g: ', 'no']);
  expect(differingIn(of('spelling'))).toEqual([]);
});

test('counts leave out forms that do not occur', () => {
  expect(readLine({ counts: { direct: 1, mixed: 0, indirect: 2, narrated: 1 }, language: 'en' })).toBe(
    '4 statements: 1 quote, 2 paraphrases, 1 in the article’s own voice',
  );
  expect(readLine({ counts: { direct: 0, mixed: 0, indirect: 0, narrated: 0 }, language: 'en' })).toBe('none found');
});

test('a date of publication is stated only when the text alone gives one day', () => {
  const { published } = articleHead();
  expect(isPublishedStated(published)).toBe(true);
  expect(isPublishedStated({ ...published, latest: '2031-05-07' })).toBe(false);
  expect(isPublishedStated({ ...published, edtf: '2031-05-05~' })).toBe(false);
  expect(isPublishedStated({ ...published, from: 'review' })).toBe(false);
});

test('sigla lead to their place in the order of publication', () => {
  expect([...toOrders(datasetIndex())]).toEqual([
    ['A', 0],
    ['B', 1],
    ['C', 2],
  ]);
});

test('in a list, a title that the article does not print stands in brackets', () => {
  expect([titleInList(articleHead()), titleInList(articleHead({ titleKind: 'editorial' }))]).toEqual(['No bridge', '[No bridge]']);
});

test('what a person did about an article, and how its day is known, is said in words', () => {
  const { published } = articleHead();
  expect(checkedWords(articleHead())).toBe('by a person, 1 Jun 2031: no corrections');
  expect(checkedWords({ review: { on: '2031-06-01', corrections: 2, statements: 1, kinds: {} } })).toBe(
    'by a person, 1 Jun 2031: 2 corrections',
  );
  expect(checkedWords({ review: null })).toBe('not checked by a person');
  expect(howPublishedIsKnown(published)).toBe('The article states it');
  expect(howPublishedIsKnown({ ...published, from: 'review' })).toBe('Inferred by a person');
  expect(howPublishedIsKnown({ ...published, edtf: '2031-05-05~' })).toBe('Inferred by a program from the text');
});

test('an article that is not read says so', () => {
  expect([languageNote({ language: 'en' }), languageNote({ language: 'de' })]).toEqual([
    undefined,
    'in German; this site reads English only',
  ]);
});
