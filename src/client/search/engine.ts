import type { ArticleCards, SearchCard } from '../../view/search/search-cards.ts';
import type { SearchState } from './state.ts';

/** The part of Pagefind's browser interface that is used here. */
interface Pagefind {
  init(): Promise<void>;
  filters(): Promise<Counts>;
  search(term: string | null, options: { filters: Filters }): Promise<Found | null>;
}
type Filters = Record<string, { any: string[] }>;
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;
interface Found {
  readonly results: readonly { readonly data: () => Promise<{ readonly url: string; readonly locations: readonly number[] }> }[];
  readonly filters: Counts;
}

/** One found statement, and which of its words matched. */
export interface Hit extends Omit<ArticleCards, 'cards'> {
  readonly url: string;
  readonly card: SearchCard;
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

/** Where the parts of a search lie: the address of `pagefind.js`, and the folder of the articles' cards. */
export interface Places {
  readonly bundle: string;
  readonly cards: string;
}

/** Search the statements; the index is loaded at the first search, the cards of an article when it is first found. */
export async function find({ bundle, cards }: Places, state: SearchState): Promise<Answer> {
  const pagefind = await (loading ??= load(bundle));
  const term = state.query.trim() || null;
  const ask = async (without?: string) =>
    (await pagefind.search(term, { filters: toFilters(state, without) })) ?? { results: [], filters: {} };
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
      return Promise.all(next.map(async (result) => toHit(cards, await result.data())));
    },
  };
}

const loaded = new Map<string, Promise<ArticleCards>>();

/** The address of a record is that of the sentence, `…/articles/<slug>/#s-<id>`, or of a passage, `…#p-<start>`. */
async function toHit(folder: string, { url, locations }: { readonly url: string; readonly locations: readonly number[] }): Promise<Hit> {
  const { pathname, hash } = new URL(url, location.href);
  const slug = pathname.split('/').at(-2) ?? '';
  const article = loaded.get(slug) ?? fetch(`${folder}${slug}.json`).then((response) => response.json() as Promise<ArticleCards>);
  loaded.set(slug, article);
  const { siglum, title, cards } = await article;
  const card = cards[hash.replace(/^#(?:s-)?/, '')];
  if (!card) throw new Error(`The search index names a place that ${slug} does not have: ${hash}`);
  return { url, locations, siglum, title, card };
}

async function load(bundle: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ bundle)) as Pagefind;
  await pagefind.init();
  // Without it a search counts only the facets that were chosen in an earlier one.
  await pagefind.filters();
  return pagefind;
}

function toFilters({ chosen }: SearchState, without?: string): Filters {
  const used = Object.entries(chosen).filter(([name, values]) => name !== without && values.length > 0);
  return Object.fromEntries(used.map(([name, values]) => [name, { any: [...values] }]));
}
