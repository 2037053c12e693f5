import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '../../src/corpus/sha256.ts';
import { extract } from '../../src/pipeline/extract.ts';
import { readCorpus } from '../../src/read-corpus.ts';
import type { Corpus } from '../../src/schema/corpus.ts';

/** Invented articles whose paragraphs stand on one line each. */
const files = ['practice/h10', 'invented/d02', 'invented/d04', 'invented/d10', 'invented/d12'];

/** Lines of at most 72 characters, as agencies send them. */
function wrap(text: string): string {
  return text.replaceAll(/[^\n]{1,72}(?: |$)/gm, (line) => (line.endsWith(' ') ? `${line.slice(0, -1)}\n` : line));
}

let corpus: Corpus;
beforeAll(async () => {
  ({ corpus } = await readCorpus('corpus'));
});

const shown = (text: string) =>
  extract({ id: 'any', file: 'any.txt', text, sha256: sha256(text) }, corpus, sha256).statements.map(({ content, source, form }) => ({
    form,
    speaker: source.name,
    words: content.map((span) => {
      expect(text.slice(span.start, span.end)).toBe(span.text);
      return span.text.replaceAll(/\s/g, ' ');
    }),
  }));

describe('a paragraph broken into lines', () => {
  test.each(files)('is read like the same one on one line (%s)', (file) => {
    const text = readFileSync(`tests/${file}.txt`, 'utf8')
      .replaceAll('\r', '')
      .replaceAll(/(?<!\n)\n(?!\n)/g, '\n\n');
    const before = shown(text);
    expect(before.length).toBeGreaterThan(10);
    expect(wrap(text)).not.toBe(text);
    expect(shown(wrap(text))).toEqual(before);
  });
});
