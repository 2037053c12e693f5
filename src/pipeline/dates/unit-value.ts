import { addDays, addMonths, isoDay, mondayOf, monthEnd, pad, weekdayOf } from '../../text/calendar.ts';
import { withoutEstimate } from '../../text/edtf.ts';
import type { Unit, When } from './when.ts';

/** "last week", "later this year", "this quarter". */
export function unitValue(when: When & { kind: 'unit' }, reference: string, future: boolean): string {
  const turn = when.turn === 'last' || isPastWeekend(when, reference, future) ? -1 : when.turn === 'next' ? 1 : 0;
  const whole = wholeUnit(when.unit, turn, reference);
  if (when.part === 'earlier') return `${from(whole)}/${turn === 0 ? reference : to(whole)}`;
  if (when.part === 'later') return `${turn === 0 ? reference : from(whole)}/${to(whole)}`;
  return whole;
}

/** "this weekend" is the one just past in the first days of a week, unless its verb looks ahead. */
function isPastWeekend(when: When & { kind: 'unit' }, reference: string, future: boolean): boolean {
  const day = weekdayOf(reference);
  return when.unit === 'weekend' && when.turn === 'this' && !future && day >= 1 && day <= 3;
}

/** "the weekend" on a Saturday or Sunday is that one, on other days the one before or, where its verb looks ahead, the coming one. */
export function weekendValue(reference: string, future: boolean): string {
  const isNow = [0, 6].includes(weekdayOf(reference));
  return wholeUnit('weekend', isNow || future ? 0 : -1, reference);
}

/** The week, month, quarter or year that lies `turn` after that of `reference`. */
export function wholeUnit(unit: Unit, turn: number, reference: string): string {
  if (unit === 'year') return String(Number(reference.slice(0, 4)) + turn);
  if (unit === 'month') return addMonths(reference, turn);
  if (unit === 'quarter') return quarterOf(addMonths(reference, turn * 3));
  if (unit === 'day') return addDays(reference, turn);
  const monday = addDays(mondayOf(reference), turn * 7);
  return unit === 'week' ? `${monday}/${addDays(monday, 6)}` : `${addDays(monday, 5)}/${addDays(monday, 6)}`;
}

/** The quarter of a month or day, as EDTF numbers it. */
export function quarterOf(iso: string): string {
  return `${iso.slice(0, 4)}-${33 + Math.floor((Number(iso.slice(5, 7)) - 1) / 3)}`;
}

/** As exact as the unit: days and weeks to the day (weeks as an estimate), months and years to the month and year. */
export function shifted(anchor: string, unit: Unit, count: number): string {
  if (unit === 'year') return `${Number(anchor.slice(0, 4)) + count}${/^\d{4}-(?:3|4)\d$/.test(anchor) ? anchor.slice(4) : ''}`;
  if (unit === 'quarter') return quarterOf(addMonths(monthIn(anchor), count * 3));
  if (unit === 'month') return addMonths(anchor, count);
  return unit === 'week' ? `${addDays(anchor, count * 7)}~` : addDays(anchor, count);
}

/** First month of a quarter; the month of anything else. */
function monthIn(value: string): string {
  const quarter = Number(value.slice(5, 7)) - 33;
  return quarter >= 0 && value.length === 7 ? `${value.slice(0, 4)}-${pad(quarter * 3 + 1)}` : value.slice(0, 7);
}

/** "the past 30 days", "the past year": from the same day so long ago until now. */
export function pastValue({ unit, count }: When & { kind: 'past' }, reference: string): string {
  if (count > 1 || (unit !== 'year' && unit !== 'month')) return `${from(shifted(reference, unit, -count))}/${reference}`;
  const month = addMonths(reference, unit === 'year' ? -12 : -1);
  const last = monthEnd(month);
  const day = `${month}${reference.slice(7)}`;
  return `${day > last ? last : day}/${reference}`;
}

/** First day of a plain value. */
function from(value: string): string {
  const [first = ''] = withoutEstimate(value).split('/');
  return first.length === 4 ? `${first}-01-01` : first.length === 7 ? `${first}-01` : first;
}

function to(value: string): string {
  const last = value.split('/').at(-1) ?? value;
  return last.length === 4 ? (isoDay(Number(last), 12, 31) ?? last) : last.length === 7 ? monthEnd(last) : last;
}
