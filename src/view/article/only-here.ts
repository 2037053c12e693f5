import type { ArticleHead, ClaimHead, DatasetIndex, SiteArticle, SiteStatement } from '../../schema/dataset.ts';
import { groupByDay } from '../timeline/by-day.ts';
import type { Day } from '../timeline/days.ts';
import { plural } from './facts.ts';

/** What one article reports and no other. */
export interface OnlyHere {
  /** Number of claims. */
  readonly claims: number;
  readonly days: readonly { readonly day: Day; readonly claims: readonly OnlyClaim[] }[];
  /** Its statements that count for no claim, in text order. */
  readonly outside: readonly SiteStatement[];
}

/** A claim with all its statements, under the day of the earliest one. */
interface OnlyClaim {
  readonly id: string;
  readonly title: string;
  readonly statements: readonly SiteStatement[];
}

/** The claims that this article has and no other, in the order of the dataset. */
export function claimsOnlyIn({ siglum }: Pick<ArticleHead, 'siglum'>, { claims }: Pick<DatasetIndex, 'claims'>): ClaimHead[] {
  return claims.filter(({ sigla }) => sigla.length === 1 && sigla[0] === siglum);
}

/** A statement of several claims of which others are reported elsewhere stands here all the same: under its claim. */
export function toOnlyHere({ head, statements }: Pick<SiteArticle, 'head' | 'statements'>, index: DatasetIndex): OnlyHere {
  const claims = claimsOnlyIn(head, index);
  const listed = new Set(claims.map(({ id }) => id));
  const placed = new Set<string>();
  const own = statements.filter((statement) => statement.claims.some((id) => listed.has(id)));
  const days = groupByDay(index, own).map(({ day, statements: said }) => ({
    day,
    claims: claims.flatMap(({ id, title }): OnlyClaim[] => {
      if (placed.has(id) || !said.some((statement) => statement.claims.includes(id))) return [];
      placed.add(id);
      return [{ id, title, statements: own.filter((statement) => statement.claims.includes(id)) }];
    }),
  }));
  return {
    claims: claims.length,
    days: days.filter((day) => day.claims.length > 0),
    outside: statements.filter((statement) => statement.claims.length === 0),
  };
}

/** "15 things only D reports"; without a claim of its own, "9 statements that stand alone". */
export function onlyHereWords({ siglum }: Pick<ArticleHead, 'siglum'>, claims: number, outside: number): string {
  if (claims > 0) return `${plural(claims, 'thing')} only ${siglum} reports`;
  return outside === 0 ? `Nothing is reported by ${siglum} alone` : standingAlone(outside);
}

function standingAlone(outside: number): string {
  return `${plural(outside, 'statement')} that ${outside === 1 ? 'stands' : 'stand'} alone`;
}

/** What the page holds, in a sentence. @param articles number of all articles */
export function onlyHereDeck({ claims, outside }: Pick<OnlyHere, 'claims' | 'outside'>, articles: number): string {
  const others = articles === 2 ? 'the other article' : `any of the other ${articles - 1} articles`;
  const listed =
    articles === 1 ? `${plural(claims, 'claim')}; there is no other article` : `${plural(claims, 'claim')} not reported in ${others}`;
  const alone = outside.length === 0 ? undefined : standingAlone(outside.length);
  if (claims === 0 && articles > 1)
    return alone ? `${alone}: no other was found to say the same.` : 'No claim stands in this article alone.';
  return `${[listed, alone].filter(Boolean).join(', and ')}.`;
}
