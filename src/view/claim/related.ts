import type { ClaimHead, SiteStatement } from '../../schema/dataset.ts';

/** For each claim, by its id, those that are near it: nearest first. */
export type RelatedClaims = ReadonlyMap<string, readonly ClaimHead[]>;

const mostRelated = 5;

/**
 * Claims that one speaker makes on one occasion: at one event, on one day, or in one sentence of an article. The more often, the
 * nearer; of equally near ones those that more articles have.
 */
export function relateClaims(statements: readonly SiteStatement[], claims: readonly ClaimHead[]): RelatedClaims {
  const counts = new Map<string, Map<string, number>>();
  for (const own of Map.groupBy(statements.flatMap(toOccasions), ({ key }) => key).values()) {
    const ids = new Set(own.flatMap(({ statement }) => statement.claims));
    for (const id of ids) {
      const near = counts.get(id) ?? new Map<string, number>();
      counts.set(id, near);
      for (const other of ids) if (other !== id) near.set(other, (near.get(other) ?? 0) + 1);
    }
  }
  const heads = new Map(claims.map((claim) => [claim.id, claim]));
  return new Map(
    [...counts].map(([id, near]) => [
      id,
      [...near]
        .flatMap(([other, count]) => {
          const head = heads.get(other);
          return head ? [{ head, count }] : [];
        })
        .toSorted((a, b) => b.count - a.count || b.head.sigla.length - a.head.sigla.length)
        .slice(0, mostRelated)
        .map(({ head }) => head),
    ]),
  );
}

/** What an article tells itself, and what nobody is named for, ties nothing together. */
function toOccasions(statement: SiteStatement): { readonly key: string; readonly statement: SiteStatement }[] {
  const { speaker, event, saidOn, article, sentence } = statement;
  if (speaker === null || speaker === 'article') return [];
  const day = saidOn && saidOn.earliest !== null && saidOn.earliest === saidOn.latest ? [`day ${saidOn.earliest}`] : [];
  const occasions = [...(event === null ? [] : [`event ${event}`]), ...day, `sentence ${article} ${sentence.start}`];
  return occasions.map((occasion) => ({ key: `${speaker} ${occasion}`, statement }));
}
