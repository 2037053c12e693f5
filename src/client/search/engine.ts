import type { SearchState } from './state.ts';

/** The part of Pagefind's browser interface that is used here. */
interface Pagefind {
  init(): Promise<void>;
  search(term: string | null, options: { filters: Filters }): Promise<Found | null>;
}
type Filters = Record<string, { any: string[] }>;
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;
interface Found {
  readonly results: readonly { readonly data: () => Promise<Hit> }[];
  readonly filters: Counts;
}

/** One found statement: the record that `search/records.ts` wrote, and which of its words matched. */
export interface Hit {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  /** Places of the matching words, counted in words. */
  readonly locations: readonly number[];
}

export interface Answer {
  readonly total: number;
  /** The next hits, at most `count` of them. */
  readonly more: (count: number) => Promise<Hit[]>;
  /** For each facet: how many statements each value would leave, the facet's own choice aside. */
  readonly counts: Counts;
}

let loading: Promise<Pagefind> | undefined;

/** Search the index at `bundle` (address of `pagefind.js`), loaded at the first search. */
export async function find(bundle: string, state: SearchState): Promise<Answer> {
  const pagefind = await (loading ??= load(bundle));
  const term = state.query.trim() || null;
  const ask = async (without?: string) => (await pagefind.search(term, { filters: toFilters(state, without) })) ?? { results: [], filters: {} };
  const found = await ask();
  const counts: Record<string, Readonly<Record<string, number>>> = { ...found.filters };
  for (const name of Object.keys(state.chosen)) counts[name] = (await ask(name)).filters[name] ?? {};
  let shown = 0;
  return {
    total: found.results.length,
    counts,
    more: (count) => {
      const next = found.results.slice(shown, shown + count);
      shown += next.length;
      return Promise.all(next.map((result) => result.data()));
    },
  };
}

async function load(bundle: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ bundle)) as Pagefind;
  await pagefind.init();
  return pagefind;
}

function toFilters({ chosen }: SearchState, without?: string): Filters {
  const used = Object.entries(chosen).filter(([name, values]) => name !== without && values.length > 0);
  return Object.fromEntries(used.map(([name, values]) => [name, { any: [...values] }]));
}
