import { describe, expect, test } from 'vitest';
import { findSharedTexts } from '../../src/compare/shared-texts.ts';

/** Invented prose: sentences of made-up words, the same for the same seed. */
function prose(seed: number, sentences: number): string {
  const syllables = ['ost', 'ra', 'vel', 'min', 'tor', 'ka', 'lun', 'pe', 'dri', 'sa'];
  let state = seed * 7919 + 1;
  const next = () => (state = (state * 1103515245 + 12345) % 2147483648);
  const word = () => Array.from({ length: 2 + (next() % 2) }, () => syllables[(next() >>> 8) % syllables.length]).join('');
  return Array.from({ length: sentences }, () => `${Array.from({ length: 12 }, word).join(' ')}.`).join(' ');
}

const wire = prose(1, 20);

describe('findSharedTexts', () => {
  test('finds a text that another article prints with a sentence of its own', () => {
    const found = findSharedTexts([
      { id: 'a', text: wire },
      { id: 'b', text: `${prose(2, 2)} ${wire}` },
    ]);
    expect(found).toEqual([{ a: 'a', b: 'b', share: 1 }]);
  });

  test('finds an excerpt, and a text whose marks and case were changed', () => {
    const found = findSharedTexts([
      { id: 'a', text: wire },
      { id: 'b', text: wire.slice(0, wire.length / 2).toUpperCase() },
    ]);
    expect(found.map(({ a, b }) => [a, b])).toEqual([['a', 'b']]);
    expect(found[0]?.share).toBeGreaterThan(0.9);
  });

  test('leaves alone articles that share a quotation', () => {
    const quotation = prose(9, 2);
    expect(
      findSharedTexts([
        { id: 'a', text: `${prose(3, 10)} ${quotation}` },
        { id: 'b', text: `${quotation} ${prose(4, 10)}` },
      ]),
    ).toEqual([]);
  });

  test('leaves alone texts too short to tell', () => {
    const short = prose(5, 1);
    expect(
      findSharedTexts([
        { id: 'a', text: short },
        { id: 'b', text: short },
      ]),
    ).toEqual([]);
  });

  test('names few pairs where hundreds print one text', () => {
    const articles = Array.from({ length: 120 }, (_, place) => ({ id: `a${place}`, text: `${wire} ${prose(100 + place, 2)}` }));
    const found = findSharedTexts(articles);
    expect(new Set(found.flatMap(({ a, b }) => [a, b])).size).toBe(120);
    expect(found.length).toBeLessThan(2 * 120);
  });
});
