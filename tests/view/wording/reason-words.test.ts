import { expect, test } from 'vitest';
import { phraseWords, reasonWords } from '../../../src/view/wording/reason-words.ts';

test('a phrase of the codebook is shown without the signs of its patterns', () => {
  expect(phraseWords('bridge* or ferr* + closed')).toBe('bridge… or ferr… with closed');
});

test('signs that stand in quoted words stay', () => {
  const reasons = reasonWords([
    { kind: 'codebook', words: ['painter* + bridge'] },
    { kind: 'quotation', words: ['five * stars'] },
  ]);
  expect(reasons.map(({ words }) => words)).toEqual([['painter… with bridge'], ['five * stars']]);
});
