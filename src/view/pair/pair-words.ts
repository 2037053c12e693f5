import { plural } from '../article/facts.ts';
import { otherDifferences, type Comparison } from './comparison.ts';

/** "Articles A and E side by side". */
export function pairTitle({ files }: Pick<Comparison, 'files'>): string {
  return `Articles ${files.map(({ siglum }) => siglum).join(' and ')} side by side`;
}

/** The parts of the page with what is in them: "7 claims in both", "5 only in A". */
export function pairSummary(comparison: Comparison): { readonly words: string; readonly href: string | undefined }[] {
  const { shared, only, differences } = comparison;
  const others = otherDifferences(comparison).length > 0;
  return [
    { words: `${plural(shared, 'claim')} in both`, href: '#both' },
    ...only.map(({ file, claims }) => ({ words: `${claims} only in ${file.siglum}`, href: `#only-${file.siglum}` })),
    { words: plural(differences.length, 'difference'), href: others ? '#differences' : undefined },
  ];
}

/** The page in one sentence. */
export function pairDescription(comparison: Comparison): string {
  const counts = pairSummary(comparison).map(({ words }) => words);
  return `Articles ${comparison.files.map(({ siglum }) => siglum).join(' and ')}, claim by claim: ${counts.join(', ')}.`;
}
