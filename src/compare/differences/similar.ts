import type { SiteStatement } from '../../schema/dataset.ts';
import { shareOf, stemSet } from './stems.ts';

const known = new WeakMap<SiteStatement, ReadonlySet<string>>();

/** Do two statements share this part of their content words, counted by the shorter one? */
export function isSimilar(one: SiteStatement, other: SiteStatement, least: number, fewest = 1): boolean {
  const [a, b] = [stemsIn(one), stemsIn(other)];
  return Math.min(a.size, b.size) >= fewest && shareOf(a, b) >= least;
}

function stemsIn(statement: SiteStatement): ReadonlySet<string> {
  const stems = known.get(statement) ?? stemSet(statement.content.map(({ text }) => text).join(' '));
  known.set(statement, stems);
  return stems;
}
