import type { Difference, DifferenceKind } from '../../schema/differences.ts';
import { articlesOf, lookUp } from './difference-lookup.ts';

/** Kinds of one rank: how many, which and how surely is one question. */
const ranks: Partial<Record<DifferenceKind, DifferenceKind>> = { number: 'scope', certainty: 'scope', 'first-name': 'spelling' };

/**
 * The first `n` of the list with distinct kinds, claims and occasions: those between articles before those inside one. Where there are
 * too few of them the list goes on with kinds, then with claims that stand already. A fixed order, not a judgement.
 */
export function differMost(differences: readonly Difference[], n: number): Difference[] {
  const { open } = lookUp(differences);
  const all = [...open.filter((one) => articlesOf(one).length > 1), ...open.filter((one) => articlesOf(one).length <= 1)];
  const chosen: Difference[] = [];
  const rules: readonly ((one: Difference, other: Difference) => boolean)[] = [
    (one, other) => rankOf(one) !== rankOf(other) && !isOfOneThing(one, other),
    (one, other) => !isOfOneThing(one, other),
    (one, other) => rankOf(one) !== rankOf(other),
    () => true,
  ];
  for (const isApart of rules) {
    for (const one of all) {
      if (chosen.length >= n) break;
      if (!chosen.includes(one) && chosen.every((other) => isApart(one, other))) chosen.push(one);
    }
  }
  const places = new Map(all.map((difference, place) => [difference, place]));
  return chosen.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

function rankOf({ kind }: Difference): DifferenceKind {
  return ranks[kind] ?? kind;
}

/** One claim, one occasion, or a statement in common. */
function isOfOneThing(one: Difference, other: Difference): boolean {
  if ((one.claim !== null && one.claim === other.claim) || (one.event !== null && one.event === other.event)) return true;
  return !statementsOf(one).isDisjointFrom(statementsOf(other));
}

function statementsOf({ readings }: Difference): Set<string> {
  return new Set(readings.flatMap(({ passages }) => passages.flatMap(({ statement }) => statement ?? [])));
}
