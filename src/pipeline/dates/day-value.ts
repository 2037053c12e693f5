import { addDays, addMonths, daysBetween, isoDay, mondayOf, weekdayOf } from '../../text/calendar.ts';
import { holidayIn } from './holidays.ts';
import { yearOf } from './month-value.ts';
import type { When } from './when.ts';

/** A month and day without a year lie up to this many days ahead of the publication before they are read as the year before. */
const longestAhead = 92;
/** What a verb puts ahead lies ahead up to this many days. */
const longestPlan = 300;

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
  return future ? (ahead <= longestPlan ? coming : past) : ahead <= longestAhead && back > 365 - longestAhead ? coming : past;
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

/** A holiday without a year is the nearest one, or the coming one where its verb looks ahead. */
export function holidayValue(when: When & { kind: 'holiday' }, reference: string | undefined, future: boolean): string | null {
  const year = yearOf(when, reference);
  if (year !== undefined) return holidayIn(year, when.holiday);
  if (!reference) return null;
  const now = Number(reference.slice(0, 4));
  const all = [now - 1, now, now + 1].map((one) => holidayIn(one, when.holiday));
  if (future) return all.find((day) => day >= reference) ?? null;
  return all.toSorted((a, b) => Math.abs(daysBetween(reference, a)) - Math.abs(daysBetween(reference, b)))[0] ?? null;
}

/** "before the 1st": the next such day after the one told about, else the one in its month. */
export function monthdayValue(day: number, anchor: string | undefined, future: boolean): string | null {
  if (!anchor || !/^\d{4}-\d{2}-\d{2}/.test(anchor)) return null;
  const months = [addMonths(anchor, 0), addMonths(anchor, 1)].map((month) =>
    isoDay(Number(month.slice(0, 4)), Number(month.slice(5)), day),
  );
  return (future ? months.find((one) => one !== undefined && one >= anchor.slice(0, 10)) : months[0]) ?? null;
}
