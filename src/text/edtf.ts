import edtf from 'edtf';
import { isoDay as dayOf } from './calendar.ts';

/** First and last day a date in EDTF allows, as `YYYY-MM-DD`; null = open or unknown end. */
export interface Bounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/**
 * Days between which `value` lies. An estimate (`~`, `?`) is bounded as if it were certain.
 *
 * @returns undefined when `value` is no date in EDTF.
 */
export function edtfBounds(value: string): Bounds | undefined {
  const [from, to, ...more] = value.split('/');
  // The package takes a mere number for milliseconds.
  if (from === undefined || more.length > 0 || value === '' || /^-?\d{5,}$/.test(value)) return undefined;
  const first = oneBounds(from);
  if (!first || to === undefined) return first;
  const last = oneBounds(to);
  if (!last || (first.earliest && last.latest && first.earliest > last.latest)) return undefined;
  return from === '..' && to === '..' ? undefined : { earliest: first.earliest, latest: last.latest };
}

/** The date is marked as uncertain or approximate. */
export function isEstimate(value: string): boolean {
  return /[~?%]/.test(value);
}

/** The one day that the date states, `YYYY-MM-DD`; undefined for an estimate, a month, a year, a span. */
export function exactDay(value: string | null | undefined): string | undefined {
  return value != null && /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(value) && !isEstimate(value) ? value.slice(0, 10) : undefined;
}

/** The date without the marks of an estimate. */
export function withoutEstimate(value: string): string {
  return value.replace(/[~?%]/g, '');
}

/** Months in which the seasons of the northern year begin; the package counts them as quarters. */
const seasons: Readonly<Record<string, readonly [month: number, length: number]>> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
};

function oneBounds(value: string): Bounds | undefined {
  if (value === '..' || value === '') return { earliest: null, latest: null };
  const season = /^(\d{4})-(2[1-4])[~?%]?$/.exec(value);
  if (season) return seasonBounds(Number(season[1]), season[2] ?? '');
  const plain = /^([1-9]\d{3})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?[~?%]?$/.exec(value);
  if (plain) return plainBounds(Number(plain[1]), plain[2], plain[3]);
  // The package rolls 29 February of a common year over to 1 March.
  if (/^\d{4}-02-29/.test(value) && !isLeap(Number(value.slice(0, 4)))) return undefined;
  try {
    const { min, max } = edtf(value);
    return { earliest: isoDay(min), latest: isoDay(max) };
  } catch {
    return undefined;
  }
}

/** Days, months and years are nearly all there is, and the grammar of the package is slow. */
function plainBounds(year: number, month: string | undefined, day: string | undefined): Bounds | undefined {
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  if (day === undefined) return { earliest: `${year}-${month}-01`, latest: isoDay(Date.UTC(year, Number(month), 0)) };
  const iso = dayOf(year, Number(month), Number(day));
  return iso === undefined ? undefined : { earliest: iso, latest: iso };
}

function seasonBounds(year: number, code: string): Bounds | undefined {
  const [month, length] = seasons[code] ?? [];
  if (month === undefined || length === undefined) return undefined;
  return { earliest: isoDay(Date.UTC(year, month - 1, 1)), latest: isoDay(Date.UTC(year, month - 1 + length, 0)) };
}

function isLeap(year: number): boolean {
  return new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
}

function isoDay(time: number | null): string | null {
  return time === null || !Number.isFinite(time) ? null : new Date(time).toISOString().slice(0, 10);
}
