import { expect, test } from 'vitest';
import type { Form } from '../../src/schema/record.ts';
import { sharedReasons } from '../../src/text/shared-reasons.ts';

// All texts are invented.
let next = 0;
const worded = (form: Form, text: string, article = String((next += 1))) => ({
  article,
  form,
  content: [{ start: 0, end: text.length, text }],
});

test('the longest words in marks that two share are a reason, as the first prints them', () => {
  const reasons = sharedReasons([
    worded('direct', 'We close the Old Bridge at midnight, and no ferry runs'),
    worded('mixed', 'it is “the old bridge at midnight” that matters'),
  ]);
  expect(reasons).toContainEqual({ kind: 'quotation', words: ['Old Bridge at midnight'] });
});

test('what one article repeats is a reason only where no other article is there', () => {
  const twice = [worded('direct', 'an old plan for a bridge', 'a'), worded('direct', 'an old plan for a bridge', 'a')];
  expect(sharedReasons(twice)).toContainEqual({ kind: 'quotation', words: ['old plan for a bridge'] });
  expect(sharedReasons([...twice, worded('direct', 'a new plan for a bridge', 'b')])).toContainEqual({
    kind: 'quotation',
    words: ['plan for a bridge'],
  });
});

test('one word in marks is no reason', () => {
  expect(sharedReasons([worded('mixed', 'a “bridge” of hope'), worded('mixed', 'no “bridge” is safe')]).map(({ kind }) => kind)).toEqual([
    'words',
  ]);
});

test('words that all have are a reason, each once, in order', () => {
  expect(
    sharedReasons([
      worded('indirect', 'bridges, old bridges, close'),
      worded('indirect', 'the bridge closes'),
      worded('indirect', 'a closed bridge'),
    ]),
  ).toEqual([{ kind: 'words', words: ['bridges', 'close'] }]);
});

test('one statement alone has no reasons', () => {
  expect(sharedReasons([worded('direct', 'the bridge closes')])).toEqual([]);
});
