import type { Reason } from '../schema/alignment.ts';
import type { Speaker } from '../schema/corpus.ts';
import type { SiteStatement } from '../schema/dataset.ts';
import { Speakers } from '../pipeline/speakers/spoken-for.ts';
import { toGroups, type Pair } from './claims/groups.ts';
import { cannotBeOne, keptApartBy, likeness, weighStems, type Weights } from './claims/likeness.ts';
import { toPoint, type Point } from './claims/points.ts';
import { titleOf } from './claims/title.ts';
import { sharedReasons } from '../text/shared-reasons.ts';

/** A claim that nobody listed, found because statements say the same. */
export interface ProposedClaim {
  readonly id: string;
  /** Words of one of its statements, with who says them. */
  readonly title: string;
  /** Ids of its statements, in order of publication and text. */
  readonly statements: readonly string[];
  /** What ties each statement but the first to one before it. */
  readonly ties: readonly { readonly statement: string; readonly with: string; readonly reasons: readonly Reason[] }[];
}

/** Two statements, by their ids, and what keeps them apart: another number, or that one has as certain what the other has as possible or due. */
export interface Nearly {
  readonly statements: readonly [string, string];
  readonly but: 'number' | 'force';
}

/** What the words of a corpus say about its claims. */
export interface Proposals {
  readonly claims: readonly ProposedClaim[];
  /** Of statements that no listed claim has: the listed claim whose statements say nearly the same. By statement id. */
  readonly suggested: ReadonlyMap<string, string>;
  /** Statements of two articles that would be one but for what speaks against it. */
  readonly nearly: readonly Nearly[];
}

export const settings = { least: 0.5, nearly: 0.6, keys: 8, most: 64 };

/**
 * Group the statements that no listed claim has by what they say. Every statement is held against a bounded number of others, those
 * that share its rarest words, so that the work grows with the corpus and not with its square.
 *
 * @param statements in order of publication and text
 * @param dismissed wordings that a person said are no one claim: no two of a list are put together
 */
export function proposeClaims(
  statements: readonly SiteStatement[],
  listed: readonly Speaker[],
  dismissed: readonly (readonly string[])[] = [],
): Proposals {
  const points = statements.map(toPoint);
  const lists = new Map<string, number[]>();
  for (const [list, wordings] of dismissed.entries()) for (const words of wordings) lists.set(words, [...(lists.get(words) ?? []), list]);
  const listsOf = ({ statement }: Point) => new Set(statement.content.flatMap(({ text }) => lists.get(text) ?? []));
  const isDismissed = (a: Point, b: Point) => lists.size > 0 && !listsOf(a).isDisjointFrom(listsOf(b));
  const weight = weighStems(points.map(({ stems }) => stems));
  const { pairs, nearly } = pairsOf(points, weight, new Speakers(listed));
  const groups = toGroups(pairs, settings.least, (a, b) => cannotBeOne(a, b) || isDismissed(a, b));
  const suggested = new Map<string, string>();
  const claims: ProposedClaim[] = [];
  for (const group of groups) {
    const [coded] = group.flatMap(({ statement }) => statement.claims[0] ?? []);
    const open = group.filter(({ statement }) => statement.claims.length === 0);
    const [first] = open;
    if (coded !== undefined) for (const { statement } of open) suggested.set(statement.id, coded);
    else if (first) claims.push({ ...toClaim(open), ties: tiesOf(open, pairs) });
  }
  return { claims, suggested, nearly };
}

function toClaim(group: readonly Point[]): Omit<ProposedClaim, 'ties'> {
  const own = group.map(({ statement }) => statement);
  return { id: `c-${own[0]?.id ?? ''}`, title: titleOf(own).title, statements: own.map(({ id }) => id) };
}

/** The strongest tie of each statement with one before it. */
function tiesOf(group: readonly Point[], pairs: readonly Pair[]): ProposedClaim['ties'] {
  const within = new Set(group);
  const own = pairs.filter(({ a, b }) => within.has(a) && within.has(b));
  return group.slice(1).flatMap((point) => {
    const [best] = own.filter(({ b }) => b === point).toSorted((x, y) => y.likeness - x.likeness || x.a.at - y.a.at);
    if (!best) return [];
    return [{ statement: point.statement.id, with: best.a.statement.id, reasons: sharedReasons([best.a.statement, point.statement]) }];
  });
}

function pairsOf(points: readonly Point[], weight: Weights, speakers: Speakers) {
  const holding = new Map<string, Point[]>();
  const pairs: Pair[] = [];
  const nearly: Nearly[] = [];
  for (const point of points) {
    const keys = [...point.stems].toSorted((a, b) => weight(b) - weight(a)).slice(0, settings.keys);
    const found = new Set(keys.flatMap((key) => (holding.get(key) ?? []).slice(-settings.most)));
    for (const other of found) {
      const value = likeness(other, point, weight, speakers);
      if (value > 0) pairs.push({ a: other, b: point, likeness: value });
      else {
        const but =
          other.statement.article === point.statement.article ? undefined : keptApartBy(other, point, weight, speakers, settings.nearly);
        if (but !== undefined) nearly.push({ statements: [other.statement.id, point.statement.id], but });
      }
    }
    for (const key of point.stems) {
      const known = holding.get(key);
      if (known) known.push(point);
      else holding.set(key, [point]);
    }
  }
  return { pairs, nearly };
}
