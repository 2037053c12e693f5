import type { DatasetIndex, SiteStatement } from '../../schema/dataset.ts';
import type { SitePeriod } from '../../schema/period.ts';
import { assignStoryDays, byStoryDay, type StoryDay } from '../../text/story-days.ts';
import { formatSaidOn, isoForTime, weekday } from '../dates.ts';

/** A day of the story as a section of the timeline shows it. */
export interface Day extends StoryDay {
  readonly words: string;
  readonly weekday: string | undefined;
  readonly iso: string | undefined;
}

/** The day of each statement, by its id. */
export function assignDays({ events }: Pick<DatasetIndex, 'events'>, statements: readonly SiteStatement[]): Map<string, Day> {
  const worded = new Map<StoryDay, Day>();
  return new Map(
    [...assignStoryDays(events, statements)].map(([id, day]) => {
      if (!worded.has(day)) worded.set(day, inWords(day));
      return [id, worded.get(day) ?? inWords(day)];
    }),
  );
}

/** The same as the dataset has it for a page of the timeline, where days may stand on several pages. */
export function periodDays({ events }: Pick<DatasetIndex, 'events'>, { days }: Pick<SitePeriod, 'days'>): Map<string, Day> {
  return new Map(
    days.flatMap(({ key, edtf, event, earliest, latest, statements }) => {
      const day = inWords({
        key,
        edtf: edtf ?? undefined,
        event: events.find(({ id }) => id === event),
        earliest: earliest ?? undefined,
        latest: latest ?? undefined,
      });
      return statements.map((id) => [id, day] as const);
    }),
  );
}

/** Oldest first. A span stands before its last day, the wider the earlier; what has no date comes last. */
export const byDay: (a: Day, b: Day) => number = byStoryDay;

/** The day inside a sentence: "on 5 Sept 2025", "about 8 Jan 2026", "without a date". */
export function dayPhrase({ edtf, words }: Pick<Day, 'edtf' | 'words'>): string {
  if (edtf === undefined) return 'without a date';
  return /^\d/.test(words) ? `on ${words}` : words;
}

function inWords(day: StoryDay): Day {
  const { edtf } = day;
  return {
    ...day,
    words: edtf === undefined ? 'Day not given' : formatSaidOn(edtf),
    weekday: edtf && weekday(edtf),
    iso: edtf && isoForTime(edtf),
  };
}
