import type { ArticleHead, ClaimHead, DatasetIndex, SiteArticle, SiteStatement } from '../../schema/dataset.ts';
import type { Difference } from '../../schema/differences.ts';
import type { ClaimSilences } from '../../schema/silence.ts';
import { alignClaims, undated, type Saying } from './align-claims.ts';
import { toApparatus, type Apparatus } from '../wording/apparatus.ts';
import { differencesBetween } from '../difference/differences.ts';
import { ofArticle } from '../difference/difference-lookup.ts';
import { speakerLabel } from '../labels.ts';
import { toOnly, type OnlyIn } from './pair-only.ts';
import { dayPhrase } from '../timeline/presence.ts';
import { speakerPage } from '../speaker/speaker.ts';
import { assignDays, type Day } from '../timeline/days.ts';

/** Two articles side by side. */
export interface PairView {
  readonly heads: readonly [ArticleHead, ArticleHead];
  readonly rows: readonly PairRow[];
  /** What only the first has, what only the second has. */
  readonly only: readonly OnlyIn[];
  readonly differences: readonly Difference[];
  /** Number of claims in both. */
  readonly shared: number;
}

export interface PairRow {
  readonly claims: readonly ClaimHead[];
  readonly sayings: readonly PairSaying[];
  readonly differences: readonly Difference[];
}

export interface PairSaying {
  readonly kind: Saying<SiteStatement>['kind'];
  /** Where both agree. */
  readonly day: Day | undefined;
  /** Where they do not: "A on 4 Sept 2025", for each article that has one day here. */
  readonly days: readonly string[];
  readonly speaker: { readonly name: string; readonly href: string | undefined } | undefined;
  /** Wordings one to one; undefined where an article has several things to show, or none. */
  readonly apparatus: Apparatus | undefined;
  readonly cells: readonly { readonly article: ArticleHead; readonly entries: readonly DatedStatement[] }[];
}

/** A statement with its day on the page. */
export interface DatedStatement {
  readonly statement: SiteStatement;
  readonly day: Day | undefined;
}

/** @param silences of the claims that one of the two has alone. */
export function toPairView(
  [a, b]: readonly [Compared, Compared],
  index: DatasetIndex,
  differences: readonly Difference[],
  silences: (claim: string) => ClaimSilences,
): PairView {
  const heads = [a.head, b.head] as const;
  const days = assignDays(index, [...a.statements, ...b.statements]);
  const claims = new Map(index.claims.map((claim) => [claim.id, claim]));
  const between = differencesBetween(ofArticle(differences, a.head.id), a.head.id, b.head.id);
  const toDraft = (statement: SiteStatement) => {
    const day = days.get(statement.id);
    return { id: statement.id, claims: statement.claims, utterance: statement.utterance, day: daySort(day), shown: { statement, day } };
  };
  const { rows, only } = alignClaims([a.statements.map(toDraft), b.statements.map(toDraft)]);
  return {
    heads,
    rows: rows.map((row) => ({
      claims: row.claims.flatMap((id) => claims.get(id) ?? []),
      sayings: row.sayings.map(({ kind, cells }) =>
        toSaying(
          kind,
          cells.map((cell) => cell.map(({ shown }) => shown)),
          heads,
        ),
      ),
      differences: between.filter(({ claim }) => claim !== null && row.claims.includes(claim)),
    })),
    only: heads.map((head, place) =>
      toOnly(
        head,
        heads[1 - place] ?? head,
        (only[place] ?? []).map(({ shown }) => shown),
        claims,
        silences,
      ),
    ),
    differences: between,
    shared: rows.reduce((sum, row) => sum + row.claims.length, 0),
  };
}

type Compared = Pick<SiteArticle, 'head' | 'statements'>;

/** Sorts as `byDay` does. */
export function daySort(day: Day | undefined): string {
  return `${day?.latest ?? undated} ${day?.earliest ?? '0000'} ${day?.key ?? ''}`;
}

function toSaying(kind: PairSaying['kind'], entries: readonly (readonly DatedStatement[])[], heads: PairView['heads']): PairSaying {
  const cells = entries.map((own, place) => ({ article: heads[place] ?? heads[0], entries: own }));
  const all = entries.flat();
  const oneEach = entries.every((own) => own.length > 0 && new Set(own.map(({ statement }) => statement.utterance)).size === 1);
  const wordings = cells.map(({ article, entries: own }) => ({ article, statements: own.map(({ statement }) => statement) }));
  return {
    kind,
    day: agreed(all.map(({ day }) => day)),
    days: oneEach ? cells.flatMap(({ article, entries: [first] }) => (first?.day ? `${article.siglum} ${dayPhrase(first.day)}` : [])) : [],
    speaker: agreedSpeaker(all.map(({ statement }) => statement)),
    apparatus: oneEach ? toApparatus(wordings) : undefined,
    cells,
  };
}

function agreed(days: readonly (Day | undefined)[]): Day | undefined {
  return new Set(days.map((day) => day?.key)).size === 1 ? days[0] : undefined;
}

function agreedSpeaker(statements: readonly SiteStatement[]): PairSaying['speaker'] {
  const [first] = statements;
  const one = new Set(statements.map(({ speaker, speakerName }) => speaker ?? speakerName)).size === 1;
  return one && first ? { name: speakerLabel(first), href: speakerPage(first.speaker) } : undefined;
}
