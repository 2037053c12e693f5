import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findBlocks } from '../../src/pipeline/blocks.ts';
import { findQuotations } from '../../src/pipeline/quotations.ts';
import { findSentences } from '../../src/pipeline/sentences.ts';
import { tagTokens } from '../../src/pipeline/tokens.ts';
import { articleText } from '../article-text.ts';

function tokensIn(text: string) {
  const blocks = findBlocks(text);
  const sentences = findSentences(text, blocks, findQuotations(text, blocks));
  return { sentences, tokens: tagTokens(text, sentences) };
}

describe('tokens', () => {
  test('words have their part of speech', () => {
    const { tokens } = tokensIn('The ministers warned that foreign troops were near.');
    expect(tokens.map(({ text, pos }) => `${text}/${pos}`).join(' ')).toBe(
      'The/DET ministers/NOUN warned/VERB that/SCONJ foreign/ADJ troops/NOUN were/AUX near/ADP ./PUNCT',
    );
  });

  test('each token names its sentence', () => {
    const { tokens } = tokensIn('Ships came to us. Crews left us.');
    expect(tokens.filter(({ text }) => text === 'us').map(({ sentence }) => sentence)).toEqual([0, 1]);
  });

  test('marks, clipped words, emoji and line breaks keep their places', () => {
    const text = '“It’s 😀 he\u00a0said,”\u2009 Kask’s\tword — ‘won’t’… stays here.';
    expect(tokensIn(text).tokens.every(({ start, end, text: word }) => text.slice(start, end) === word)).toBe(true);
  });

  test('tokens are exact slices in order and leave out white space only', () => {
    fc.assert(
      fc.property(articleText, (text) => {
        const { sentences, tokens } = tokensIn(text);
        let at = 0;
        for (const token of tokens) {
          const around = sentences[token.sentence]!;
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(at);
          expect(around.start <= token.start && token.end <= around.end).toBe(true);
          at = token.end;
        }
      }),
      { numRuns: 10_000 },
    );
  });

  test.for([
    ['a sentence of a megabyte', 'word '.repeat(200_000)],
    ['a word of a megabyte', 'x'.repeat(1_000_000)],
    ['fifty thousand commas', ','.repeat(50_000)],
    ['fifty thousand sentences', 'He said it. '.repeat(50_000)],
  ] as const)('%s is read to its end', ([, text]) => {
    const { tokens } = tokensIn(text);
    expect(tokens.at(-1)?.end).toBe(text.trimEnd().length);
  });
});
