import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toSentence, type SentencePart } from '../../../src/view/statement/sentence.ts';

const text = 'He said: “No bridge,” and then “no ferry.” She left.';
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words });
const sentence = { start: 0, end: 42, text: text.slice(0, 42) };
const statement = {
  sentence,
  content: [spanOf('No bridge,'), spanOf('no ferry.')],
  marks: [
    { open: '“', close: '”' },
    { open: '“', close: '”' },
  ],
};
const plain = (parts: readonly SentencePart[]) => parts.map(({ said, pieces }) => [said, pieces.map((piece) => piece.text).join('')]);

describe('a statement in its sentence', () => {
  test('is told apart from the words around it, in the marks that the article prints', () => {
    expect(plain(toSentence(statement))).toEqual([
      [false, 'He said: '],
      [true, '“No bridge,”'],
      [false, ' and then '],
      [true, '“no ferry.”'],
    ]);
  });

  test('has what a difference names highlighted, wherever it stands in the sentence', () => {
    const pieces = toSentence(statement, [spanOf('said'), spanOf('bridge'), spanOf('She')]).flatMap((part) => part.pieces);
    expect(pieces.filter(({ differs }) => differs).map((piece) => piece.text)).toEqual(['said', 'bridge']);
  });

  test('has one highlight where two differences meet', () => {
    const pieces = toSentence(statement, [spanOf('No bri'), spanOf('bridge')]).flatMap((part) => part.pieces);
    expect(pieces.filter(({ differs }) => differs).map((piece) => piece.text)).toEqual(['No bridge']);
  });

  test('loses no character, whatever is highlighted', () => {
    const range = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.array(range, { maxLength: 5 }), (differing) => {
        const parts = toSentence(statement, differing);
        expect(parts.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('')).toBe(sentence.text);
        expect(parts.filter(({ said }) => said).map(({ pieces }) => pieces.map((piece) => piece.text).join(''))).toEqual([
          '“No bridge,”',
          '“no ferry.”',
        ]);
      }),
    );
  });
});
