import { describe, expect, test } from 'vitest';
import type { SiteStatement } from '../../../src/schema/dataset.ts';
import { setBeside } from '../../../src/view/wording/beside.ts';
import { statement } from '../timeline-fixture.ts';

// All texts are invented.
const once = { utterance: 'one', form: 'direct' } as const;
const beside = (...articles: readonly (readonly SiteStatement[])[]) => setBeside(articles, () => '');
const sentences = (...articles: readonly (readonly SiteStatement[])[]) =>
  beside(...articles).sentences.map((parts) => parts.map((part) => ('text' in part ? part.text : `“${part.words.join(' … ')}”`)).join(''));

describe('what quotations have in different words', () => {
  const a = statement('A', 'an undisguised plan for a bridge', once);
  const b = statement('B', 'an overt plan for a bridge', once);
  const c = statement('C', 'an overt plan for a bridge', once);

  test('is said in a sentence, the later article first', () => {
    expect(sentences([a], [b])).toEqual(['B has “overt” where A has “undisguised”.']);
  });

  test('articles with the same words stand together', () => {
    expect(sentences([a], [b], [c])).toEqual(['B and C have “overt” where A has “undisguised”.']);
  });

  test('is said of one utterance only', () => {
    expect(sentences([a], [{ ...b, utterance: 'other' }])).toEqual([]);
  });

  test('nobody is said to have what nobody prints in one run', () => {
    const power = statement('B', 'other support, such as air power', once);
    expect(sentences([statement('A', 'provide air support', once)], [power])).toEqual([]);
  });

  test('has no sentence where the page tells of both already', () => {
    const { sentences: told, cells } = setBeside(
      [[a], [b]],
      () => '',
      () => [{ start: 0, end: 20 }],
    );
    expect([told, cells.flatMap(({ entries }) => entries.flatMap(({ reworded }) => reworded)).length]).toEqual([[], 2]);
  });

  test('is tinted in both', () => {
    const { cells } = beside([a], [b]);
    const tinted = cells.flatMap(({ entries }) =>
      entries.flatMap(({ statement: { content }, reworded }) => reworded.map(({ start, end }) => content[0]?.text.slice(start, end))),
    );
    expect(tinted).toEqual(['undisguised', 'overt']);
  });
});

describe('an article stands in one cell', () => {
  const quoted = statement('A', 'We close the bridge,', { form: 'direct' });
  const headline = statement('A', 'Town closes bridge');

  test('with its quote, and the other places folded', () => {
    const [cell] = beside([headline, quoted], [statement('B', 'the bridge closes')]).cells;
    expect(cell?.entries.map(({ statement: { id }, again }) => [id, again.map((one) => one.id)])).toEqual([[quoted.id, [headline.id]]]);
  });

  test('of equal forms with the wording most like what the others have', () => {
    const near = statement('A', 'the bridge closes at midnight');
    const long = statement('A', 'the town, tired of tolls and of painting it each year, closes its only bridge');
    expect(beside([long, near], [statement('B', 'the bridge closes at midnight')]).cells[0]?.entries[0]?.statement.id).toBe(near.id);
  });

  test('under its own place, and nowhere where it has nothing', () => {
    const { cells } = beside([], [headline], [], [statement('D', 'the bridge closes')]);
    expect(cells.map(({ place, entries }) => [place, entries.map(({ statement: { siglum } }) => siglum)])).toEqual([
      [1, ['A']],
      [3, ['D']],
    ]);
  });

  test('what has different keys is not the same again', () => {
    const { cells } = setBeside([[headline, quoted]], ({ form }) => form);
    expect(cells[0]?.entries.map(({ again }) => again.length)).toEqual([0, 0]);
  });
});
