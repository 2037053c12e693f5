import type { Range } from '../../schema/span.ts';

/**
 * Is the date of `range` put after the publication by a verb of its own clause? Only the clause counts: in "told lawmakers on
 * Thursday that they would vote" the day belongs to the telling.
 */
export function isFuture(text: string, range: Range, sentence: Range): boolean {
  const before = text.slice(Math.max(sentence.start, range.start - 90), range.start);
  const after = text.slice(range.end, Math.min(sentence.end, range.end + 25));
  const clause = before.split(/[,;:—–()]|\b(?:that|which|who|and said|but|while|after)\b/).at(-1) ?? '';
  return ahead.test(clause) || /^(?:['’]s(?: \w+){1,3})? (?:will|is set to|is due|are due|are set to|is to|are to)\b/.test(after);
}

const ahead =
  /\b(?:will|would|shall|'ll|’ll|due|scheduled|expected|upcoming|plans? (?:to|for)|(?:is|are) (?:to|set to|going to)|set for|hopes? to|ahead of|to be|no later than|must|should|may|might|can|could)\b/i;
