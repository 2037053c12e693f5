import type { CodebookClaim } from '../schema/corpus.ts';
import { foldWords } from '../text/fold.ts';
import { compilePattern, type Pattern } from '../text/patterns.ts';

const compiled = new WeakMap<readonly CodebookClaim[], (readonly Pattern[])[]>();

/** Ids of the claims that a statement makes, the best fit (most words matched) first; equal fits in codebook order. */
export function codeStatement(text: string, speaker: string | null, codebook: readonly CodebookClaim[]): string[] {
  const patterns = compiled.get(codebook) ?? codebook.map((claim) => claim.patterns.map((pattern) => compilePattern(pattern)));
  compiled.set(codebook, patterns);
  const words = foldWords(text);
  const fits = codebook.map(({ id, speakers }, index) => {
    const open = speakers.length === 0 || (speaker !== null && speakers.includes(speaker));
    return { id, fit: open ? Math.max(...(patterns[index] ?? []).map((pattern) => pattern(words))) : 0 };
  });
  return fits
    .filter(({ fit }) => fit > 0)
    .toSorted((a, b) => b.fit - a.fit)
    .map(({ id }) => id);
}
