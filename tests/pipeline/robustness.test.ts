import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { sha256 } from '../../src/corpus/sha256.ts';
import { extract } from '../../src/pipeline/extract.ts';
import { readCorpus } from '../../src/read-corpus.ts';
import type { Corpus } from '../../src/schema/corpus.ts';
import { recordSchema } from '../../src/schema/record.ts';

/** Pieces of invented articles, cut at white space and marks, so that any two can stand beside one another. */
const pieces = [...new Set(readFileSync('tests/practice/h07.txt', 'utf8').split(/(?<=[\s.,“”"‘’])/u))];
const words = `said says told warned according to by for of from that , . : ; — – “ ” ‘ ’ " ' « » ( ) * # he she they its the a minister
  spokeswoman report statement Putin Moscow Macron Ada Vey Mr. Ms. Dr. Friday 6/1 2026 February last week January 15. /TASS/ Q: A: who which and but not
  declined to denied “no, ” he said, adding calling it as • - 1. @vey https://x.example/1 Photo: Read more \n \n\n \r\n \t`.split(' ');
const fragment = fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(...words), fc.string({ maxLength: 8, unit: 'grapheme' }));
const anyText = fc.array(fragment, { minLength: 1, maxLength: 60 }).map((parts) => parts.join(' '));

let corpus: Corpus;
beforeAll(async () => {
  ({ corpus } = await readCorpus('corpus'));
});

test('no text, however broken, stops the extractor, and all it says stands in the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const record = recordSchema.parse(extract({ id: 'any', file: 'any.txt', text, sha256: sha256(text) }, corpus, sha256));
      const spans = [
        ...record.blocks,
        ...record.dates,
        ...record.statements.flatMap(({ content, cue, source }) => [...content, cue, source.span]),
      ];
      for (const span of spans) if (span) expect(text.slice(span.start, span.end)).toBe(span.text);
      expect(
        record.blocks
          .map(({ text: block }) => block)
          .join('')
          .replaceAll(/\s/g, ''),
      ).toBe(text.replaceAll(/\s/g, ''));
      const ids = record.statements.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: Number(process.env['FUZZ'] ?? 1_000) },
  );
});
