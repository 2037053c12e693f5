import type { StoryEvent } from '../../schema/corpus.ts';
import type { Published } from '../../schema/record.ts';
import { spanOf } from '../../text/span.ts';
import { addDays, daysBetween, isoDay, weekdayOf } from '../../text/calendar.ts';
import { fits, weekdayValue } from '../dates/day-value.ts';
import type { Phrase, When } from '../dates/when.ts';
import type { Document } from '../document.ts';
import type { PublicationLine } from './explicit.ts';
import { asDay, nearestEvent, nearestYear, rejectedReading, type DayWhen } from './year.ts';

const reasons = {
  published: 'A line of the article says when it was published.',
  line: 'A line of its own dates the article.',
  dateline: 'The dateline gives the day of the report; print may follow a day later.',
  updated: 'Only the line of an update dates the article; it may have appeared before.',
} as const satisfies Record<PublicationLine['kind'], string>;

/** @returns undefined when the line has no year and nothing else gives it. */
export function fromLine(
  doc: Document,
  phrases: readonly Phrase[],
  line: PublicationLine,
  near: string | undefined,
  events: readonly StoryEvent[],
): Published | undefined {
  const when = asDay(phrases, line.phrase, near);
  if (!when) return undefined;
  const year = when.year ?? yearBeside(phrases, when, near, events);
  const day = year === undefined ? undefined : isoDay(year, when.month, when.day);
  if (!day) return undefined;
  return {
    edtf: day,
    earliest: line.kind === 'updated' ? firstReported(phrases, line.phrase, day) : day,
    latest: line.kind === 'dateline' ? addDays(day, 1) : day,
    evidence: [spanOf(doc.text, line.phrase)],
    because: `${reasons[line.kind]}${when.year === undefined ? ' The year follows from the other dates.' : ''}${rejectedReading(doc.text, phrases, line.phrase, near)}`,
  };
}

/**
 * "They agreed in 2024": a year told as background (`near`) is no better than the weekday of the lead. Where neither is known, the
 * last year that the text names, also one to come, in which its days have their weekdays.
 */
function yearBeside(
  phrases: readonly Phrase[],
  when: DayWhen,
  near: string | undefined,
  events: readonly StoryEvent[],
): number | undefined {
  const told = yearOfStory(phrases, when, events);
  if (told !== undefined && (!near || told >= Number(near.slice(0, 4)))) return told;
  const anchor = near ?? lastNamed(phrases);
  return anchor === undefined ? undefined : yearOfWeekdays(phrases, when, anchor);
}

/** The first day of the last year or month that the text names with its year. */
function lastNamed(phrases: readonly Phrase[]): string | undefined {
  return phrases
    .flatMap(({ when }) =>
      'year' in when && when.year !== undefined && when.kind !== 'decade' && when.kind !== 'century'
        ? [isoDay(when.year, 'month' in when ? when.month : 1, 1) ?? '']
        : [],
    )
    .toSorted()
    .at(-1);
}

/** The year nearest to `anchor` in which the yearless days of the text that have a weekday fall on it. */
function yearOfWeekdays(phrases: readonly Phrase[], when: DayWhen, anchor: string): number | undefined {
  const days = phrases.flatMap(({ when: other }) =>
    other.kind === 'day' && other.year === undefined && other.weekday !== undefined && Math.abs(other.month - when.month) <= 6
      ? [other]
      : [],
  );
  const best = nearestYear(when, anchor);
  if (best === undefined) return undefined;
  return [best, best + 1, best - 1, best + 2].find((year) => days.every((day) => fits(day, year))) ?? best;
}

/** The year of the story in which the weekday of the lead is the day of the line or the day before, as reports have it. */
function yearOfStory(phrases: readonly Phrase[], when: DayWhen, events: readonly StoryEvent[]): number | undefined {
  const near = nearestEvent(when, events);
  const year = near === undefined ? undefined : nearestYear(when, near);
  const day = year === undefined ? undefined : isoDay(year, when.month, when.day);
  const lead = phrases.find((phrase) => phrase.when.kind === 'weekday' && !phrase.future && phrase.start < longestLead)?.when;
  if (!day || !near || lead?.kind !== 'weekday' || Math.abs(daysBetween(near, day)) > storyDays) return undefined;
  return [weekdayOf(day), (weekdayOf(day) + 6) % 7].includes(lead.weekday) ? year : undefined;
}

const storyDays = 183;

/** The day of the first bare weekday after the line of the update: the article cannot be older than what it reports. */
function firstReported(phrases: readonly Phrase[], line: Phrase, day: string): string {
  const weekday = phrases.find(
    (phrase) => phrase.start > line.end && phrase.when.kind === 'weekday' && !phrase.future && phrase.start < line.end + longestLead,
  );
  return weekday ? weekdayValue(weekday.when as When & { kind: 'weekday' }, day, false) : day;
}

const longestLead = 600;
