import { contentWords } from '../../text/content-words.ts';

export function stemSet(text: string): Set<string> {
  return new Set(contentWords(text).map(({ stem }) => stem));
}

/** Share of the smaller set that the other one has too; 0 for an empty set. */
export function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const least = Math.min(one.size, other.size);
  return least === 0 ? 0 : one.intersection(other).size / least;
}
