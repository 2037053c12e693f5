import { withoutEstimate } from '../../text/edtf.ts';
import { dayValue, holidayValue, monthdayValue, weekdayValue } from './day-value.ts';
import { halfValue, monthsValue, monthValue, quarterValue, seasonValue } from './month-value.ts';
import { pastValue, shifted, unitValue, weekendValue, wholeUnit } from './unit-value.ts';
import type { Phrase, Unit } from './when.ts';

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
  const { reference, previous } = context;
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
    case 'monthday':
      return monthdayValue(when.day, previous ?? reference, future);
    case 'holiday':
      return holidayValue(when, reference, future);
    case 'season':
      return seasonValue(when, reference, future);
    case 'quarter':
      return quarterValue(when, reference, future);
    case 'half':
      return halfValue(when, reference, future);
    case 'months':
      return monthsValue(when, reference);
    case 'year':
      // "Late 2027" lies in that year; where it begins nobody has said.
      return String(when.year);
    case 'decade':
      return `${Math.floor(when.year / 10)}X`;
    case 'century':
      return `${Math.floor(when.year / 100)}XX`;
    case 'unit':
      return reference ? unitValue(when, reference, future) : null;
    case 'weekend':
      return reference ? weekendValue(reference, future) : null;
    case 'offset': {
      // "The previous day" beside no other date is counted from the day of the article.
      const anchor = when.anchor === 'published' || (when.whole && !previous) ? reference : previous && withoutEstimate(previous);
      if (!anchor || !exactEnough[when.unit].test(anchor)) return null;
      return when.whole ? wholeUnit(when.unit, when.count, anchor) : shifted(anchor, when.unit, when.count);
    }
    case 'past':
      return reference ? pastValue(when, reference) : null;
    case 'same':
      return when.unit ? sameUnit(previous, when.unit) : (previous ?? null);
    case 'vague':
      return null;
  }
}

function sameUnit(previous: string | undefined, unit: 'month' | 'year'): string | null {
  const value = (unit === 'year' ? /^\d{4}/ : /^\d{4}-(?:0[1-9]|1[0-2])/).exec(previous ?? '')?.[0];
  return value ?? null;
}

/** What the anchor must say at least for a unit to be counted from it. */
const exactEnough = {
  day: /^\d{4}-\d{2}-\d{2}$/,
  weekend: /^\d{4}-\d{2}-\d{2}$/,
  week: /^\d{4}-\d{2}-\d{2}$/,
  month: /^\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?$/,
  quarter: /^\d{4}-(?:3[3-6]|\d{2}-\d{2})$/,
  year: /^\d{4}(?:-(?:0[1-9]|1[0-2]|3[3-6]|4[01])(?:-\d{2})?)?$/,
} as const satisfies Record<Unit, RegExp>;
