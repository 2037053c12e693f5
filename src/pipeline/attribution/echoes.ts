import type { Document } from '../document.ts';

/** How often each sentence in marks stands in the article: a quotation that is set large beside the text stands there twice. */
export function echoesOf({ text, quotations }: Document): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { level, inner } of quotations) {
    if (level > 0) continue;
    for (const sentence of sentencesOf(text.slice(inner.start, inner.end))) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  }
  return counts;
}

/** All sentences of these words in marks stand in the article once more. */
export function isEcho(counts: ReadonlyMap<string, number>, words: string): boolean {
  const sentences = sentencesOf(words);
  return sentences.length > 0 && sentences.every((sentence) => (counts.get(sentence) ?? 0) > 1);
}

/** Without case and marks; words too few to be told from others are left out. */
function sentencesOf(words: string): string[] {
  return words
    .split(/[.!?…]/)
    .map((sentence) =>
      sentence
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .filter((sentence) => sentence.length > 12);
}
