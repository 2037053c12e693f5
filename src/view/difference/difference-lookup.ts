import type { Difference } from '../../schema/differences.ts';

interface Lookup {
  readonly byClaim: ReadonlyMap<string, Difference[]>;
  readonly byArticle: ReadonlyMap<string, Difference[]>;
  readonly byStatement: ReadonlyMap<string, Difference[]>;
  readonly order: ReadonlyMap<Difference, number>;
  readonly pages: (readonly Difference[])[];
}

const lookups = new WeakMap<readonly Difference[], Lookup>();

/** Those that were not dismissed, by what they are of: every row of a page asks, and there may be thousands. */
export function lookUp(differences: readonly Difference[]): Lookup {
  const known = lookups.get(differences);
  if (known) return known;
  const open = differences.filter(({ dismissed }) => dismissed === null);
  const by = (keys: (difference: Difference) => readonly string[]) => {
    const pairs = open.flatMap((difference) => [...new Set(keys(difference))].map((key) => ({ key, difference })));
    return new Map([...Map.groupBy(pairs, ({ key }) => key)].map(([key, own]) => [key, own.map(({ difference }) => difference)]));
  };
  const lookup = {
    byClaim: by(({ claim }) => (claim === null ? [] : [claim])),
    byArticle: by(articlesOf),
    byStatement: by(({ readings }) => readings.flatMap(({ passages }) => passages.flatMap(({ statement }) => statement ?? []))),
    order: new Map(open.map((difference, place) => [difference, place])),
    pages: toPages(open),
  };
  lookups.set(differences, lookup);
  return lookup;
}

/** A page of the ledger holds differences of about so many passages. */
const aPage = 600;

/** The open differences of each page of the ledger, in its order; at least one page. */
export function ledgerPages(differences: readonly Difference[]): (readonly Difference[])[] {
  const pages = lookUp(differences).pages;
  return pages.length > 0 ? pages : [[]];
}

function toPages(open: readonly Difference[]): Difference[][] {
  const pages: Difference[][] = [];
  let held = aPage;
  for (const difference of open) {
    const passages = difference.readings.reduce((sum, reading) => sum + reading.passages.length, 0);
    if (held + passages > aPage) {
      pages.push([]);
      held = 0;
    }
    pages.at(-1)?.push(difference);
    held += passages;
  }
  return pages;
}

/** Ids of the articles with a passage, each once. */
export function articlesOf({ readings }: Difference): string[] {
  return [...new Set(readings.flatMap(({ passages }) => passages.map(({ article }) => article)))];
}
