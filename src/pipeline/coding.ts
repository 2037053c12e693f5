import type { CodebookClaim } from '../schema/corpus.ts';
import { foldWords } from '../text/fold.ts';
import { indexPatterns, type Match } from '../text/pattern-index.ts';

interface Index {
  /** For words that a claim lists as they are, the places of the claims. */
  readonly byWording: ReadonlyMap<string, readonly number[]>;
  readonly matches: (words: readonly string[]) => Match[];
  /** For each pattern, the place of its claim in the codebook. */
  readonly claimOf: readonly number[];
}

const indexes = new WeakMap<readonly CodebookClaim[], Index>();

/**
 * Ids of the claims that a statement makes: those that list its very words, then the best fit (most words matched); equal fits in codebook
 * order.
 *
 * @param text the words that patterns are matched with, the cue among them
 * @param content the spans of the statement as the article prints them
 */
export function codeStatement(
  text: string,
  speaker: string | null,
  codebook: readonly CodebookClaim[],
  content: readonly string[] = [],
): string[] {
  const index = indexes.get(codebook) ?? indexOf(codebook);
  indexes.set(codebook, index);
  const fits = new Map<number, number>();
  for (const words of content) for (const claim of index.byWording.get(words) ?? []) fits.set(claim, Infinity);
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
  const byWording = new Map<string, number[]>();
  for (const [claim, { wordings = [] }] of codebook.entries()) {
    for (const words of wordings) byWording.set(words, [...(byWording.get(words) ?? []), claim]);
  }
  return {
    byWording,
    matches: indexPatterns(codebook.flatMap(({ patterns }) => patterns)),
    claimOf: codebook.flatMap(({ patterns }, claim) => patterns.map(() => claim)),
  };
}
