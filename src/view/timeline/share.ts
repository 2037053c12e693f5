import type { ClaimHead } from '../../schema/dataset.ts';
import { plural } from '../article/facts.ts';

/** The rule of the front page in words: what stands open on it, and what is folded; undefined where all stands open. */
export function shareWords(claims: readonly Pick<ClaimHead, 'sigla'>[]): string | undefined {
  const shared = claims.filter(({ sigla }) => sigla.length > 1).length;
  const alone = claims.length - shared;
  if (shared === 0) return undefined;
  return `Open: what two or more articles report (${plural(shared, 'claim')}), and where they differ. Folded under its day: what one reports${alone === 0 ? '' : ` (${plural(alone, 'claim')} in one only)`}.`;
}
