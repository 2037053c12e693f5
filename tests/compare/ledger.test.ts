import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { compileCorpus } from '../../src/compile.ts';
import { differenceKindSchema } from '../../src/schema/differences.ts';
import { sentenceText } from '../../src/view/difference/difference-sentence.ts';
import { inventedWords } from './invented-words.ts';

/** Every entry was read beside the articles; a new one comes with its reason, or the detector is wrong. */
const entrySchema = z.strictObject({
  kind: differenceKindSchema,
  title: z.string(),
  sentence: z.string(),
  /** Sigla, a colon, the labels. */
  readings: z.array(z.string()).min(2),
  why: z.string().min(20),
});
const reviewed = z.array(entrySchema).parse(parse(readFileSync('tests/gold/differences.yaml', 'utf8')));

test('the ledger of the five articles is the one that was read line by line', async () => {
  const { differences, dataset } = await compileCorpus('corpus');
  const found = differences.map(({ kind, title, sentence, readings }) => ({
    kind,
    title,
    sentence: sentenceText({ sentence }),
    readings: readings.map(
      ({ labels, passages }) => `${[...new Set(passages.map(({ siglum }) => siglum))].join(' ')}: ${labels.join(', ')}`,
    ),
  }));
  expect(found).toEqual(reviewed.map(({ why: _, ...entry }) => entry));
  expect(inventedWords(differences, dataset.articles)).toEqual([]);
});
