import { foldWords } from '../text/fold.ts';

/** Two articles of which a large part is the same text: `share` of the shorter one stands in the other, word for word. */
export interface SharedText {
  readonly a: string;
  readonly b: string;
  readonly share: number;
}

/** Words in a shingle: runs shorter than this are common in unrelated articles. */
const shingleLength = 5;
/** One hash of so many is looked up; the others are read only for pairs that these show. */
const sampled = 4;
const leastShingles = 30;
const leastShare = 0.5;
const leastSampledShare = 0.2;

/**
 * Articles that are one text, by the shingles they share (Broder 1997), found through hashes that both hold (Manber 1994). A hash leads
 * only to the last article that had it, so the work grows with the words, not with the pairs of articles.
 */
export function findSharedTexts(articles: readonly { readonly id: string; readonly text: string }[]): SharedText[] {
  const shingles = articles.map(({ text }) => toShingles(text));
  const last = new Map<number, number>();
  const counts = new Map<number, Map<number, number>>();
  shingles.forEach((own, article) => {
    for (const hash of own) {
      if (hash % sampled !== 0) continue;
      const other = last.get(hash);
      const row = counts.get(article) ?? new Map<number, number>();
      if (other !== undefined) counts.set(article, row.set(other, (row.get(other) ?? 0) + 1));
      last.set(hash, article);
    }
  });
  return [...counts].flatMap(([b, row]) => [...row].flatMap(([a, count]) => verify(a, b, count)));

  function verify(a: number, b: number, count: number): SharedText[] {
    const [first, second] = [shingles[a] ?? new Set<number>(), shingles[b] ?? new Set<number>()];
    const [short, long] = first.size < second.size ? [first, second] : [second, first];
    if (short.size < leastShingles || count * sampled < short.size * leastSampledShare) return [];
    const share = [...short].filter((hash) => long.has(hash)).length / short.size;
    return share < leastShare ? [] : [{ a: articles[a]?.id ?? '', b: articles[b]?.id ?? '', share }];
  }
}

function toShingles(text: string): Set<number> {
  const words = foldWords(text);
  return new Set(words.slice(shingleLength - 1).map((_, start) => hashOf(words.slice(start, start + shingleLength).join(' '))));
}

/** FNV-1a, 32 bits: the same on every machine. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
