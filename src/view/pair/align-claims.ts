import { compareText } from '../../text/compare.ts';

/** What of a statement decides where it stands beside those of other articles. */
export interface Alignable {
  readonly id: string;
  readonly claims: readonly string[];
  readonly utterance: string;
  /** Statements of one day have one of these; it sorts by date, without a date last. */
  readonly day: string;
}

export interface AlignedArticles<T> {
  /** The claims that two articles or more have, by the first day on which one of them has it. */
  readonly rows: readonly ClaimRow<T>[];
  /** For each article, the statements of which no claim stands in a row, by day. */
  readonly only: readonly (readonly T[])[];
}

export interface ClaimRow<T> {
  /** Ids of the claims that just these statements have. */
  readonly claims: readonly string[];
  readonly sayings: readonly Saying<T>[];
}

/** Statements that stand beside each other at one height. */
export interface Saying<T> {
  /** `once` = one utterance; `day` = said on one day; `other` = what is left of the claim. */
  readonly kind: 'once' | 'day' | 'other';
  /** One cell an article, empty where it has nothing here. */
  readonly cells: readonly (readonly T[])[];
}

/** Set the statements of two articles or more side by side, claim by claim. `articles` = the statements of each, in text order. */
export function alignClaims<T extends Alignable>(articles: readonly (readonly T[])[]): AlignedArticles<T> {
  const byClaim = articles.map((statements) => groupByClaim(statements));
  const ids = [...new Set(byClaim.flatMap((claims) => [...claims.keys()]))];
  const shared = new Set(ids.filter((id) => byClaim.filter((claims) => claims.has(id)).length > 1));
  const rows = ids
    .filter((id) => shared.has(id))
    .map((id) => ({ id, cells: byClaim.map((claims) => claims.get(id) ?? []) }))
    .toSorted((a, b) => compareText(firstDay(a.cells), firstDay(b.cells)));
  const merged = Map.groupBy(rows, ({ cells }) => cells.flatMap((cell) => cell.map(({ id }) => id)).join(' '));
  return {
    rows: [...merged.values()].map((own) => ({ claims: own.map(({ id }) => id), sayings: toSayings(own[0]?.cells ?? []) })),
    only: articles.map((statements) => byDay(statements.filter(({ claims }) => !claims.some((claim) => shared.has(claim))))),
  };
}

function groupByClaim<T extends Alignable>(statements: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const statement of statements) {
    for (const claim of statement.claims) groups.set(claim, [...(groups.get(claim) ?? []), statement]);
  }
  return groups;
}

function toSayings<T extends Alignable>(cells: readonly (readonly T[])[]): Saying<T>[] {
  const once = together(cells, ({ utterance }) => utterance);
  const left = without(cells, once);
  const day = together(left, (statement) => (statement.day.startsWith(undated) ? undefined : statement.day));
  const other = without(left, day).map(byDay);
  return [
    ...[
      ...once.map((own): Saying<T> => ({ kind: 'once', cells: own })),
      ...day.map((own): Saying<T> => ({ kind: 'day', cells: own })),
    ].toSorted((a, b) => compareText(firstDay(a.cells), firstDay(b.cells))),
    ...(other.some((cell) => cell.length > 0) ? [{ kind: 'other' as const, cells: other }] : []),
  ];
}

/** What sorts behind every day. */
export const undated = '9999';

/** The groups by a key that statements of two articles or more have, as cells. */
function together<T>(cells: readonly (readonly T[])[], key: (statement: T) => string | undefined): T[][][] {
  const keys = [...new Set(cells.flat().flatMap((statement) => key(statement) ?? []))];
  return keys
    .map((wanted) => cells.map((cell) => cell.filter((statement) => key(statement) === wanted)))
    .filter((own) => own.filter((cell) => cell.length > 0).length > 1);
}

function without<T>(cells: readonly (readonly T[])[], taken: readonly (readonly (readonly T[])[])[]): T[][] {
  const gone = new Set(taken.flat(2));
  return cells.map((cell) => cell.filter((statement) => !gone.has(statement)));
}

function firstDay(cells: readonly (readonly Alignable[])[]): string {
  return (
    cells
      .flat()
      .map(({ day }) => day)
      .toSorted(compareText)[0] ?? undated
  );
}

function byDay<T extends Alignable>(statements: readonly T[]): T[] {
  return statements.toSorted((a, b) => compareText(a.day, b.day));
}
