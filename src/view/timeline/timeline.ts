import type { ArticleHead, ClaimHead, DatasetIndex, SiteStatement } from '../../schema/dataset.ts';
import type { Difference } from '../../schema/differences.ts';
import type { SitePeriod } from '../../schema/period.ts';
import type { Range } from '../../schema/span.ts';
import type { DaySilence } from '../../schema/silence.ts';
import { absentSentences } from './absent.ts';
import { periodDays, type Day } from './days.ts';
import { homeDays } from './home-days.ts';
import { byArticles, byRowDay, bySection, speaking } from './order.ts';
import { toRow } from './rows.ts';

export type Grouping = 'date' | 'claim';

/** What a section or a row stands for: one of the two. A claim of null = its statements are not part of a listed claim. */
export interface Label {
  readonly day: Day | undefined;
  readonly claim: ClaimHead | null | undefined;
}

export interface Section {
  /** Anchor on the page. */
  readonly id: string;
  readonly label: Label;
  /** The articles that speak in its rows, those of folded ones aside, in order of publication. */
  readonly columns: readonly ArticleHead[];
  /** Articles that say nothing on the day, with what the dates show about them. */
  readonly absent: readonly string[];
  /** Rows in which several articles speak: their cells stand in columns. */
  readonly shared: readonly Row[];
  /** Rows in which one article speaks, of claims that others report at another time: where no row is shared. */
  readonly single: readonly Row[];
  /** The rest: what one article alone reports, and all that has no day. */
  readonly folded: readonly Row[];
}

export interface Row {
  readonly id: string;
  readonly label: Label;
  /** Where other articles report the claim: "later in C, D". */
  readonly also: string | undefined;
  /** The listed differences between the articles of the row, in the order of the list. */
  readonly differences: readonly Difference[];
  /** One for each column of the section, where these are few; else one for each article that speaks, up to twelve. */
  readonly cells: readonly Cell[];
  /** Number of articles that speak in the row and have no cell. */
  readonly more: number;
}

export interface Cell {
  readonly article: ArticleHead;
  /** The wording closest to what was said. */
  readonly first: Entry | undefined;
  /** What else the article has of it, in text order. */
  readonly again: readonly Entry[];
  /** Why there is nothing, with the place that has it; undefined where nothing can be said. */
  readonly empty: { readonly why: string; readonly href: string | undefined } | undefined;
}

export interface Entry {
  readonly statement: SiteStatement;
  /** Places of the article's text that a difference of the row names. */
  readonly differing: readonly Range[];
  /** When it was said, where that is not the day it stands under. */
  readonly when: string | undefined;
}

/** Where a statement stands under a grouping. */
export interface Place {
  readonly statement: SiteStatement;
  /** Its own day. */
  readonly day: Day;
  /** The day it stands under. */
  readonly home: Day;
  readonly claim: ClaimHead | null;
  readonly section: string;
  readonly row: string;
  readonly sectionLabel: Label;
  readonly rowLabel: Label;
}

/** The statements of a page as sections, rows and cells. Dismissed differences are none. */
export function toTimeline(index: DatasetIndex, period: SitePeriod, grouping: Grouping, differences: readonly Difference[]): Section[] {
  const days = periodDays(index, period);
  const homes = homeDays(days.values());
  const places = period.statements.map((statement) => place(statement, days.get(statement.id), homes, index, grouping));
  const page: PageContext = {
    articles: index.articles,
    grouping,
    differences: differences.filter(({ dismissed }) => dismissed === null),
    byClaim: Map.groupBy(places, ({ claim }) => claim?.id ?? ''),
    allAlone: !index.claims.some(({ sigla }) => sigla.length > 1),
    absent: new Map(period.days.map(({ key, absent }) => [key, absent])),
    rows: new Map(period.days.flatMap(({ key, rows }) => rows.map((row) => [`${key} ${row.claim}`, row.silences] as const))),
  };
  const sections = [...Map.groupBy(places, ({ section }) => section)];
  return sections.map(([id, own]) => toSection(id, own, page)).toSorted(bySection(grouping));
}

/** What sections and rows need to know of the whole page. */
export interface PageContext {
  readonly articles: readonly ArticleHead[];
  readonly grouping: Grouping;
  readonly differences: readonly Difference[];
  readonly byClaim: ReadonlyMap<string, readonly Place[]>;
  /** Why articles say nothing: by section. */
  readonly absent: ReadonlyMap<string, readonly DaySilence[]>;
  /** No two articles have a claim: then nothing is folded for being of one alone. */
  readonly allAlone: boolean;
  /** The same by day and claim, divided by a blank. */
  readonly rows: ReadonlyMap<string, readonly DaySilence[]>;
}

/** Several articles have it, here or elsewhere. */
function isShared({ claim }: Label): boolean {
  return claim != null && claim.sigla.length > 1;
}

function place(
  statement: SiteStatement,
  day: Day | undefined,
  homes: ReadonlyMap<string, Day>,
  index: DatasetIndex,
  grouping: Grouping,
): Place {
  if (!day) throw new Error(`Statement ${statement.id} has no day.`);
  const home = homes.get(day.key) ?? day;
  const claims = statement.claims.flatMap((id) => index.claims.find((claim) => claim.id === id) ?? []);
  // What others report too is compared; of two such claims the main one stands first.
  const claim = claims.find(({ sigla }) => sigla.length > 1) ?? claims[0] ?? null;
  // What is in no listed claim cannot be compared, so each such statement has a row of its own.
  const claimKey = claim?.id ?? `s-${statement.id}`;
  const [section, row] = grouping === 'date' ? [home.key, claimKey] : [claim?.id ?? 'other', claim ? home.key : claimKey];
  const [ofDay, ofClaim]: [Label, Label] = [
    { day: home, claim: undefined },
    { day: undefined, claim },
  ];
  return {
    statement,
    day,
    home,
    claim,
    section,
    row: `${section}.${row}`,
    sectionLabel: grouping === 'date' ? ofDay : ofClaim,
    rowLabel: grouping === 'date' ? ofClaim : ofDay,
  };
}

function toSection(id: string, own: readonly Place[], page: PageContext): Section {
  const label = own[0]?.sectionLabel ?? { day: undefined, claim: undefined };
  const drafts = [...Map.groupBy(own, ({ row }) => row)];
  const isFolded = ([, places]: (typeof drafts)[number]) =>
    !page.allAlone && !places.some(({ rowLabel, sectionLabel }) => isShared(page.grouping === 'date' ? rowLabel : sectionLabel));
  const open = drafts.filter((draft) => !isFolded(draft));
  const speaks = new Set(own.map(({ statement }) => statement.article));
  const inRows = new Set(open.flatMap(([, places]) => places.map(({ statement }) => statement.article)));
  const columns = page.articles.filter((article) => inRows.has(article.id));
  const silent = page.articles.filter((article) => !speaks.has(article.id)).map(({ siglum }) => siglum);
  const order = page.grouping === 'date' ? byArticles : byRowDay;
  const rows = open.map(([row, places]) => toRow(row, places, columns, page)).toSorted(order);
  const shared = rows.filter((row) => speaking(row) > 1);
  const single = rows.filter((row) => speaking(row) === 1);
  // A day has what several articles report of it; where one stands alone, what it shares with others at another time.
  const keepsSingle = page.grouping === 'claim' || (shared.length === 0 && label.day?.edtf !== undefined);
  // What has no day is set beside nothing of a day.
  const keepsShared = page.grouping === 'claim' || label.day?.edtf !== undefined;
  const aside = page.articles.filter((article) => speaks.has(article.id));
  return {
    id,
    label,
    columns,
    absent: keepsShared ? absentSentences(page.absent.get(id) ?? [], silent) : [],
    shared: keepsShared ? shared : [],
    single: keepsSingle ? single : [],
    folded: [
      ...(keepsShared ? [] : shared),
      ...(keepsSingle ? [] : single),
      ...drafts
        .filter(isFolded)
        .map(([row, places]) => toRow(row, places, aside, page))
        .toSorted(byArticles),
    ],
  };
}
