import type { Found } from './found.ts';

/** "rejected the plan, stating that …": the reaction is told again by its participle, which holds what was said. */
export function withoutElaborated(found: readonly Found[]): Found[] {
  return found.filter((one) => {
    if (!one.reaction) return true;
    const end = one.content.at(-1)?.end ?? 0;
    return !found.some(
      (next) =>
        next.rule === 'chained-participle' &&
        next.clause.start >= end &&
        next.clause.start - end < 4 &&
        next.source?.start === one.source?.start,
    );
  });
}
