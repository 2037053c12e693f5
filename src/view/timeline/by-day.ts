import type { DatasetIndex, SiteStatement } from '../../schema/dataset.ts';
import { assignDays, byDay, type Day } from './days.ts';

/** The statements of one day, in the order given. */
export interface DayGroup {
  readonly day: Day;
  readonly statements: readonly SiteStatement[];
}

/** Oldest day first, what has no date last. What was said once stands under one day, the one that is known best. */
export function groupByDay(index: Pick<DatasetIndex, 'events'>, statements: readonly SiteStatement[]): DayGroup[] {
  const days = assignDays(index, statements);
  const homes = new Map<string, Day>();
  for (const { id, utterance } of statements) {
    const [day, home] = [days.get(id), homes.get(utterance)];
    if (day && (!home || openness(day) < openness(home))) homes.set(utterance, day);
  }
  const groups = Map.groupBy(statements, ({ utterance }) => homes.get(utterance));
  return [...groups].flatMap(([day, own]) => (day ? [{ day, statements: own }] : [])).toSorted((a, b) => byDay(a.day, b.day));
}

/** A day is better known than a span, a span than what is open at one end, and that than nothing. */
function openness({ edtf, earliest, latest }: Day): number {
  if (edtf === undefined) return 3;
  return earliest === undefined || latest === undefined ? 2 : earliest === latest ? 0 : 1;
}
