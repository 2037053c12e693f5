import { addDays, daysBetween, isoDay, mondayOf, weekdayOf } from '../../text/calendar.ts';
import type { When } from './when.ts';

/** A month and day without a year lie up to this many days ahead of the publication before they are read as the year before. */
const longestAhead = 92;

/** The day (or days) of a date with a month; without a year the occurrence that fits the publication, or null when that is not known. */
export function dayValue(when: When & { kind: 'day' }, reference: string | undefined, future: boolean): string | null {
  const year = when.year ?? yearNear(when, reference, future);
  const first = year === undefined ? undefined : isoDay(year, when.month, when.day);
  if (year === undefined || first === undefined) return null;
  if (!when.until) return first;
  const last = isoDay(when.until.month < when.month ? year + 1 : year, when.until.month, when.until.day);
  return last && last > first ? `${first}/${last}` : first;
}

function yearNear(when: When & { kind: 'day' }, reference: string | undefined, future: boolean): number | undefined {
  if (!reference) return undefined;
  const now = Number(reference.slice(0, 4));
  const years = [now - 1, now, now + 1].filter((year) => fits(when, year));
  const past = years.filter((year) => dayIn(when, year) <= reference).at(-1);
  const coming = years.find((year) => dayIn(when, year) >= reference);
  if (coming === undefined || past === undefined) return past ?? coming;
  const ahead = daysBetween(reference, dayIn(when, coming));
  const back = daysBetween(dayIn(when, past), reference);
  return future ? (ahead < 2 * back ? coming : past) : ahead <= longestAhead && back > 365 - longestAhead ? coming : past;
}

/** Does the day exist in `year`, on its weekday where it has one? */
export function fits(when: When & { kind: 'day' }, year: number): boolean {
  const day = isoDay(year, when.month, when.day);
  return day !== undefined && (when.weekday === undefined || weekdayOf(day) === when.weekday);
}

function dayIn(when: When & { kind: 'day' }, year: number): string {
  return isoDay(year, when.month, when.day) ?? '';
}

/** A bare weekday is the latest one not after the publication; the coming one where its verb looks ahead. */
export function weekdayValue(when: When & { kind: 'weekday' }, reference: string, future: boolean): string {
  const back = (weekdayOf(reference) - when.weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (when.turn === 'next') return addDays(reference, ahead || 7);
  if (when.turn === 'last') return addDays(reference, -(back || 7));
  if (when.turn === 'this') return addDays(mondayOf(reference), (when.weekday + 6) % 7);
  return future ? addDays(reference, ahead) : addDays(reference, -back);
}
