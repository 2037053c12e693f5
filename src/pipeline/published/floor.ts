import type { StoryEvent } from '../../schema/corpus.ts';
import type { Range } from '../../schema/span.ts';
import { edtfBounds, isEstimate } from '../../text/edtf.ts';
import { daysBetween, isoDay, pad } from '../../text/calendar.ts';
import type { Phrase } from '../dates/when.ts';
import type { Document } from '../document.ts';
import type { Occasion } from '../occasions.ts';
import { asDay, nearestEvent, nearestYear, rejectedReading, type DayWhen } from './year.ts';

/** The latest thing with a date that the article reports as past: it cannot be older. */
export interface Floor {
  readonly day: string;
  /** false: only month or year are known, or the date is background; then it says nothing about how fresh the article is. */
  readonly exact: boolean;
  readonly evidence: readonly Range[];
  readonly because: string;
  /** Sentence of the occasion. */
  readonly sentence?: number;
  /** Only a year: it counts where nothing says more. */
  readonly isYear?: boolean;
  /** The day of the occasion is an estimate; what is sure is this floor. */
  readonly sure?: Floor | undefined;
}

export function findFloor(
  doc: Document,
  phrases: readonly Phrase[],
  occasions: readonly Occasion[],
  events: readonly StoryEvent[],
): Floor | undefined {
  const past = phrases.filter((phrase) => !phrase.future);
  const named = occasions.map(fromOccasion);
  const written = past.flatMap((phrase) => fromYear(doc, phrase));
  const known = latest([...named, ...written.filter(({ isYear }) => !isYear)]) ?? latest(written);
  const yearless = past.flatMap((phrase) => fromMonthDay(doc, phrases, phrase, { named, known, events }));
  const sharp = [...named, ...written, ...yearless].filter(({ isYear }) => !isYear);
  const all = sharp.length > 0 ? sharp : written;
  const best = latest(all);
  const isEstimated = occasions.some(({ event, sentence }) => isEstimate(event.date) && sentence === best?.sentence);
  return best && isEstimated ? { ...best, sure: latest(all.filter((floor) => floor.day < best.day)) } : best;
}

function fromOccasion({ event, to, range, sentence }: Occasion): Floor {
  return { day: to, exact: true, evidence: [range], because: `It reports on an occasion with a known date: ${event.title}.`, sentence };
}

function fromYear({ text }: Document, phrase: Phrase): Floor[] {
  const { when } = phrase;
  if (when.kind === 'day' && when.year !== undefined) {
    const day = isoDay(when.year, when.month, when.day);
    return day
      ? [{ day, exact: !isBackground(text, phrase), evidence: [phrase], because: 'It reports on a day given with its year.' }]
      : [];
  }
  if ((when.kind !== 'month' && when.kind !== 'year') || when.year === undefined || isAim(text, phrase)) return [];
  const bounds = edtfBounds(when.kind === 'month' ? `${when.year}-${pad(when.month)}` : String(when.year));
  if (!bounds?.earliest) return [];
  const because = 'It names a month or year that is past.';
  return [{ day: bounds.earliest, exact: false, evidence: [phrase], because, isYear: when.kind === 'year' }];
}

interface Known {
  readonly named: readonly Floor[];
  readonly known: Floor | undefined;
  readonly events: readonly StoryEvent[];
}

/** A day without a year: the year comes from a dated occasion, from the weekday, or from a fresh date just before. */
function fromMonthDay({ text }: Document, phrases: readonly Phrase[], phrase: Phrase, { named, known, events }: Known): Floor[] {
  const when = asDay(phrases, phrase, (latest(named) ?? known)?.day);
  if (!when || (phrase.when.kind === 'day' && when.year !== undefined)) return [];
  const anchor = latest(named);
  const nears = [
    anchor?.day,
    ...(when.weekday === undefined ? [freshBefore(text, known, when)] : [nearestEvent(when, events), known?.day]),
  ];
  const [day] = nears.flatMap((near) => (near === undefined ? [] : (dayNear(when, near) ?? [])));
  if (!day) return [];
  const weekdayWords = when.weekday === undefined ? '' : `, which is that weekday in ${day.slice(0, 4)}`;
  const evidence = [phrase, ...((anchor ?? known)?.evidence ?? [])];
  return [
    {
      day,
      exact: !isBackground(text, phrase),
      evidence,
      because: `It reports on a day and month${weekdayWords}; the year follows from the other dates.${rejectedReading(text, phrases, phrase, (latest(named) ?? known)?.day)}`,
    },
  ];
}

function dayNear(when: DayWhen, near: string): string | undefined {
  const year = when.year ?? nearestYear(when, near);
  const day = year === undefined ? undefined : isoDay(year, when.month, when.day);
  return day && (when.year !== undefined || Math.abs(daysBetween(near, day)) <= mostDaysApart) ? day : undefined;
}

/** Half a year: beyond it the nearest occurrence of a day is as likely another year's. */
const mostDaysApart = 183;

/** A month or day with its year dates a bare day only when it is no background and the day follows it closely. */
function freshBefore(text: string, known: Floor | undefined, when: DayWhen): string | undefined {
  const [range] = known?.evidence ?? [];
  if (!known || !range || isBackground(text, range)) return undefined;
  const year = nearestYear(when, known.day);
  const day = year === undefined ? undefined : isoDay(year, when.month, when.day);
  return day && daysBetween(known.day, day) >= -31 ? known.day : undefined;
}

/** "by 2030", "Vision 2030": the year or month of a plan. */
function isAim(text: string, { start }: Range): boolean {
  return /\b(?:by|until|till|through|before|for|to|from|agenda|vision|target|budget)\s+(?:the end of |early |late )?$/i.test(
    text.slice(Math.max(0, start - 30), start),
  );
}

/** History told beside the news: "since", "began", "which started with". */
function isBackground(text: string, { start, end }: Range): boolean {
  return /\b(?:since|began|begun|started|invasion|invaded|annexed|annexation|founded|born|elected|until|ago|back in|war)\b/i.test(
    text.slice(Math.max(0, start - 60), end + 20),
  );
}

function latest(floors: readonly Floor[]): Floor | undefined {
  return floors.reduce<Floor | undefined>(
    (best, floor) => (!best || floor.day > best.day || (floor.day === best.day && floor.exact && !best.exact) ? floor : best),
    undefined,
  );
}
