import { addDays, addMonths, isoDay, mondayOf, monthEnd, pad, weekdayOf } from '../../text/calendar.ts';
import { withoutEstimate } from '../../text/edtf.ts';
import { dayValue, weekdayValue } from './day-value.ts';
import type { Part, Phrase, Unit, When } from './when.ts';

/** What is known when a phrase gets its value. */
export interface Context {
  /** Best day of publication; undefined: not known. */
  readonly reference?: string | undefined;
  /** Value of the date that a phrase like "a day later" counts from. */
  readonly previous?: string | undefined;
  /** "6/1" is 6 January. */
  readonly dayFirst: boolean;
}

/** The date in EDTF that a phrase stands for; null when what it counts from is not known. */
export function valueOf(phrase: Phrase, context: Context): string | null {
  const { when, future } = phrase;
  const { reference } = context;
  switch (when.kind) {
    case 'day':
      return dayValue(when, reference, future);
    case 'slash': {
      const [day, month] = context.dayFirst ? [when.first, when.second] : [when.second, when.first];
      return dayValue({ kind: 'day', day, month, ...(when.year !== undefined && { year: when.year }) }, reference, future);
    }
    case 'month':
      return monthValue(when, reference, future);
    case 'weekday':
      return reference ? weekdayValue(when, reference, future) : null;
    case 'season':
      return seasonValue(when, reference);
    case 'quarter':
      return yearOf(when, reference, (year) => `${year}-${32 + when.number}`);
    case 'half':
      return yearOf(when, reference, (year) => `${year}-${39 + when.number}`);
    case 'year':
      return when.part ? yearPart(when.year, when.part) : String(when.year);
    case 'decade':
      return `${Math.floor(when.year / 10)}X`;
    case 'unit':
      return reference ? unitValue(when, reference, future) : null;
    case 'offset': {
      const anchor = when.anchor === 'published' ? reference : context.previous && withoutEstimate(context.previous);
      return anchor && exactEnough[when.unit].test(anchor) ? shifted(anchor, when.unit, when.count) : null;
    }
    case 'past':
      return reference ? `${from(shifted(reference, when.unit, -when.count))}/${reference}` : null;
    case 'same':
      return context.previous ?? null;
  }
}

/** What the anchor must say at least for a unit to be counted from it. */
const exactEnough = {
  day: /^\d{4}-\d{2}-\d{2}$/,
  weekend: /^\d{4}-\d{2}-\d{2}$/,
  week: /^\d{4}-\d{2}-\d{2}$/,
  month: /^\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?$/,
  year: /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/,
} as const satisfies Record<Unit, RegExp>;

function monthValue(when: When & { kind: 'month' }, reference: string | undefined, future: boolean): string | null {
  const month = pad(when.month);
  let value: string;
  if (when.year !== undefined) value = `${when.year}-${month}`;
  else if (!reference) return null;
  else value = nearMonth(month, reference, when.turn, future);
  if (when.part === 'early') return `${value}-01/${value}-10`;
  if (when.part === 'mid') return `${value}-11/${value}-20`;
  return when.part === 'late' ? `${value}-21/${monthEnd(value)}` : value;
}

/** A bare month is the latest one not after the publication, or the next one where its verb looks ahead. */
function nearMonth(month: string, reference: string, turn: string | undefined, future: boolean): string {
  const year = Number(reference.slice(0, 4));
  const now = reference.slice(5, 7);
  if (turn === 'next') return `${month > now ? year : year + 1}-${month}`;
  if (turn === 'last') return `${month < now ? year : year - 1}-${month}`;
  if (turn === 'this') return `${year}-${month}`;
  if (future) return `${month >= now ? year : year + 1}-${month}`;
  return `${month <= now ? year : year - 1}-${month}`;
}

function seasonValue(when: When & { kind: 'season' }, reference: string | undefined): string | null {
  if (when.year !== undefined) return `${when.year}-${when.season}`;
  if (!reference) return null;
  const year = Number(reference.slice(0, 4));
  const month = Number(reference.slice(5, 7));
  // Winter is counted in the year in which it begins.
  const begins = (when.season - 20) * 3;
  const latest = month >= begins ? year : year - 1;
  const running = month >= begins && month < begins + 3;
  if (when.turn === 'next') return `${latest + 1}-${when.season}`;
  if (when.turn === 'last') return `${running ? latest - 1 : latest}-${when.season}`;
  return `${year}-${when.season}`;
}

function yearOf(when: { readonly year?: number }, reference: string | undefined, write: (year: number) => string): string | null {
  const year = when.year ?? (reference ? Number(reference.slice(0, 4)) : undefined);
  return year === undefined ? null : write(year);
}

function yearPart(year: number, part: Part): string {
  if (part === 'early') return `${year}-01/${year}-04`;
  return part === 'late' ? `${year}-09/${year}-12` : `${year}-05/${year}-08`;
}

function unitValue(when: When & { kind: 'unit' }, reference: string, future: boolean): string {
  const turn = when.turn === 'last' || isPastWeekend(when, reference, future) ? -1 : when.turn === 'next' ? 1 : 0;
  const whole = wholeUnit(when.unit, turn, reference);
  if (when.part === 'earlier') return `${from(whole)}/${turn === 0 ? reference : to(whole)}`;
  if (when.part === 'later') return `${turn === 0 ? reference : from(whole)}/${to(whole)}`;
  if (when.unit === 'year' && when.part) return when.part === 'late' ? `${whole}-12` : yearPart(Number(whole), when.part);
  return whole;
}

/** "this weekend" is the one just past in the first days of a week, unless its verb looks ahead. */
function isPastWeekend(when: When & { kind: 'unit' }, reference: string, future: boolean): boolean {
  const day = weekdayOf(reference);
  return when.unit === 'weekend' && when.turn === 'this' && !future && day >= 1 && day <= 3;
}

function wholeUnit(unit: (When & { kind: 'unit' })['unit'], turn: number, reference: string): string {
  if (unit === 'year') return String(Number(reference.slice(0, 4)) + turn);
  if (unit === 'month') return addMonths(reference, turn);
  if (unit === 'day') return addDays(reference, turn);
  const monday = addDays(mondayOf(reference), turn * 7);
  return unit === 'week' ? `${monday}/${addDays(monday, 6)}` : `${addDays(monday, 5)}/${addDays(monday, 6)}`;
}

/** As exact as the unit: days and weeks to the day (weeks as an estimate), months and years to the month and year. */
function shifted(anchor: string, unit: (When & { kind: 'offset' })['unit'], count: number): string {
  if (unit === 'year') return String(Number(anchor.slice(0, 4)) + count);
  if (unit === 'month') return addMonths(anchor, count);
  return unit === 'week' ? `${addDays(anchor, count * 7)}~` : addDays(anchor, count);
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
