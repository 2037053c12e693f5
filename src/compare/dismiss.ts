import type { Difference, Dismissal } from '../schema/differences.ts';

/**
 * Mark the differences that a person dismissed, each with the reason.
 *
 * @returns also the indexes of dismissals that name none of the differences, or more than one.
 */
export function dismissDifferences(
  differences: readonly Difference[],
  dismissals: readonly Dismissal[],
): { differences: Difference[]; stale: number[] } {
  const reasons = new Map<string, string>();
  const stale = dismissals.flatMap((dismissal, index) => {
    const [named, second] = differences.filter((difference) => isNamed(difference, dismissal));
    if (!named || second) return [index];
    reasons.set(named.id, dismissal.because);
    return [];
  });
  return { differences: differences.map((difference) => ({ ...difference, dismissed: reasons.get(difference.id) ?? null })), stale };
}

function isNamed({ id, kind, readings }: Difference, dismissal: Dismissal): boolean {
  if (dismissal.id !== undefined) return id === dismissal.id;
  const { at } = dismissal;
  return kind === dismissal.kind && at !== undefined && readings.some(({ passages }) => passages.some(({ text }) => text.includes(at)));
}
