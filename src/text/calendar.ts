/** Arithmetic on days written `YYYY-MM-DD`; always in UTC, at noon, so that no zone moves a day. */

/** Month 1 to 12; undefined when there is no such day. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  if (year >= 1000 && year <= 9999)
    return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? `${year}-${pad(month)}-${pad(day)}` : undefined;
  const date = new Date(Date.UTC(year, month - 1, day, 12));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function addDays(iso: string, count: number): string {
  return new Date(Date.parse(`${iso}T12:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

/** `YYYY-MM`, `count` months after the month of `iso`. */
export function addMonths(iso: string, count: number): string {
  const [year = 0, month = 1] = iso.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + count, 1, 12)).toISOString().slice(0, 7);
}

/** Negative when `to` is before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000);
}

/** 0 = Sunday. */
export function weekdayOf(iso: string): number {
  return new Date(`${iso}T12:00:00Z`).getUTCDay();
}

/** Monday of the week of `iso`. */
export function mondayOf(iso: string): string {
  return addDays(iso, -((weekdayOf(iso) + 6) % 7));
}

/** Last day of the month of `iso` (a day or a month). */
export function monthEnd(iso: string): string {
  return addDays(`${addMonths(iso, 1)}-01`, -1);
}

/** Two digits, as months and days are written. */
export function pad(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
