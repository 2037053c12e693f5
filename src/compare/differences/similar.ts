import type { SiteStatement } from '../../schema/dataset.ts';
import { isNegation } from '../../text/content-words.ts';
import { shareOf, stemSet } from './stems.ts';

const known = new WeakMap<SiteStatement, ReadonlySet<string>>();

/** Do two statements share this part of their content words, counted by the shorter one? What denies is not what asserts. */
export function isSimilar(one: SiteStatement, other: SiteStatement, least: number, fewest = 1): boolean {
  const [a, b] = [stemsIn(one), stemsIn(other)];
  if ([...a].some(isNegation) !== [...b].some(isNegation)) return false;
  return Math.min(a.size, b.size) >= fewest && shareOf(a, b) >= least;
}

function stemsIn(statement: SiteStatement): ReadonlySet<string> {
  const stems = known.get(statement) ?? stemSet(statement.content.map(({ text }) => text).join(' '));
  known.set(statement, stems);
  return stems;
}
