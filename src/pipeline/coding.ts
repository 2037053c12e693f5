import type { CodebookClaim } from '../schema/corpus.ts';
import { foldWords } from '../text/fold.ts';
import { indexPatterns, type Match } from '../text/pattern-index.ts';

interface Index {
  readonly matches: (words: readonly string[]) => Match[];
  /** For each pattern, the place of its claim in the codebook. */
  readonly claimOf: readonly number[];
}

const indexes = new WeakMap<readonly CodebookClaim[], Index>();

/** Ids of the claims that a statement makes, the best fit (most words matched) first; equal fits in codebook order. */
export function codeStatement(text: string, speaker: string | null, codebook: readonly CodebookClaim[]): string[] {
  const index = indexes.get(codebook) ?? indexOf(codebook);
  indexes.set(codebook, index);
  const fits = new Map<number, number>();
  for (const { index: pattern, fit } of index.matches(foldWords(text))) {
    const claim = index.claimOf[pattern] ?? 0;
    fits.set(claim, Math.max(fits.get(claim) ?? 0, fit));
  }
  return [...fits]
    .toSorted(([one, fit], [other, otherFit]) => otherFit - fit || one - other)
    .flatMap(([claim]) => {
      const { id, speakers } = codebook[claim] ?? {};
      const isOpen = speakers?.length === 0 || (speaker !== null && speakers?.includes(speaker) === true);
      return isOpen && id !== undefined ? [id] : [];
    });
}

function indexOf(codebook: readonly CodebookClaim[]): Index {
  return {
    matches: indexPatterns(codebook.flatMap(({ patterns }) => patterns)),
    claimOf: codebook.flatMap(({ patterns }, claim) => patterns.map(() => claim)),
  };
}
