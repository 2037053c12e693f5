import type { Range } from '../../schema/span.ts';
import type { Document, Sentence } from '../document.ts';
import { recogniseDays, type Found } from './recognise-days.ts';
import { recogniseWords } from './recognise-words.ts';
import { isComingSeason, isFuture } from './tense.ts';
import type { Phrase } from './when.ts';

/** All date expressions of the text, in order, none inside another and none over the end of a block. */
export function recognise({ text, blocks, sentences }: Pick<Document, 'text' | 'blocks' | 'sentences'>): Phrase[] {
  const kept: Found[] = [];
  const all = blocks.flatMap((block) => {
    // Wire copy breaks its lines anywhere; one character stays one character.
    const words = block.text.replace(/\s/g, ' ');
    return [...recogniseDays(words), ...recogniseWords(words)].map((found) => ({
      ...found,
      start: block.start + found.start,
      end: block.start + found.end,
    }));
  });
  for (const found of all.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || found.start >= last.end) kept.push(found);
    else if (found.end - found.start > last.end - last.start) kept.splice(-1, 1, found);
  }
  return kept.map((found) => ({
    ...found,
    future: (found.when.kind === 'season' ? isComingSeason : isFuture)(text, found, sentenceAt(sentences, found)),
  }));
}

/** The sentence that holds `range`; the paragraph-free text around it is enough where there are no sentences. */
function sentenceAt(sentences: readonly Sentence[], range: Range): Range {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= range.start) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low];
  return sentence && sentence.start <= range.start ? sentence : { start: Math.max(0, range.start - 120), end: range.end + 60 };
}
