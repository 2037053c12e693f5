import type { StoryEvent } from '../schema/corpus.ts';
import { daysBetween } from './calendar.ts';
import { compareText } from './compare.ts';
import { isEstimate } from './edtf.ts';
import { slugify } from './slug.ts';

/** A day, a span of days or a dated occasion: what statements are set side by side on. */
export interface StoryDay {
  /** Unique among days and part of an address. */
  readonly key: string;
  /** undefined = the articles do not say when. */
  readonly edtf: string | undefined;
  readonly event: StoryEvent | undefined;
  /** First and last possible day; undefined where open. */
  readonly earliest: string | undefined;
  readonly latest: string | undefined;
}

/** What of a statement decides its day. */
export interface Dated {
  readonly id: string;
  readonly event: string | null;
  readonly saidOn: { readonly edtf: string; readonly earliest: string | null; readonly latest: string | null } | null;
}

/**
 * The day of each statement, by its id. Statements of one event share its day, whether the day is stated or estimated; so do the
 * estimate of a day and the day itself, and a day without an event and the only event of that day.
 */
export function assignStoryDays(events: readonly StoryEvent[], statements: readonly Dated[]): Map<string, StoryDay> {
  const eventOf = new Map(events.map((event) => [event.id, event]));
  const used = new Set(statements.flatMap(({ event }) => event ?? []));
  const usedOn = Map.groupBy(
    events.filter(({ id }) => used.has(id)),
    ({ date }) => date,
  );
  const stated = new Set(statements.flatMap(({ saidOn }) => (saidOn && !isEstimate(saidOn.edtf) ? saidOn.edtf : [])));
  const days = new Map<string, StoryDay>();
  return new Map(
    statements.map((statement) => {
      const event = (statement.event && eventOf.get(statement.event)) || onlyEventOn(statement.saidOn?.edtf);
      const day = event ? eventDay(event, statement) : plainDay(statement, stated);
      if (!days.has(day.key)) days.set(day.key, day);
      return [statement.id, days.get(day.key) ?? day];
    }),
  );

  function onlyEventOn(edtf: string | undefined): StoryEvent | undefined {
    const [event, second] = usedOn.get(edtf?.replace('~', '') ?? '') ?? [];
    return second ? undefined : event;
  }
}

/** First and last possible day; null where open. */
interface Bounded {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Days; a wider span says little more than that the article was out by then. */
const widestSpan = 31;

/** When something was said is not known to about a month: there is no date, an end of it is open, or it is wider. */
export function isOpenRange(saidOn: Bounded | null): boolean {
  const { earliest = null, latest = null } = saidOn ?? {};
  return earliest === null || latest === null || daysBetween(earliest, latest) > widestSpan;
}

/** What a statement is filed under in an order of time. */
export interface HomeDay {
  /** reported = when it was said is an open range, so it stands under the report of its article. */
  readonly by: 'said' | 'reported';
  /** The last day on which it can have been said; the first day of its report; undefined where that is not known either. */
  readonly day: string | undefined;
}

/** The day under which a statement is filed. An open range is no day: its beginning may be years before anybody reported it. */
export function homeDay(saidOn: Bounded | null, published: Bounded): HomeDay {
  if (isOpenRange(saidOn)) return { by: 'reported', day: published.earliest ?? published.latest ?? undefined };
  return { by: 'said', day: saidOn?.latest ?? undefined };
}

/** Oldest first, what was said on a day before what was reported on it; what has no day at all comes last. */
export function byHomeDay(a: HomeDay, b: HomeDay): number {
  return compareText(a.day ?? '9999', b.day ?? '9999') || Number(a.by === 'reported') - Number(b.by === 'reported');
}

/** Oldest first. A span stands before its last day, the wider the earlier; what has no date comes last. */
export function byStoryDay(a: StoryDay, b: StoryDay): number {
  return (
    compareText(a.latest ?? '9999', b.latest ?? '9999') ||
    compareText(a.earliest ?? '0000', b.earliest ?? '0000') ||
    compareText(a.key, b.key)
  );
}

function eventDay(event: StoryEvent, { saidOn }: Dated): StoryDay {
  const [from, to = from] = event.date.split('/');
  const whole = /^\d{4}-\d{2}-\d{2}$/;
  const bound = (day: string | undefined, other: string | null | undefined) => (day && whole.test(day) ? day : (other ?? undefined));
  const [earliest, latest] = [bound(from, saidOn?.earliest), bound(to, saidOn?.latest)];
  return { key: `event-${event.id}`, edtf: event.date, event, earliest, latest };
}

function plainDay({ saidOn }: Dated, stated: ReadonlySet<string>): StoryDay {
  if (!saidOn) return { key: 'undated', edtf: undefined, event: undefined, earliest: undefined, latest: undefined };
  const exact = saidOn.edtf.replace(/~$/, '');
  const edtf = stated.has(exact) ? exact : saidOn.edtf;
  const name = slugify(exact.replace('../', 'until ').replace('/..', ' onwards').replace('/', ' to '));
  return { key: `on-${name}`, edtf, event: undefined, earliest: saidOn.earliest ?? undefined, latest: saidOn.latest ?? undefined };
}
