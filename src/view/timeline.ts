import type { ArticleHead, ClaimHead, DatasetIndex, SiteStatement } from '../schema/dataset.ts';
import { speakerLabel } from './labels.ts';
import { silence, type PresenceMark, type Saying } from './presence.ts';
import type { RowNote } from './row-notes.ts';
import { assignDays, byDay, type Day } from './timeline-days.ts';
import { toRow } from './timeline-rows.ts';
import type { Passage } from './words.ts';

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
  /** The others, with what the dates show about them. */
  readonly absent: readonly { readonly why: string; readonly articles: readonly ArticleHead[] }[];
  /** Rows in which several articles speak: their cells stand in columns. */
  readonly shared: readonly Row[];
  /** Rows in which one article speaks. */
  readonly single: readonly Row[];
}

export interface Row {
  readonly id: string;
  readonly label: Label;
  /** Empty for rows outside the codebook: nothing can be compared. */
  readonly presence: readonly PresenceMark[];
  readonly notes: readonly RowNote[];
  /** One for each column of the section; under a claim or a speaker one for each article that speaks. */
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly article: ArticleHead;
  readonly entries: readonly Entry[];
  /** Why there are no entries, with the row that has them; undefined where nothing can be said. */
  readonly empty: { readonly why: string; readonly row: string | undefined } | undefined;
}

export interface Entry {
  readonly statement: SiteStatement;
  readonly passages: readonly Passage[];
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

/** Statements as sections, rows and cells. Statements come article by article, in text order, as the store gives them. */
export function toTimeline(index: DatasetIndex, statements: readonly SiteStatement[], grouping: Grouping): Section[] {
  const days = assignDays(index, statements);
  const places = statements.map((statement) => place(statement, days.get(statement.id), index, grouping));
  const sections = [...Map.groupBy(places, ({ section }) => section)];
  return sections.map(([id, own]) => toSection(id, own, places, index.articles, grouping)).toSorted(bySection(grouping));
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

function toSection(
  id: string,
  own: readonly Place[],
  all: readonly Place[],
  articles: readonly ArticleHead[],
  grouping: Grouping,
): Section {
  const columns = articles.filter((article) => own.some(({ statement }) => statement.article === article.id));
  const label = own[0]?.sectionLabel ?? { day: undefined, claim: undefined, speaker: undefined };
  const absent = Map.groupBy(
    articles.filter((article) => !columns.includes(article)),
    ({ published }) => (silence(published.latest, label.day, false) === 'written before this' ? 'Written before this' : 'Silent here'),
  );
  const rows = [...Map.groupBy(own, ({ row }) => row)].map(([row, places]) => {
    // On a day, the columns of a section are locked; under a claim or a speaker each row has the articles that speak in it.
    const own = grouping === 'date' ? columns : columns.filter(({ id }) => places.some(({ statement }) => statement.article === id));
    return toRow(row, places, all, own, articles);
  });
  return {
    id,
    label,
    columns,
    absent: [...absent].map(([why, silent]) => ({ why, articles: silent })),
    shared: rows.filter((row) => speaking(row) > 1).toSorted(grouping === 'date' ? byArticles : byRowDay),
    single: rows.filter((row) => speaking(row) === 1).toSorted(grouping === 'date' ? byArticles : byRowDay),
  };
}

/** Rows of more articles first; what is outside the codebook last. Equal ones keep the order of the texts. */
function byArticles(a: Row, b: Row): number {
  return Number(a.label.claim === null) - Number(b.label.claim === null) || speaking(b) - speaking(a);
}

function speaking({ cells }: Row): number {
  return cells.filter(({ entries }) => entries.length > 0).length;
}

function byRowDay(a: Row, b: Row): number {
  return a.label.day && b.label.day ? byDay(a.label.day, b.label.day) : 0;
}

/** Days by date, claims by their first day, speakers by how much they are reported to have said. */
function bySection(grouping: Grouping): (a: Section, b: Section) => number {
  if (grouping === 'date') return (a, b) => (a.label.day && b.label.day ? byDay(a.label.day, b.label.day) : 0);
  if (grouping === 'claim') return (a, b) => Number(a.label.claim === null) - Number(b.label.claim === null) || byFirstRow(a, b);
  return (a, b) => Number(isNobody(a)) - Number(isNobody(b)) || size(b) - size(a);
}

function byFirstRow(a: Section, b: Section): number {
  const [first, second] = [a, b].map(({ shared, single }) => [...shared, ...single].toSorted(byRowDay)[0]);
  return first && second ? byRowDay(first, second) : 0;
}

function isNobody({ label }: Section): boolean {
  return label.speaker?.id == null || label.speaker.id === 'article';
}

function size({ shared, single }: Section): number {
  return [...shared, ...single].flatMap(({ cells }) => cells.flatMap(({ entries }) => entries)).length;
}
