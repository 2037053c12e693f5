import type { DatasetIndex, SiteStatement } from '../schema/dataset.ts';
import type { StoryEvent } from '../schema/corpus.ts';
import { compareText } from '../text/compare.ts';
import { isEstimate } from '../text/edtf.ts';
import { slugify } from '../text/slug.ts';
import { formatSaidOn, isoForTime, weekday } from './dates.ts';

/** A day, a span of days or a dated event: what a section of the timeline stands for. */
export interface Day {
  /** Unique among days and part of an address. */
  readonly key: string;
  /** undefined = the articles do not say when. */
  readonly edtf: string | undefined;
  readonly event: StoryEvent | undefined;
  readonly words: string;
  readonly weekday: string | undefined;
  readonly iso: string | undefined;
  /** First and last possible day; undefined where open. */
  readonly earliest: string | undefined;
  readonly latest: string | undefined;
}

/**
 * The day of each statement, by its id. Statements of one event share its day, whether the day is stated or estimated; so do the
 * estimate of a day and the day itself, and a day without an event and the only event of that day.
 */
export function assignDays({ events }: Pick<DatasetIndex, 'events'>, statements: readonly SiteStatement[]): Map<string, Day> {
  const eventOf = new Map(events.map((event) => [event.id, event]));
  const used = new Set(statements.flatMap(({ event }) => event ?? []));
  const stated = new Set(statements.flatMap(({ saidOn }) => (saidOn && !isEstimate(saidOn.edtf) ? saidOn.edtf : [])));
  const days = new Map<string, Day>();
  return new Map(
    statements.map((statement) => {
      const event = (statement.event && eventOf.get(statement.event)) || onlyEventOn(statement.saidOn?.edtf);
      const day = event ? eventDay(event, statement) : plainDay(statement, stated);
      if (!days.has(day.key)) days.set(day.key, day);
      return [statement.id, days.get(day.key) ?? day];
    }),
  );

  function onlyEventOn(edtf: string | undefined): StoryEvent | undefined {
    const [event, second] = events.filter(({ id, date }) => used.has(id) && date === edtf?.replace('~', ''));
    return second ? undefined : event;
  }
}

/** Oldest first. A span stands before its last day, the wider the earlier; what has no date comes last. */
export function byDay(a: Day, b: Day): number {
  return (
    compareText(a.latest ?? '9999', b.latest ?? '9999') ||
    compareText(a.earliest ?? '0000', b.earliest ?? '0000') ||
    compareText(a.key, b.key)
  );
}

function eventDay(event: StoryEvent, { saidOn }: SiteStatement): Day {
  const [from, to = from] = event.date.split('/');
  const whole = /^\d{4}-\d{2}-\d{2}$/;
  const bound = (day: string | undefined, other: string | null | undefined) => (day && whole.test(day) ? day : (other ?? undefined));
  return toDay(`event-${event.id}`, event.date, event, bound(from, saidOn?.earliest), bound(to, saidOn?.latest));
}

function plainDay({ saidOn }: SiteStatement, stated: ReadonlySet<string>): Day {
  if (!saidOn) return toDay('undated', undefined, undefined, undefined, undefined);
  const exact = saidOn.edtf.replace(/~$/, '');
  const edtf = stated.has(exact) ? exact : saidOn.edtf;
  const name = slugify(exact.replace('../', 'until ').replace('/..', ' onwards').replace('/', ' to '));
  return toDay(`on-${name}`, edtf, undefined, saidOn.earliest ?? undefined, saidOn.latest ?? undefined);
}

function toDay(
  key: string,
  edtf: string | undefined,
  event: StoryEvent | undefined,
  earliest: string | undefined,
  latest: string | undefined,
): Day {
  const words = edtf === undefined ? 'No date' : formatSaidOn(edtf);
  return { key, edtf, event, words, weekday: edtf && weekday(edtf), iso: edtf && isoForTime(edtf), earliest, latest };
}
