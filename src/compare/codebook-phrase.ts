import type { ClaimPhrase } from '../schema/alignment.ts';
import type { CodebookClaim } from '../schema/corpus.ts';
import type { SiteStatement } from '../schema/dataset.ts';
import { compareText } from '../text/compare.ts';
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

/** The phrases by which statements count for a claim, each with the articles; those that match most statements first. */
export function toClaimPhrases(statements: readonly SiteStatement[], patterns: CodebookClaim['patterns']): ClaimPhrase[] {
  const compiled = patterns.map((pattern) => ({ pattern, matches: compilePattern(pattern) }));
  const matched = statements.map(({ siglum, cue, content }) => {
    const text = codedText({ cue, content });
    const words = foldWords(text);
    return { siglum, text, pattern: compiled.find(({ matches }) => matches(words) > 0)?.pattern ?? null };
  });
  const groups = [...Map.groupBy(matched, ({ pattern }) => pattern)].toSorted(([, a], [, b]) => b.length - a.length);
  return groups.map(([pattern, own]) => ({
    phrase:
      pattern === null
        ? null
        : (codebookPhrase(
            own.map(({ text }) => text),
            { patterns: [pattern] },
          ) ?? pattern),
    sigla: [...new Set(own.map(({ siglum }) => siglum))].toSorted((a, b) => a.length - b.length || compareText(a, b)),
  }));
}

/** What of a statement is read for its claims: the cue belongs to what is claimed. */
export function codedText({ cue, content }: Pick<SiteStatement, 'cue' | 'content'>): string {
  return [cue?.text ?? '', ...content.map(({ text }) => text)].join(' ');
}

function standing(term: string, words: readonly (readonly string[])[]): string[] {
  return term
    .split('|')
    .map((alternative) => alternative.trim())
    .filter((alternative) => words.some((own) => compilePattern(alternative)(own) > 0));
}
