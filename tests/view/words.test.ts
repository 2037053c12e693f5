import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toPassages } from '../../src/view/words.ts';

const span = (text: string) => ({ start: 0, end: text.length, text });

test('marks of quotation stand outside the pieces, as printed', () => {
  expect(toPassages({ content: [span('We close')], marks: [{ open: '“', close: '”' }] })).toEqual([
    { open: '“', pieces: [{ text: 'We close', marked: false }], close: '”' },
  ]);
});

test('an interrupted quotation gives one passage a part', () => {
  const content = [span('We close'), span('at noon')];
  const passages = toPassages({ content, marks: content.map(() => ({ open: '‘', close: '’' })) }, [{ part: 1, start: 3, end: 7 }]);
  expect(passages.map(({ pieces }) => pieces)).toEqual([
    [{ text: 'We close', marked: false }],
    [
      { text: 'at ', marked: false },
      { text: 'noon', marked: true },
    ],
  ]);
});

test('pieces joined are the words, byte for byte', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.array(fc.nat(60), { maxLength: 8 }), (text, cuts) => {
      const sorted = [...new Set(cuts.map((cut) => Math.min(cut, text.length)))].toSorted((a, b) => a - b);
      const ranges = sorted.flatMap((start, index) =>
        index % 2 === 0 && sorted[index + 1] ? [{ part: 0, start, end: sorted[index + 1] ?? 0 }] : [],
      );
      const [passage] = toPassages({ content: [span(text)], marks: [{ open: '', close: '' }] }, ranges);
      expect(passage?.pieces.map((piece) => piece.text).join('')).toBe(text);
    }),
    { numRuns: 10_000 },
  );
});
