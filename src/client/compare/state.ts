import { mostBeside } from '../../view/pair/comparison.ts';

/** The articles that an address picks, `?a=slug&a=slug`: each once, five at most. */
export function pickedIn(query: URLSearchParams): string[] {
  return [...new Set(query.getAll('a').filter(Boolean))].slice(0, mostBeside);
}

/** The query part of the address that picks these, '' for none. */
export function queryOf(picked: readonly string[]): string {
  const query = new URLSearchParams(picked.map((slug) => ['a', slug]));
  return picked.length > 0 ? `?${query.toString()}` : '';
}
