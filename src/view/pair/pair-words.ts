import { plural, titleInList } from '../article/facts.ts';
import type { PairView } from './pair.ts';

/** "Articles A and E side by side". */
export function pairTitle({ heads: [a, b] }: Pick<PairView, 'heads'>): string {
  return `Articles ${a.siglum} and ${b.siglum} side by side`;
}

/** How much two articles share, one part of the page each: "12 claims in both", "9 only in A". */
export function pairSummary({ shared, only, differences }: PairView): { readonly words: string; readonly href: string }[] {
  return [
    { words: `${plural(shared, 'claim')} in both`, href: '#both' },
    ...only.map(({ article, claims }) => ({ words: `${claims} only in ${article.siglum}`, href: `#only-${article.siglum}` })),
    { words: plural(differences.length, 'difference'), href: '#differences' },
  ];
}

/** The page in one sentence. */
export function pairDescription(view: PairView): string {
  const [a, b] = view.heads;
  const counts = pairSummary(view).map(({ words }) => words);
  return `${titleInList(a)} (${a.siglum}) and ${titleInList(b)} (${b.siglum}), claim by claim: ${counts.join(', ')}.`;
}
