import { isFoundBy, searchWords } from '../../text/search-words.ts';
import type { SearchLists } from '../../view/search/lists.ts';
import type { ArticleCards, SearchCard } from '../../view/search/search-cards.ts';
import { nearWord } from './near.ts';
import { allWords, phrasePlaces, readQuery, type Query } from './query.ts';
import type { SearchState } from './state.ts';

/** The part of Pagefind's browser interface that is used here. */
interface Pagefind {
  init(): Promise<void>;
  filters(): Promise<Counts>;
  search(term: string | null, options: { filters: Filters }): Promise<Found>;
}
type Filters = Record<string, string | { any: string[] }>;
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;
interface Found {
  readonly results: readonly Result[];
  readonly filters: Counts;
}
interface Result {
  readonly id: string;
  readonly data: () => Promise<Data>;
}
interface Data {
  readonly url: string;
  readonly content: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** One found statement, or one found sentence without any. */
export interface Hit extends Omit<ArticleCards, 'cards' | 'url'> {
  readonly url: string;
  readonly card: SearchCard;
}

export interface Group {
  readonly total: number;
  /** The next hits, at most `count` of them. */
  readonly more: (count: number) => Promise<Hit[]>;
}

export interface Answer {
  readonly query: Query;
  readonly statements: Group;
  /** Sentences that hold no statement. */
  readonly passages: Group;
  /** For each facet: how many results each value would leave, the facet's own choice aside. */
  readonly counts: Counts;
  /** Words of the query that stand nowhere, as typed: then nothing is found. */
  readonly unknown: readonly string[];
}

/** Where the parts of a search lie: the address of `pagefind.js`, and the folder of cards and lists. */
export interface Places {
  readonly bundle: string;
  readonly cards: string;
}

/** Search the articles; the index is loaded at the first search, the cards of an article when it is first found. */
export async function find(places: Places, state: SearchState): Promise<Answer> {
  const pagefind = await (loading ??= load(places.bundle));
  const query = readQuery(state.query);
  const unknown = await unknownWords(pagefind, query);
  if (unknown.length > 0) {
    const typed = searchWords(state.query, true).filter(({ key }) => unknown.includes(key));
    const words = typed.map(({ start, end }) => state.query.slice(start, end));
    return { query, statements: toGroup(places, []), passages: toGroup(places, []), counts: {}, unknown: [...new Set(words)] };
  }
  const found = query.phrases.length > 0 ? await findPhrases(pagefind, query, state) : await findWords(pagefind, query, state);
  const { statements, passages, counts } = found;
  return { query, statements: toGroup(places, statements), passages: toGroup(places, passages), counts, unknown };
}

/** Speakers and claims by name. */
export function readLists({ cards }: Places): Promise<SearchLists> {
  return (lists ??= readJson<SearchLists>(`${cards}lists/names.json`));
}

/** The search as it was most likely meant: unknown words, or all that stand nowhere together, put right; undefined where none is near. */
export async function nearSearch({ cards }: Places, text: string, unknown: readonly string[]): Promise<string | undefined> {
  const words = await (vocabulary ??= readJson<string[]>(`${cards}lists/words.json`));
  let near = text;
  for (const typed of unknown) {
    const word = nearWord(searchWords(typed)[0]?.key ?? '', words);
    if (word === undefined) return undefined;
    near = near.replace(typed, () => word);
  }
  return near === text ? undefined : near;
}

let loading: Promise<Pagefind> | undefined;
let lists: Promise<SearchLists> | undefined;
let vocabulary: Promise<string[]> | undefined;
const articles = new Map<string, Promise<ArticleCards>>();

async function load(bundle: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ bundle)) as Pagefind;
  await pagefind.init();
  // Without it a search counts only the facets that were chosen in an earlier one.
  await pagefind.filters();
  return pagefind;
}

interface Sets {
  readonly statements: readonly Result[];
  readonly passages: readonly Result[];
  readonly counts: Counts;
}

/** What has all of the words. */
async function findWords(pagefind: Pagefind, { words }: Query, { chosen }: SearchState): Promise<Sets> {
  const ask = (filters: Filters) => pagefind.search(words.join(' ') || null, { filters });
  const filters = toFilters(chosen);
  const statements = await ask({ ...filters, kind: 'statement' });
  const passages = await ask({ ...filters, kind: 'passage' });
  const counts: Record<string, Readonly<Record<string, number>>> = { ...(await ask(filters)).filters };
  for (const name of Object.keys(chosen)) counts[name] = (await ask(toFilters(chosen, name))).filters[name] ?? {};
  return { statements: statements.results, passages: passages.results, counts };
}

/** What has all of the phrases and all other words. Pagefind's phrases know neither endings nor where a sentence ends, so that each is read. */
async function findPhrases(pagefind: Pagefind, { words, phrases }: Query, { chosen }: SearchState): Promise<Sets> {
  const terms = [...phrases.map((phrase) => `"${phrase.join(' ')}"`), ...(words.length > 0 ? [words.join(' ')] : [])];
  const answers = [];
  for (const term of terms) answers.push((await pagefind.search(term, { filters: {} })).results);
  const [first = [], ...others] = answers;
  const ids = others.map((results) => new Set(results.map(({ id }) => id)));
  const inAll = first.filter(({ id }) => ids.every((set) => set.has(id)));
  const read = await Promise.all(inAll.map(async (result) => ({ result, data: await result.data() })));
  const found = read.filter(({ data }) => phrases.every((phrase) => hasPhrase(data, phrase)));
  const fits = ({ filters }: Data, without?: string) =>
    Object.entries(chosen).every(([name, values]) => name === without || values.some((value) => filters[name]?.includes(value)));
  const names = new Set(found.flatMap(({ data }) => Object.keys(data.filters)));
  const counts = [...names].map((name) => {
    const values = found.filter(({ data }) => fits(data, name)).flatMap(({ data }) => data.filters[name] ?? []);
    return [name, Object.fromEntries([...Map.groupBy(values, (value) => value)].map(([value, all]) => [value, all.length]))] as const;
  });
  const ofKind = (kind: string) => found.filter(({ data }) => fits(data) && data.filters['kind']?.includes(kind));
  return {
    statements: ofKind('statement').map(({ result }) => result),
    passages: ofKind('passage').map(({ result }) => result),
    counts: Object.fromEntries(counts),
  };
}

/** In the sentence, in a name of the speaker or in the day; what else a record has is not the article's. */
function hasPhrase({ content }: Data, phrase: readonly string[]): boolean {
  const sections = content.split('|').slice(0, 3);
  return sections.some((section) => phrasePlaces(section.trim().split(' '), phrase).length > 0);
}

/** Of a word that stands nowhere Pagefind finds the longest beginning that does ("as" for "asdfgh"), or leaves it out. */
async function unknownWords(pagefind: Pagefind, query: Query): Promise<string[]> {
  const unknown: string[] = [];
  for (const word of allWords(query)) {
    const { results } = await pagefind.search(word, { filters: {} });
    const best = await Promise.all(results.slice(0, 3).map((result) => result.data()));
    if (!best.some(({ content }) => content.split(' ').some((key) => isFoundBy(key, word)))) unknown.push(word);
  }
  return unknown;
}

function toFilters(chosen: SearchState['chosen'], without?: string): Filters {
  const used = Object.entries(chosen).filter(([name, values]) => name !== without && values.length > 0);
  return Object.fromEntries(used.map(([name, values]) => [name, { any: [...values] }]));
}

function toGroup({ cards }: Places, results: readonly Result[]): Group {
  let shown = 0;
  return {
    total: results.length,
    more: (count) => {
      const next = results.slice(shown, shown + count);
      shown += next.length;
      return Promise.all(next.map(async (result) => toHit(cards, await result.data())));
    },
  };
}

/** The address of a record ends in the key of its card: `…/articles/<slug>/#s-<statement id>`, or `#p-<start of the sentence>`. */
async function toHit(folder: string, { url }: Data): Promise<Hit> {
  const { pathname, hash } = new URL(url, location.href);
  const slug = pathname.split('/').at(-2) ?? '';
  const article = articles.get(slug) ?? readJson<ArticleCards>(`${folder}${slug}.json`);
  articles.set(slug, article);
  const { cards, url: page, ...head } = await article;
  const card = cards[hash.replace(/^#(?:s-)?/, '')];
  if (!card) throw new Error(`The search index names a place that ${slug} does not have: ${hash}`);
  return { ...head, url: `${page}#${card.at}`, card };
}

async function readJson<T>(address: string): Promise<T> {
  return (await fetch(address)).json() as Promise<T>;
}
