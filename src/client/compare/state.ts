import { mostWordings } from '../../view/wording/apparatus.ts';

/** The articles that an address picks, `?a=slug&a=slug`: each once, five at most. */
export function pickedIn(query: URLSearchParams): string[] {
  return [...new Set(query.getAll('a').filter(Boolean))].slice(0, mostWordings);
}

/** The query part of the address that picks these, '' for none. */
export function queryOf(picked: readonly string[]): string {
  const query = new URLSearchParams(picked.map((slug) => ['a', slug]));
  return picked.length > 0 ? `?${query.toString()}` : '';
}
