import { expect, test } from 'vitest';
import type { Difference } from '../../../src/schema/differences.ts';
import { ledgerPages } from '../../../src/view/difference/difference-lookup.ts';

/** An invented difference of two readings with so many passages in all. */
function difference(id: number, passages: number, dismissed: string | null = null): Difference {
  const passage = (place: number) => ({
    article: `article-${place}`,
    slug: `slug-${place}`,
    siglum: 'A',
    start: 0,
    end: 5,
    text: 'seven',
    marks: [],
    statement: null,
    form: null,
    speakerName: null,
    saidOn: null,
  });
  const reading = (label: string, from: number, to: number): Difference['readings'][number] => ({
    labels: [label],
    quoted: false,
    passages: Array.from({ length: to - from }, (_, place) => passage(from + place)),
  });
  const readings = [reading('six', 0, 1), reading('seven', 1, passages)];
  return { id: String(id).padStart(10, '0'), kind: 'number', title: 'Invented', claim: null, speaker: null, readings, dismissed };
}

test('a short ledger is one page, an empty one too', () => {
  const short = [difference(1, 2), difference(2, 3)];
  expect(ledgerPages(short)).toEqual([short]);
  expect(ledgerPages([])).toEqual([[]]);
});

test('a long ledger has pages of a bounded number of passages, in its order, each difference once', () => {
  const long = Array.from({ length: 50 }, (_, id) => difference(id, 2 + ((id * 37) % 90)));
  const pages = ledgerPages(long);
  const passages = (page: readonly Difference[]) => page.flatMap(({ readings }) => readings.flatMap((reading) => reading.passages)).length;
  expect(Math.max(...pages.map(passages))).toBeLessThanOrEqual(600);
  expect(pages.flat()).toEqual(long);
});

test('a dismissed difference takes no place in the pages of the ledger', () => {
  expect(ledgerPages([difference(1, 2, 'Invented reason.')])).toEqual([[]]);
});
