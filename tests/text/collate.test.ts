import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignWords } from '../../src/text/align-words.ts';
import { collate, sharedWords, type CollationRow, type Wording } from '../../src/text/collate.ts';

// All texts are invented.

/** Rows as text: words of all in _lines_, of some in <angles>, of one in [brackets]. */
function shown(wordings: readonly Wording[]): string[][] {
  const marks = { all: ['_', '_'], some: ['<', '>'], one: ['[', ']'], plain: ['', ''] } as const;
  return collate(wordings).map((row) =>
    row.map((cell, index) =>
      cell
        .map(({ part, start, end, sharing }) => marks[sharing][0] + (wordings[index]?.[part]?.slice(start, end) ?? '') + marks[sharing][1])
        .join(''),
    ),
  );
}

describe('collate', () => {
  test('content words are aligned; stop words and punctuation go with them', () => {
    const wordings = [
      ['they call it “an undisguised plan”, for a new bridge over the lake'],
      ['he calls this “an overt plan” for the bridge'],
    ];
    expect(shown(wordings)).toEqual([
      ['they _call_ it “an [undisguised] _plan_”, ', 'he _calls_ this “an [overt] _plan_” '],
      ['for a [new] _bridge_ over the [lake]', 'for the _bridge_'],
    ]);
  });

  test('neighbours that the same wordings have are one stretch, never over punctuation', () => {
    expect(shown([['the bridge will close for repairs of cables, at last'], ['the bridge will close']])).toEqual([
      ['the _bridge will close_ ', 'the _bridge will close_'],
      ['for [repairs of cables], at [last]', ''],
    ]);
  });

  test('of three wordings a word may stand in all, in some or in one', () => {
    expect(shown([['the bridge closes today'], ['the bridge closes now'], ['the old bridge opens']])).toEqual([
      ['the _bridge_ <closes> ', 'the _bridge_ <closes> ', 'the [old] _bridge_ '],
      ['[today]', '[now]', '[opens]'],
    ]);
  });

  test('a word that has moved is still in both', () => {
    const rows = shown([['ferries replace the bridge'], ['the bridge gives way to ferries']]);
    expect(rows.flat().join(' ')).not.toMatch(/\[[^\]]*(?:bridge|ferries)/);
  });

  test('an interrupted quotation keeps its parts', () => {
    const [row] = collate([['no bridge', 'no ferry'], ['no bridge and no ferry']]);
    const places = row?.map((cell) => cell.map(({ part, start, end }) => [part, start, end]));
    expect(places).toEqual([
      [
        [0, 0, 9],
        [1, 0, 8],
      ],
      [[0, 0, 22]],
    ]);
  });
});

describe('sharedWords', () => {
  test('is the part of the content words of both that stands in the other too', () => {
    expect(sharedWords(['the bridge will close'], ['a bridge that opens'])).toBe(1 / 2);
    expect(sharedWords(['the bridge'], ['a ferry'])).toBe(0);
    expect(sharedWords(['the'], ['of'])).toBe(0);
  });
});

/** Texts of few words, so that they share many. */
const word = fc.constantFrom('bridge', 'ferry', 'closes', 'not', 'the', 'of', '26', 'Ostrand’s', '“old”', 'US');
const gap = fc.constantFrom(' ', ', ', ' – ', '. ', '\n', '—');
const text = fc
  .array(fc.tuple(word, gap), { maxLength: 14 })
  .map((pairs) => pairs.map(([own, after]) => own + after).join(''))
  .chain((some) => fc.constantFrom(some, some.trim()));
const wording = fc.array(fc.oneof(text, fc.string({ maxLength: 12, unit: 'grapheme' })), { minLength: 1, maxLength: 3 });
const wordings = fc.array(wording, { minLength: 1, maxLength: 5 });

function joined(rows: readonly CollationRow[], index: number, own: Wording): string {
  return rows.flatMap((row) => (row[index] ?? []).map(({ part, start, end }) => own[part]?.slice(start, end) ?? '')).join('');
}

describe('whatever the wordings are', () => {
  test('the pieces of each, read down its column, are its words, byte for byte and in order', () => {
    fc.assert(
      fc.property(wordings, (all) => {
        const rows = collate(all);
        all.forEach((own, index) => expect(joined(rows, index, own)).toBe(own.join('')));
      }),
      { numRuns: 500 },
    );
  });

  test('every content word stands in exactly one column of the alignment, and the order is kept', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 12 }), { minLength: 1, maxLength: 5 }),
        (texts) => {
          const columns = alignWords(texts);
          texts.forEach((own, index) => {
            const placed = columns.flatMap(({ stem, at }) => (at[index] === undefined ? [] : [{ stem, word: at[index] }]));
            expect(placed.map(({ word: at }) => at)).toEqual(own.map((_, at) => at));
            expect(placed.map(({ stem }) => stem)).toEqual(own);
          });
        },
      ),
      { numRuns: 500 },
    );
  });

  test('the order in which the articles are given changes nothing', () => {
    fc.assert(
      fc.property(wordings, (all) => {
        const there = collate(all);
        const back = collate(all.toReversed()).map((row) => row.toReversed());
        const plain = (rows: readonly CollationRow[]) => rows.map((row) => row.map((cell) => cell.map(({ in: _, ...stretch }) => stretch)));
        expect(plain(back)).toEqual(plain(there));
      }),
      { numRuns: 500 },
    );
  });

  test('speeches of thousands of words are aligned where they begin and end alike', () => {
    const opening = Array.from({ length: 20 }, (_, place) => `a${place}`);
    const speech = (middle: string) => [...opening, ...Array.from({ length: 2500 }, (_, place) => middle + place), 'z'];
    const columns = alignWords([speech('m'), speech('n')]);
    expect(columns.filter(({ at }) => !at.includes(undefined)).map(({ stem }) => stem)).toEqual([...opening, 'z']);
    expect(columns).toHaveLength(5021);
  });

  test('as many words as can be stand together: two equal texts share every column', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 }), (own) => {
        expect(alignWords([own, own]).every(({ at }) => at[0] === at[1])).toBe(true);
      }),
    );
  });
});
