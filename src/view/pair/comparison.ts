import { plural } from '../article/facts.ts';
import type { Range } from '../../schema/span.ts';
import { setBeside, type Beside } from '../wording/beside.ts';
import { alignClaims, type ClaimRow, type Saying } from './align-claims.ts';
import type { CompareClaim, CompareDifference, CompareFile, CompareStatement } from './compare-file.ts';

/** Two to five articles side by side. */
export interface Comparison {
  /** In order of publication. */
  readonly files: readonly CompareFile[];
  /** Claims that two of them or more have. */
  readonly rows: readonly ComparisonRow[];
  /** For each article, what it has alone, by day. */
  readonly only: readonly ComparisonOnly[];
  /** What two of them or more have in two ways, in the order of the list. */
  readonly differences: readonly CompareDifference[];
  /** Number of claims in `rows`. */
  readonly shared: number;
}

export interface ComparisonRow {
  readonly claims: readonly (CompareClaim & { readonly id: string })[];
  readonly differences: readonly CompareDifference[];
  /** By id of the article: words that these differences name, or those of no claim, as places in its text. */
  readonly differing: Readonly<Record<string, readonly Range[]>>;
  readonly sayings: readonly ComparisonSaying[];
}

export interface ComparisonSaying {
  /** The day and the occasion on which all agree; '' where they do not, or none is known. */
  readonly when: string;
  readonly occasion: string;
  /** Whether each statement names its own day. */
  readonly dated: boolean;
  readonly beside: Beside<CompareStatement>;
}

export interface ComparisonOnly {
  readonly file: CompareFile;
  /** Number of its claims that no other has. */
  readonly claims: number;
  /** Number of statements that count for no claim. */
  readonly outside: number;
  readonly entries: readonly { readonly statement: CompareStatement; readonly claims: readonly CompareClaim[] }[];
}

/** More columns cannot be read side by side. */
export const mostBeside = 5;

/** What one article has alone is folded when it has more. */
export const mostOnlyOpen = 4;

/** "5 claims, and 2 statements that stand alone". */
export function onlyWords({ claims, outside }: Pick<ComparisonOnly, 'claims' | 'outside'>): string {
  const others = outside > 0 ? `${plural(outside, 'statement')} that ${outside === 1 ? 'stands' : 'stand'} alone` : '';
  const own = claims > 0 ? plural(claims, 'claim') : '';
  return [own, others].filter(Boolean).join(', and ') || 'Nothing';
}

/** Set articles side by side, in order of publication. */
export function toComparison(articles: readonly CompareFile[]): Comparison {
  const files = articles.toSorted((a, b) => a.order - b.order);
  const { rows, only } = alignClaims(files.map(({ statements }) => statements));
  const differences = differencesAmong(files);
  return {
    files,
    rows: rows.map((row) => toRow(row, files, differences)),
    only: files.map((file, place) => toOnly(file, only[place] ?? [])),
    differences,
    shared: rows.reduce((sum, { claims }) => sum + claims.length, 0),
  };
}

/** Those that stand with no claim of the rows. */
export function otherDifferences({ differences, rows }: Pick<Comparison, 'differences' | 'rows'>): CompareDifference[] {
  const told = new Set(rows.flatMap((row) => row.differences));
  return differences.filter((difference) => !told.has(difference));
}

/** The words of an article, by its id, that differences name: places in its text. */
function differingIn(files: readonly CompareFile[], differences: readonly CompareDifference[], article: string): Range[] {
  const shown = new Set(differences.map(({ id }) => id));
  const own = files.find(({ id }) => id === article)?.differences ?? [];
  return own.flatMap(({ id, marked }) => (shown.has(id) ? marked : []));
}

/** Those that two of the articles have in two ways. */
function differencesAmong(files: readonly CompareFile[]): CompareDifference[] {
  const all = [
    ...Map.groupBy(
      files.flatMap((file) => file.differences),
      ({ id }) => id,
    ).values(),
  ];
  return all
    .flatMap((own) => {
      const apart = own.some(({ readings }, place) =>
        own.some((other, at) => at !== place && readings.some((one) => other.readings.some((two) => two !== one))),
      );
      return apart && own[0] ? [own[0]] : [];
    })
    .toSorted((a, b) => a.order - b.order);
}

function toRow(
  { claims, sayings }: ClaimRow<CompareStatement>,
  files: readonly CompareFile[],
  all: readonly CompareDifference[],
): ComparisonRow {
  const own = all.filter(({ claim }) => claim !== null && claims.includes(claim));
  // Those of other claims have their words in other rows.
  const named = all.filter(({ claim }) => claim === null || claims.includes(claim));
  const differing = Object.fromEntries(files.map(({ id }) => [id, differingIn(files, named, id)]));
  return {
    claims: claims.flatMap((id) => findClaim(files, id)),
    differences: own,
    differing,
    sayings: sayings.map((saying) => toSaying(saying, differing)),
  };
}

function findClaim(files: readonly CompareFile[], id: string): ComparisonRow['claims'][number][] {
  const claim = files.find(({ claims }) => id in claims)?.claims[id];
  return claim ? [{ ...claim, id }] : [];
}

function toSaying({ kind, cells }: Saying<CompareStatement>, differing: ComparisonRow['differing']): ComparisonSaying {
  const all = cells.flat();
  const agreed = new Set(all.map(({ day }) => day)).size === 1;
  const [first] = all;
  return {
    when: agreed ? (first?.when ?? '') : '',
    occasion: agreed ? (first?.occasion ?? '') : '',
    dated: !agreed,
    // One utterance in several places of an article is told once; of what else stands here, what one says on one day.
    beside: setBeside(
      cells,
      ({ day, speaker, speakerName }) => (kind === 'once' ? '' : `${day} ${speaker ?? speakerName ?? ''}`),
      (article) => differing[article] ?? [],
    ),
  };
}

function toOnly(file: CompareFile, statements: readonly CompareStatement[]): ComparisonOnly {
  const entries = statements.map((statement) => ({ statement, claims: statement.claims.flatMap((id) => file.claims[id] ?? []) }));
  return {
    file,
    claims: new Set(statements.flatMap(({ claims }) => claims)).size,
    outside: entries.filter(({ claims }) => claims.length === 0).length,
    entries,
  };
}
