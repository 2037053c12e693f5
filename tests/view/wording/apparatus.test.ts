import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SiteStatement } from '../../../src/schema/dataset.ts';
import { rowCount, toApparatus } from '../../../src/view/wording/apparatus.ts';
import { article, statement } from '../timeline-fixture.ts';

// All texts are invented.
const cell = (siglum: string, ...statements: SiteStatement[]) => ({ article: article(siglum, '2031-05-05'), statements });
const one = (siglum: string, words: string, changes: Partial<SiteStatement> = {}) => cell(siglum, statement(siglum, words, changes));
const sentences = (...cells: ReturnType<typeof cell>[]) =>
  toApparatus(cells).sentences.map((parts) => parts.map(({ kind, text }) => (kind === 'words' ? `*${text}*` : text)).join(''));

describe('each row in words', () => {
  test('says what each article has where they differ', () => {
    expect(sentences(one('A', 'an undisguised plan for a bridge'), one('B', 'an overt plan for a bridge'))).toEqual([
      'A has *undisguised*, B has *overt*.',
    ]);
  });

  test('says when one alone has something', () => {
    expect(sentences(one('A', 'the bridge closes'), one('B', 'the bridge closes at midnight, under any pretext'))).toEqual([
      'A and B have *bridge closes* alike.',
      'Only B has *midnight*, *pretext*.',
    ]);
  });

  test('names those that have nothing of it', () => {
    expect(sentences(one('A', 'the old bridge closes'), one('B', 'the new bridge closes'), one('C', 'the bridge closes'))).toEqual([
      'A has *old*, B has *new*, C has none of this.',
    ]);
  });

  test('puts articles with the same words together', () => {
    expect(sentences(one('A', 'the old bridge closes'), one('B', 'the old bridge closes'), one('C', 'the bridge closes'))).toEqual([
      'Only A and B have *old*.',
    ]);
  });
});

describe('texts that share under a third of their content words', () => {
  test('are both shown whole, and nothing is marked', () => {
    const apparatus = toApparatus([
      one('A', 'the old bridge closes at midnight'),
      one('B', 'ferries replace buses beside this bridge until autumn'),
    ]);
    expect(apparatus.columns.map(({ whole, rows }) => [whole, rows.flat().map(({ sharing }) => sharing)])).toEqual([
      [true, ['plain']],
      [true, ['plain']],
    ]);
    expect(apparatus.sentences).toEqual([]);
  });

  test('stand beside the others that are compared', () => {
    const apparatus = toApparatus([one('A', 'the bridge closes'), one('B', 'ferries run until autumn'), one('C', 'the bridge closes now')]);
    expect(apparatus.columns.map((column) => [column.article.siglum, column.whole])).toEqual([
      ['A', false],
      ['C', false],
      ['B', true],
    ]);
  });
});

describe('an article stands in one column', () => {
  test('with its quote, and names the other places', () => {
    const quote = statement('A', 'We close the bridge,', { form: 'direct' });
    const headline = statement('A', 'Town closes bridge');
    const [column] = toApparatus([cell('A', headline, quote), one('B', 'the bridge closes')]).columns;
    expect([column?.statement.id, column?.again.map(({ id }) => id)]).toEqual([quote.id, [headline.id]]);
  });

  test('of equal forms with the one most like what the others have', () => {
    const near = statement('A', 'the bridge closes at midnight');
    const long = statement('A', 'the town, tired of tolls and of painting it each year, closes its only bridge');
    expect(toApparatus([cell('A', long, near), one('B', 'the bridge closes at midnight')]).columns[0]?.statement.id).toBe(near.id);
  });
});

test('of more than five articles the reader picks', () => {
  const cells = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((siglum) => one(siglum, 'the bridge closes'));
  const { columns, more } = toApparatus(cells);
  expect(columns.map(({ article: { siglum } }) => siglum)).toEqual(['A', 'B', 'C', 'D', 'E']);
  expect(more.map(({ article: { siglum } }) => siglum)).toEqual(['F', 'G']);
});

test('the words that some have name the articles', () => {
  const cells = [one('A', 'the old bridge closes'), one('B', 'the old bridge closes'), one('C', 'the bridge closes')];
  const old = toApparatus(cells)
    .columns[0]?.rows.flat()
    .find(({ text }) => text === 'old');
  expect([old?.sharing, old?.sigla]).toEqual(['some', ['A', 'B']]);
});

const spans = fc.array(
  fc.array(fc.constantFrom('bridge', 'ferry ', ', ', 'closes', ' the ', '“old” '), { maxLength: 8 }).map((words) => words.join('')),
  {
    minLength: 1,
    maxLength: 3,
  },
);

test('whatever the wordings are, the pieces of each are its content, byte for byte, and every column has every row', () => {
  fc.assert(
    fc.property(fc.array(spans, { minLength: 1, maxLength: 5 }), (all) => {
      const cells = all.map((parts, index) => {
        let start = 0;
        const content = parts.map((text) => {
          const span = { start, end: start + text.length, text };
          start = span.end + 10;
          return span;
        });
        const siglum = String.fromCharCode(65 + index);
        return cell(siglum, statement(siglum, '', { content, marks: parts.map(() => ({ open: '“', close: '”' })) }));
      });
      const apparatus = toApparatus(cells);
      for (const { statement: own, rows, whole } of apparatus.columns) {
        expect(
          rows
            .flat()
            .map(({ text }) => text)
            .join(''),
        ).toBe(own.content.map(({ text }) => text).join(''));
        if (!whole) expect(rows.length).toBe(rowCount(apparatus.columns));
      }
      expect(apparatus.columns.length).toBe(all.length);
    }),
    { numRuns: 300 },
  );
});
