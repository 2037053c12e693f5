import { daysBetween, isoDay } from '../../text/calendar.ts';
import type { Phrase, When } from './when.ts';

/**
 * Do the slash dates of the article put the day first? Decided by a part above 12, else by which reading lies nearer to what is
 * known (`near`: the publication or the latest other date), a reading well after it being the less likely one.
 */
export function decideDayFirst(phrases: readonly Phrase[], near: string | undefined): boolean {
  const slashes = phrases.flatMap(({ when }) => (when.kind === 'slash' ? [when] : []));
  if (slashes.some((when) => when.first > 12)) return true;
  if (slashes.some((when) => when.second > 12)) return false;
  const anchor = near ?? monthStarts(phrases).at(-1);
  if (!anchor) return false;
  const cost = (dayFirst: boolean) => slashes.reduce((sum, when) => sum + distance(when, dayFirst, anchor), 0);
  return cost(true) < cost(false);
}

/** Months given with their year, in order of time: what is near to them is a better reading. */
function monthStarts(phrases: readonly Phrase[]): string[] {
  return phrases
    .flatMap(({ when }) => (when.kind === 'month' && when.year !== undefined ? (isoDay(when.year, when.month, 1) ?? []) : []))
    .toSorted();
}

function distance(when: When & { kind: 'slash' }, dayFirst: boolean, anchor: string): number {
  const [day, month] = dayFirst ? [when.first, when.second] : [when.second, when.first];
  const middle = Number(anchor.slice(0, 4));
  const years = when.year === undefined ? [middle - 1, middle, middle + 1] : [when.year];
  return Math.min(...years.map((year) => Math.abs(daysBetween(anchor, isoDay(year, month, day) ?? '0001-01-01'))));
}
