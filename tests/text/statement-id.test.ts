import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withIds } from '../../src/text/statement-id.ts';
import { statement } from '../compare/invented.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/** Statements with the given words, one after another, the first at `from`. */
function statements(words: readonly string[], from = 0) {
  let at = from;
  return words.map((text) => {
    const { id: _, ...rest } = statement();
    const start = at;
    at += text.length + 1;
    return { ...rest, content: [{ start, end: start + text.length, text }] };
  });
}

const idsByWords = (words: readonly string[], from = 0) =>
  new Map(withIds(hash, 'one', statements(words, from)).map(({ id, content }) => [content[0]?.text ?? '', id]));

const words = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 6 });

test('an id survives edits elsewhere: statements before, after and between, and other places', () => {
  fc.assert(
    fc.property(words, words, fc.nat(500), fc.nat(6), (kept, others, shift, cut) => {
      const added = others.filter((text) => !kept.includes(text));
      const before = idsByWords(kept);
      const after = idsByWords([...added.slice(0, cut), ...kept, ...added.slice(cut)], shift);
      return kept.every((text) => before.get(text) === after.get(text));
    }),
    { numRuns: 10_000 },
  );
});

test('no two statements of an article share an id, repetitions included', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('no', 'never', 'not now'), { maxLength: 8 }), (repeated) => {
      const ids = withIds(hash, 'one', statements(repeated)).map(({ id }) => id);
      return new Set(ids).size === ids.length;
    }),
    { numRuns: 2000 },
  );
});

test('the same words in another article have another id', () => {
  const [one] = withIds(hash, 'one', statements(['no']));
  const [two] = withIds(hash, 'two', statements(['no']));
  expect(one?.id).not.toBe(two?.id);
});

test('an id is ten hex digits, and stays what it was published as', () => {
  expect(withIds(hash, 'one', statements(['No bridge will be built.']))[0]?.id).toBe('00ca872cbd');
});
