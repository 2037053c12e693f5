import type { StoryEvent } from '../../schema/corpus.ts';
import { edtfBounds } from '../../text/edtf.ts';
import { daysBetween, isoDay } from '../../text/calendar.ts';
import { fits } from '../dates/day-value.ts';
import { decideDayFirst } from '../dates/slash.ts';
import type { Phrase, When } from '../dates/when.ts';

export type DayWhen = When & { readonly kind: 'day' };

/** The year in which the day lies nearest to `near`, on its weekday where it has one. */
export function nearestYear(when: DayWhen, near: string): number | undefined {
  const middle = Number(near.slice(0, 4));
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let year = middle - 6; year <= middle + 6; year++) {
    const apart = fits(when, year) ? distance(when, year, near) : least;
    if (apart >= least) continue;
    best = year;
    least = apart;
  }
  return best;
}

/** A day or a slash date with its parts in order; undefined for anything else. */
export function asDay(phrases: readonly Phrase[], { when }: Phrase, near: string | undefined): DayWhen | undefined {
  if (when.kind === 'day') return when;
  if (when.kind !== 'slash') return undefined;
  const [day, month] = decideDayFirst(phrases, near) ? [when.first, when.second] : [when.second, when.first];
  return { kind: 'day', day, month, ...(when.year !== undefined && { year: when.year }) };
}

/** Day of the occasion of the story that lies nearest to an occurrence of the day. */
export function nearestEvent(when: DayWhen, events: readonly StoryEvent[]): string | undefined {
  const days = events.flatMap((event) => edtfBounds(event.date)?.earliest ?? []);
  const apart = new Map(days.map((day) => [day, distance(when, nearestYear(when, day) ?? 0, day)]));
  return days.toSorted((a, b) => (apart.get(a) ?? 0) - (apart.get(b) ?? 0))[0];
}

/** How a date in figures was read, and the reading that was not taken; '' for dates with the name of their month. */
export function rejectedReading(text: string, phrases: readonly Phrase[], phrase: Phrase, near: string | undefined): string {
  const { when } = phrase;
  const taken = asDay(phrases, phrase, near);
  if (when.kind !== 'slash' || !taken || when.first === when.second) return '';
  const words = `“${text.slice(phrase.start, phrase.end)}”`;
  const order = taken.day === when.first ? 'day before month' : 'month before day';
  const isOnly = phrases.some((one) => one.when.kind === 'slash' && Math.max(one.when.first, one.when.second) > 12);
  const why = isOnly ? 'a date in figures of the article allows no other order' : 'so it lies nearer to the other dates';
  return ` ${words} is read ${order}: ${why}; the other way round it would be day ${taken.month} of month ${taken.day}${taken.day > 12 ? ', which is none' : ''}.`;
}

function distance(when: DayWhen, year: number, near: string): number {
  const day = isoDay(year, when.month, when.day);
  return day ? Math.abs(daysBetween(near, day)) : Number.POSITIVE_INFINITY;
}
