/** A search as its address holds it: `?q=legitimate+targets&speaker=putin&speaker=peskov&form=direct`. */
export interface SearchState {
  readonly query: string;
  /** Facet name → chosen values; a statement needs one of them in each facet that has any. */
  readonly chosen: Readonly<Record<string, readonly string[]>>;
}

/** Read a search from the query part of an address; names that are no facet are ignored. */
export function fromParams(params: URLSearchParams, facets: readonly string[]): SearchState {
  const chosen = facets.map((name) => [name, [...new Set(params.getAll(name))]] as const);
  return { query: params.get('q') ?? '', chosen: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)) };
}

/** The query part of the address of a search, '' for the empty one; the same search gives the same address. */
export function toParams({ query, chosen }: SearchState): string {
  const params = new URLSearchParams();
  if (query.trim()) params.set('q', query.trim());
  for (const [name, values] of Object.entries(chosen)) for (const value of values.toSorted()) params.append(name, value);
  const text = params.toString();
  return text ? `?${text}` : '';
}

/** There is nothing to look for. */
export function isEmpty({ query, chosen }: SearchState): boolean {
  return query.trim() === '' && Object.values(chosen).every((values) => values.length === 0);
}
