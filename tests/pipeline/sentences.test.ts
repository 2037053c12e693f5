import fc from 'fast-check';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findBlocks } from '../../src/pipeline/blocks.ts';
import { findQuotations } from '../../src/pipeline/quotations.ts';
import { findSentences } from '../../src/pipeline/sentences.ts';
import { articleText } from '../article-text.ts';

function sentencesIn(text: string) {
  const blocks = findBlocks(text);
  return findSentences(text, blocks, findQuotations(text, blocks));
}
/** Sentences are divided by ` / ` in the tables below. */
const show = (text: string) =>
  sentencesIn(text)
    .map(({ start, end }) => text.slice(start, end))
    .join(' / ');

describe('sentences', () => {
  test.for([
    'Mr. Kask met Dr. Roos and Gen. Oja. / They spoke.',
    'Sen. J. R. Holm spoke. / He left.',
    'They met on Sept. 4 in Tallinn. / Nobody spoke.',
    'The trial ran from Sept. 2023 to May. / It ended.',
    'The U.S. President spoke. / The U.K. minister did not.',
    'They flew to the U.S. on Monday. / He stayed.',
    'They flew to the U.S. / The others stayed.',
    'They live in Washington D.C. / The team has six members.',
    'It is No. 5 on the list. / The answer is no. / Nobody knows.',
    'They met at 9 a.m. on Monday. / They left at 5 p.m. / Nobody spoke.',
    'It begins at 9:14 a.m. ET on Monday. / He left.',
    'Verity Inc. said so. / Kask & Co. agreed.',
    'The force costs 1.5 million. / It has 2.000 people.',
    'He waited ... and waited. / Then he left.',
  ])('abbreviations end no sentence: %s', (expected) => {
    expect(show(expected.replaceAll(' / ', ' '))).toBe(expected);
  });

  test.for([
    '“Stop!” he said. / “Why?” asked Kask.',
    '“Why?” Anu Kask asked them. / Nobody knew.',
    '"One came," he said. / "Two left."',
    '‘Two came.’ / Nobody left.',
    'He told them: “One came. / Two left.” / Then he went.',
    'They said “never again.” / The others left.',
    '“One came,” he said, “and two left.” / He went.',
    '(They came late.) / Nobody minded.',
    'They asked about Yahoo! on Monday. / It was late.',
  ])('closing marks stay, and a cut inside marks needs two sentences there: %s', (expected) => {
    expect(show(expected.replaceAll(' / ', ' '))).toBe(expected);
  });

  test('a bullet or a number stands before the sentence', () => {
    expect(show('It says this.\n\n• Ships come.\n- Guards go.\n\n1. Crews stay here.\n2. Others leave.')).toBe(
      'It says this. / Ships come. / Guards go. / Crews stay here. / Others leave.',
    );
  });

  test('a line break inside a wrapped paragraph ends no sentence', () => {
    const text = fs.readFileSync(
      path.join(import.meta.dirname, '../fixtures/blocks/wire-copy-is-wrapped-at-a-fixed-width/input.txt'),
      'utf8',
    );
    expect(sentencesIn(text).map(({ start, end }) => text.slice(start, end))).toContain('"What we have not counted is the\nwinter."');
  });

  test('a picture credit is a sentence of its own', () => {
    expect(show('The text stands here, they say.\n\nA guard at the gate. Photo: Ida Holm')).toBe(
      'The text stands here, they say. / A guard at the gate. / Photo: Ida Holm',
    );
    expect(show('The text stands here, they say.\n\nA guard at the gate Photo: Ida Holm')).toBe(
      'The text stands here, they say. / A guard at the gate / Photo: Ida Holm',
    );
  });

  test('furniture and tables have no sentences', () => {
    expect(show('The text stands here, they say.\n\nYou may also like\n\nA | b | c\nD | e | f')).toBe('The text stands here, they say.');
  });

  test('sentences hold all words of their blocks, in order and without overlap', () => {
    fc.assert(
      fc.property(articleText, (text) => {
        const blocks = findBlocks(text);
        const sentences = findSentences(text, blocks, findQuotations(text, blocks));
        sentences.forEach(({ start, end, block }, i) => {
          const around = blocks[block]!;
          expect(around.start <= start && start < end && end <= around.end).toBe(true);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(start).toBeGreaterThanOrEqual(sentences[i - 1]?.end ?? 0);
        });
        blocks.forEach(({ kind, end, start }, block) => {
          if (kind === 'boilerplate' || kind === 'table') return;
          const own = sentences.filter((sentence) => sentence.block === block);
          const between = [
            ...own.slice(1).map((sentence, i) => text.slice(own[i]!.end, sentence.start)),
            text.slice(own.at(-1)?.end ?? start, end),
          ];
          expect(between.join('').trim()).toBe('');
        });
      }),
      { numRuns: 10_000 },
    );
  });

  test.for(['He said it. ', 'Mr. ', 'U.S. ', '. ', '!” ', 'word '])('fifty thousand times %j is read to its end', (piece) => {
    const text = piece.repeat(50_000);
    expect(sentencesIn(text).length).toBeGreaterThan(0);
  });
});
