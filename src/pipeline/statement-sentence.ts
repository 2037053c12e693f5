import type { Range } from '../schema/span.ts';

/**
 * The sentence that a statement stands in: from the start of the first sentence that its content touches to the end of the last.
 *
 * @param sentences in text order, not overlapping
 * @param content in text order, at least one range
 * @returns a range that holds all of the content; where no sentence was found (a table), the content itself.
 */
export function sentenceAround(sentences: readonly Range[], content: readonly Range[]): Range {
  const start = Math.min(...content.map((range) => range.start));
  const end = Math.max(...content.map((range) => range.end));
  const touched = sentences.filter((sentence) => content.some((range) => sentence.start < range.end && range.start < sentence.end));
  return { start: Math.min(start, touched[0]?.start ?? start), end: Math.max(end, touched.at(-1)?.end ?? end) };
}
