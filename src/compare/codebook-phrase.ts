import type { CodebookClaim } from '../schema/corpus.ts';
import { foldWords } from '../text/fold.ts';
import { compilePattern } from '../text/patterns.ts';

/** The phrase of the codebook that all of some texts match, as the codebook writes it; of `a|b` those that stand in one of them. */
export function codebookPhrase(texts: readonly string[], { patterns }: Pick<CodebookClaim, 'patterns'>): string | undefined {
  const words = texts.map(foldWords);
  const pattern = patterns.find((candidate) => words.every((own) => compilePattern(candidate)(own) > 0));
  return pattern
    ?.split('+')
    .map((term) => term.trim())
    .filter((term) => !term.startsWith('-'))
    .map((term) => standing(term, words).join(' or '))
    .join(' + ');
}

function standing(term: string, words: readonly (readonly string[])[]): string[] {
  return term
    .split('|')
    .map((alternative) => alternative.trim())
    .filter((alternative) => words.some((own) => compilePattern(alternative)(own) > 0));
}
