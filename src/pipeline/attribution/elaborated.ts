import type { Found } from './found.ts';

/** "rejected the plan, stating that …": the reaction is told again by its participle; and what somebody quotes in passing stays theirs. */
export function withoutElaborated(found: readonly Found[]): Found[] {
  return found.filter((one) => !(one.reaction && isToldAgain(one, found)) && !isInPassing(one, found));
}

function isToldAgain(one: Found, found: readonly Found[]): boolean {
  const end = one.content.at(-1)?.end ?? 0;
  return found.some(
    (next) =>
      next.rule === 'chained-participle' &&
      next.clause.start >= end &&
      next.clause.start - end < 4 &&
      next.source?.start === one.source?.start,
  );
}

/** "said two had died in what it said was a raid", "Holm expects to win, aides said": inside another's content they are no statements. */
function isInPassing(one: Found, found: readonly Found[]): boolean {
  const { cue } = one;
  return (
    (one.rule === 'cue-gapped-clause' || one.rule === 'cue-infinitive') &&
    cue !== null &&
    found.some((other) => other !== one && other.content.some(({ start, end }) => start <= cue.start && cue.end <= end))
  );
}
