import type { ArticleHead, ClaimHead } from '../../schema/dataset.ts';
import type { ClaimSilences } from '../../schema/silence.ts';
import type { DatedStatement } from './pair.ts';
import { silenceWords } from '../claim/silence.ts';
import type { Day } from '../timeline/days.ts';
import { claimUrl, silenceUrl } from '../urls.ts';

/** What one of two articles has alone. */
export interface OnlyIn {
  readonly article: ArticleHead;
  readonly other: ArticleHead;
  /** Number of claims. */
  readonly claims: number;
  /** Number of statements that count for no claim. */
  readonly outside: number;
  readonly days: readonly { readonly day: Day | undefined; readonly entries: readonly OnlyEntry[] }[];
}

export interface OnlyEntry extends DatedStatement {
  /** Its claims, and why the other article has none of them. */
  readonly claims: readonly { readonly title: string; readonly href: string; readonly why: string; readonly whyHref: string }[];
}

/** `statements` of `article`, by day. */
export function toOnly(
  article: ArticleHead,
  other: ArticleHead,
  statements: readonly DatedStatement[],
  claims: ReadonlyMap<string, ClaimHead>,
  silences: (claim: string) => ClaimSilences,
): OnlyIn {
  const entries = statements.map((one): OnlyEntry => {
    const own = one.statement.claims.flatMap((id) => claims.get(id) ?? []);
    return { ...one, claims: own.map((claim) => toClaim(claim, other, silences(claim.id))) };
  });
  return {
    article,
    other,
    claims: new Set(statements.flatMap(({ statement }) => statement.claims)).size,
    outside: entries.filter((entry) => entry.claims.length === 0).length,
    days: [...Map.groupBy(entries, ({ day }) => day?.key)].map(([, own]) => ({ day: own[0]?.day, entries: own })),
  };
}

function toClaim({ id, title }: ClaimHead, other: ArticleHead, { silences }: ClaimSilences): OnlyEntry['claims'][number] {
  const silence = silences.find(({ article }) => article === other.id);
  return {
    title,
    href: claimUrl(id),
    why: silence ? silenceWords(silence) : 'does not report it',
    whyHref: silenceUrl(id, other.siglum),
  };
}
