import type { Label, Row } from './timeline.ts';

const mostCounts = 12;

/** What is folded, and how much of it each article has: "10 more, in one article only:", "A 1 · B 9". @param label of its section */
export function foldedWords(rows: readonly Row[], { day }: Pick<Label, 'day'>): { readonly words: string; readonly counts: string } {
  const sigla = rows.flatMap(({ cells }) => cells.flatMap(({ article, first }) => (first ? article.siglum : [])));
  const counts = [...Map.groupBy(sigla, (siglum) => siglum)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const left = counts.length - mostCounts;
  const shown = counts.slice(0, mostCounts).map(([siglum, own]) => `${siglum} ${own.length}`);
  const more = rows.length === 1 ? 'One more' : `${rows.length} more`;
  return {
    words: day === undefined ? 'In one article only:' : `${more}, ${day.edtf === undefined ? 'day not given' : 'in one article only'}:`,
    counts: [...shown, ...(left > 0 ? [`${left} more articles`] : [])].join(' · '),
  };
}
