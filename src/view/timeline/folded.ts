import type { Row } from './timeline.ts';

const mostCounts = 12;

/** What is folded, and how much of it each article has: "10 more claims, each in one article only:", "A 1 · B 9". */
export function foldedWords(rows: readonly Row[], undated: boolean): { readonly words: string; readonly counts: string } {
  const sigla = rows.flatMap(({ cells }) => cells.flatMap(({ article, first }) => (first ? article.siglum : [])));
  const counts = [...Map.groupBy(sigla, (siglum) => siglum)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const left = counts.length - mostCounts;
  const shown = counts.slice(0, mostCounts).map(([siglum, own]) => `${siglum} ${own.length}`);
  const one = rows.length === 1;
  return {
    words: undated
      ? `${one ? 'One more thing' : `${rows.length} more things`} reported without a day`
      : one
        ? 'One more thing, in one article only'
        : `${rows.length} more things, each in one article only`,
    counts: [...shown, ...(left > 0 ? [`${left} more articles`] : [])].join(' · '),
  };
}
