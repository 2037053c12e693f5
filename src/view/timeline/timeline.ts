import type { ArticleHead, ClaimHead, DatasetIndex, SiteStatement } from '../../schema/dataset.ts';
import type { SitePeriod } from '../../schema/period.ts';
import type { ClaimSilences, DaySilence } from '../../schema/silence.ts';
import { speakerLabel } from '../labels.ts';
import type { Presence, Saying } from './presence.ts';
import type { RowNote } from './row-notes.ts';
import { absentWords } from '../claim/silence.ts';
import { periodDays, type Day } from './days.ts';
import { byArticles, byRowDay, bySection, speaking } from './order.ts';
import { toRow } from './rows.ts';

export type Grouping = 'date' | 'claim' | 'speaker';

/** What a section or a row stands for. A claim of null = its statements are not in the codebook. */
export interface Label {
  readonly day: Day | undefined;
  readonly claim: ClaimHead | null | undefined;
  readonly speaker: { readonly id: string | null; readonly name: string } | undefined;
}

export interface Section {
  /** Anchor on the page. */
  readonly id: string;
  readonly label: Label;
  /** The articles that speak here, in order of publication. */
  readonly columns: readonly ArticleHead[];
  /** The others, with what the dates show about them: "Written before this: A, B". */
  readonly absent: readonly string[];
  /** Rows in which several articles speak: their cells stand in columns. */
  readonly shared: readonly Row[];
  /** Rows in which one article speaks. */
  readonly single: readonly Row[];
}

export interface Row {
  readonly id: string;
  readonly label: Label;
  /** Empty for rows outside the codebook: nothing can be compared. */
  readonly presence: Presence;
  readonly notes: readonly RowNote[];
  /** One for each column of the section, where these are few; else one for each article that speaks, up to twelve. */
  readonly cells: readonly Cell[];
  /** Number of articles that speak in the row and have no cell. */
  readonly more: number;
}

export interface Cell {
  readonly article: ArticleHead;
  readonly entries: readonly Entry[];
  /** Why there are no entries, with the row that has them; undefined where nothing can be said. */
  readonly empty: { readonly why: string; readonly href: string | undefined } | undefined;
}

export interface Entry {
  readonly statement: SiteStatement;
  /** When it was said, where that is not the day it stands under. */
  readonly when: string | undefined;
}

/** Where a statement stands under a grouping. */
export interface Place extends Saying {
  readonly section: string;
  readonly claim: ClaimHead | null;
  readonly rowLabel: Label;
  readonly sectionLabel: Label;
}

/** The statements of a page as sections, rows and cells. `silences` of whole claims are asked for where sections are claims. */
export function toTimeline(
  index: DatasetIndex,
  period: SitePeriod,
  grouping: Grouping,
  silences: readonly ClaimSilences[] = [],
): Section[] {
  const days = periodDays(index, period);
  const places = period.statements.map((statement) => place(statement, days.get(statement.id), index, grouping));
  const page: PageContext = {
    articles: index.articles,
    grouping,
    byClaim: groupByClaim(places),
    absent: new Map([
      ...period.days.map(({ key, absent }) => [key, absent] as const),
      ...silences.map(
        ({ claim, silences: own }) => [claim, own.map(({ siglum, ...one }) => ({ ...one, sigla: [siglum], more: 0 }))] as const,
      ),
    ]),
    rows: new Map(period.days.flatMap(({ key, rows }) => rows.map((row) => [`${key} ${row.claim}`, row.silences] as const))),
  };
  const sections = [...Map.groupBy(places, ({ section }) => section)];
  return sections.map(([id, own]) => toSection(id, own, page)).toSorted(bySection(grouping));
}

/** What sections and rows need to know of the whole page. */
export interface PageContext {
  readonly articles: readonly ArticleHead[];
  readonly grouping: Grouping;
  readonly byClaim: ReadonlyMap<string, readonly Place[]>;
  /** Why articles say nothing: by section. */
  readonly absent: ReadonlyMap<string, readonly DaySilence[]>;
  /** The same by day and claim, divided by a blank. */
  readonly rows: ReadonlyMap<string, readonly DaySilence[]>;
}

function groupByClaim(places: readonly Place[]): Map<string, Place[]> {
  const pairs = places.flatMap((place) => place.statement.claims.map((claim) => ({ claim, place })));
  return new Map([...Map.groupBy(pairs, ({ claim }) => claim)].map(([claim, own]) => [claim, own.map((pair) => pair.place)]));
}

function place(statement: SiteStatement, day: Day | undefined, index: DatasetIndex, grouping: Grouping): Place {
  if (!day) throw new Error(`Statement ${statement.id} has no day.`);
  const claim = index.claims.find(({ id }) => id === statement.claims[0]) ?? null;
  // What is not in the codebook cannot be compared, so each such statement has a row of its own.
  const claimKey = claim?.id ?? `s-${statement.id}`;
  const section = { date: day.key, claim: claim?.id ?? 'not-in-the-codebook', speaker: statement.speaker ?? 'not-resolved' }[grouping];
  const row = { date: claimKey, claim: claim ? day.key : `${day.key}.${claimKey}`, speaker: `${day.key}.${claimKey}` }[grouping];
  const none: Label = { day: undefined, claim: undefined, speaker: undefined };
  const speaker = { id: statement.speaker, name: speakerLabel(statement) };
  const sectionLabel = { date: { ...none, day }, claim: { ...none, claim }, speaker: { ...none, speaker } }[grouping];
  const rowLabel = { date: { ...none, claim }, claim: { ...none, day }, speaker: { ...none, claim, day } }[grouping];
  return { statement, day, claim, section, row: `${section}.${row}`, sectionLabel, rowLabel };
}

function toSection(id: string, own: readonly Place[], page: PageContext): Section {
  const speaks = new Set(own.map(({ statement }) => statement.article));
  const columns = page.articles.filter((article) => speaks.has(article.id));
  const label = own[0]?.sectionLabel ?? { day: undefined, claim: undefined, speaker: undefined };
  const silent = page.articles.filter((article) => !speaks.has(article.id)).map(({ siglum }) => siglum);
  const rows = [...Map.groupBy(own, ({ row }) => row)].map(([row, places]) => toRow(row, places, columns, page));
  const order = page.grouping === 'date' ? byArticles : byRowDay;
  return {
    id,
    label,
    columns,
    absent: absentWords(page.absent.get(id) ?? [], silent),
    shared: rows.filter((row) => speaking(row) > 1).toSorted(order),
    single: rows.filter((row) => speaking(row) === 1).toSorted(order),
  };
}
