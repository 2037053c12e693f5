import { daysBetween } from '../../text/calendar.ts';
import { byDay, type Day } from './days.ts';

/** A span of days stands with a day at most so far from its end. */
const longestWay = 31;

/**
 * Where days stand on a page, by their keys: a day, an occasion and what has no date under themselves; a span of days, which is no
 * day of its own, with the day on which it ends or the next one, else with the last one before. A span far from every day stays.
 */
export function homeDays(days: Iterable<Day>): Map<string, Day> {
  const all = [...new Map([...days].map((day) => [day.key, day])).values()].toSorted(byDay);
  const fixed = all.filter((day) => day.event !== undefined || (day.earliest !== undefined && day.earliest === day.latest));
  return new Map(all.map((day) => [day.key, day.edtf === undefined || fixed.includes(day) ? day : (nearest(day, fixed) ?? day)]));
}

function nearest({ earliest, latest }: Day, fixed: readonly Day[]): Day | undefined {
  const end = latest ?? earliest;
  if (end === undefined) return undefined;
  const isNear = (day: Day | undefined) =>
    day?.latest !== undefined && Math.abs(daysBetween(end, day.latest)) <= longestWay ? day : undefined;
  return isNear(fixed.find((day) => (day.latest ?? '') >= end)) ?? isNear(fixed.findLast((day) => (day.latest ?? '9999') < end));
}

/** When something was said, beside the day it stands under; undefined where that says it. A wide or open span is no day at all. */
export function besideDay(day: Day, home: Day): string | undefined {
  if (day.key === home.key) return undefined;
  const { earliest, latest, words } = day;
  return earliest === undefined || latest === undefined || daysBetween(earliest, latest) > longestWay ? 'day not given' : words;
}
