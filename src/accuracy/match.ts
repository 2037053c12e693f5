import type { Statement } from '../schema/record.ts';
import type { Span } from '../schema/span.ts';
import type { GoldClaim } from './gold.ts';
import { isSpeaker } from './judge.ts';

/**
 * How a statement is told to be that of the gold. `same`: one to one, by a word overlap F1 of 0.8 or more. `within`: for gold that cuts what
 * is one statement here into clauses, or takes more into one; half the words of the one lie in the other, and several may lie in one.
 */
export type Overlap = 'same' | 'within';

export interface Matches<S extends Statement = Statement> {
  readonly statementOf: ReadonlyMap<GoldClaim, S>;
  readonly claimOf: ReadonlyMap<S, GoldClaim>;
}

/** Pair the statements of one article with those of its gold. */
export function match<S extends Statement>(claims: readonly GoldClaim[], statements: readonly S[], overlap: Overlap = 'same'): Matches<S> {
  return overlap === 'same' ? matchSame(claims, statements) : matchWithin(claims, statements);
}

/** Best overlap first; a right speaker and a core claim decide between equals. */
function matchSame<S extends Statement>(claims: readonly GoldClaim[], statements: readonly S[]): Matches<S> {
  const candidates = claims.flatMap((claim) =>
    statements.flatMap((statement) => {
      const shared = Math.max(...claim.content.map((content) => overlapF1(wordPlaces(content), wordPlaces(statement.content))));
      const bonus = (isSpeaker(claim, statement) ? 0.1 : 0) + (claim.status === 'core' ? 0.05 : 0);
      return shared >= 0.8 ? [{ claim, statement, weight: shared + bonus }] : [];
    }),
  );
  const statementOf = new Map<GoldClaim, S>();
  const claimOf = new Map<S, GoldClaim>();
  for (const { claim, statement } of candidates.toSorted((a, b) => b.weight - a.weight)) {
    if (statementOf.has(claim) || claimOf.has(statement)) continue;
    statementOf.set(claim, statement);
    claimOf.set(statement, claim);
  }
  return { statementOf, claimOf };
}

function matchWithin<S extends Statement>(claims: readonly GoldClaim[], statements: readonly S[]): Matches<S> {
  const half = 0.5;
  const statementOf = new Map<GoldClaim, S>();
  const claimOf = new Map<S, GoldClaim>();
  const places = new Map(statements.map((statement) => [statement, wordPlaces(statement.content)]));
  const best = { claim: new Map<GoldClaim, number>(), statement: new Map<S, number>() };
  for (const claim of claims) {
    const wanted = wordPlaces(claim.content.flat());
    for (const [statement, found] of places) {
      const shared = wanted.intersection(found).size + (isSpeaker(claim, statement) ? 0.5 : 0);
      if (shared >= 1 && shared >= wanted.size * half && shared > (best.claim.get(claim) ?? 0)) {
        best.claim.set(claim, shared);
        statementOf.set(claim, statement);
      }
      const covers = shared >= found.size * half || statementOf.get(claim) === statement;
      if (shared >= 1 && covers && shared > (best.statement.get(statement) ?? 0)) {
        best.statement.set(statement, shared);
        claimOf.set(statement, claim);
      }
    }
  }
  return { statementOf, claimOf };
}

function wordPlaces(spans: readonly Span[]): ReadonlySet<number> {
  return new Set(spans.flatMap(({ start, text }) => [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => start + index)));
}

function overlapF1(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const shared = a.intersection(b).size;
  return shared === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
