import { describe, expect, test } from 'vitest';
import { sentenceAround } from '../../src/pipeline/statement-sentence.ts';

describe('the sentence around a statement', () => {
  const sentences = [
    { start: 0, end: 10 },
    { start: 11, end: 30 },
    { start: 31, end: 50 },
  ];

  test('is the one that holds the content', () => {
    expect(sentenceAround(sentences, [{ start: 12, end: 20 }])).toEqual({ start: 11, end: 30 });
  });

  test('runs from the first to the last where the content spans several', () => {
    expect(
      sentenceAround(sentences, [
        { start: 5, end: 12 },
        { start: 35, end: 40 },
      ]),
    ).toEqual({ start: 0, end: 50 });
  });

  test('is the content itself where no sentence was found', () => {
    expect(sentenceAround([], [{ start: 12, end: 20 }])).toEqual({ start: 12, end: 20 });
  });
});
