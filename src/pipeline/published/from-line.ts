import type { Published } from '../../schema/record.ts';
import { spanOf } from '../../text/span.ts';
import { addDays, isoDay } from '../dates/calendar.ts';
import { weekdayValue } from '../dates/day-value.ts';
import type { Phrase, When } from '../dates/when.ts';
import type { Document } from '../document.ts';
import type { PublicationLine } from './explicit.ts';
import { nearestYear } from './floor.ts';

const reasons = {
  published: 'A line of the article says when it was published.',
  line: 'A line of its own dates the article.',
  dateline: 'The dateline gives the day of the report; print may follow a day later.',
  updated: 'Only the line of an update dates the article; it may have appeared before.',
} as const satisfies Record<PublicationLine['kind'], string>;

/** @returns undefined when the line has no year and nothing else in the text gives it. */
export function fromLine(
  doc: Document,
  phrases: readonly Phrase[],
  line: PublicationLine,
  near: string | undefined,
): Published | undefined {
  const { when } = line.phrase;
  if (when.kind !== 'day') return undefined;
  const year = when.year ?? (near ? nearestYear(when, near) : undefined);
  const day = year === undefined ? undefined : isoDay(year, when.month, when.day);
  if (!day) return undefined;
  return {
    edtf: day,
    earliest: line.kind === 'updated' ? firstReported(phrases, line.phrase, day) : day,
    latest: line.kind === 'dateline' ? addDays(day, 1) : day,
    evidence: [spanOf(doc.text, line.phrase)],
    because: reasons[line.kind],
  };
}

/** The day of the first bare weekday after the line of the update: the article cannot be older than what it reports. */
function firstReported(phrases: readonly Phrase[], line: Phrase, day: string): string {
  const weekday = phrases.find(
    (phrase) => phrase.start > line.end && phrase.when.kind === 'weekday' && !phrase.future && phrase.start < line.end + longestLead,
  );
  return weekday ? weekdayValue(weekday.when as When & { kind: 'weekday' }, day, false) : day;
}

const longestLead = 400;
