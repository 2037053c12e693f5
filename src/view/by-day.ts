import type { DatasetIndex, SiteStatement } from '../schema/dataset.ts';
import { assignDays, byDay, type Day } from './timeline-days.ts';

/** The statements of one day, in the order given. */
export interface DayGroup {
  readonly day: Day;
  readonly statements: readonly SiteStatement[];
}

/** Oldest day first, what has no date last. */
export function groupByDay(index: Pick<DatasetIndex, 'events'>, statements: readonly SiteStatement[]): DayGroup[] {
  const days = assignDays(index, statements);
  const groups = Map.groupBy(statements, ({ id }) => days.get(id));
  return [...groups].flatMap(([day, own]) => (day ? [{ day, statements: own }] : [])).toSorted((a, b) => byDay(a.day, b.day));
}
