import { daysBetween } from '../../text/calendar.ts';
import type { Lineage, LineageDay } from './lineage.ts';

/** When a claim was made, as a line of marks on a true scale of time, on which one long silence may be shortened. In percent of its width. */
export interface Strip {
  /** One for each time it was said; those of one day stand side by side, `nth` from 0. */
  readonly marks: readonly { readonly at: number; readonly nth: number }[];
  readonly labels: readonly { readonly at: number; readonly words: string }[];
  /** Where time is shortened. */
  readonly pause: { readonly from: number; readonly to: number } | undefined;
  /** All of it in words. */
  readonly words: string;
}

const [left, right] = [7, 93];
/** A silence that takes more than this part of the whole time is shortened to a small part of the line. */
const longPart = 0.5;
const pausePart = 0.14;
/** Names of days need this much room. */
const leastApart = 16;

/** undefined where the line would show no more than the dates themselves: for fewer than three days. */
export function toStrip({ days }: Pick<Lineage, 'days'>): Strip | undefined {
  const dated = days.filter(({ day }) => day.edtf !== undefined && day.earliest !== undefined && day.earliest === day.latest);
  const start = dated[0]?.day.earliest;
  if (start === undefined || dated.length < 3) return undefined;
  const offsets = dated.map(({ day }) => daysBetween(start, day.earliest ?? start));
  const places = toPlaces(offsets);
  const named = namedOf(places);
  const longest = longestStep(offsets);
  const hasPause = isLong(offsets, longest);
  const [from = left, to = right] = [places[longest - 1], places[longest]];
  return {
    marks: dated.flatMap(({ steps }, place) => steps.map((_, nth) => ({ at: places[place] ?? left, nth }))),
    labels: dated.flatMap(({ day }, place) => (named.has(place) ? [{ at: places[place] ?? left, words: day.words }] : [])),
    pause: hasPause ? { from: from + (to - from) * 0.35, to: from + (to - from) * 0.65 } : undefined,
    words: dated.map(inWords).join(' '),
  };
}

/** The places whose day is named: from the left on, as far as they and the last one have room. */
function namedOf(places: readonly number[]): Set<number> {
  const last = places.length - 1;
  const named = new Set<number>();
  let free = -Infinity;
  places.forEach((at, place) => {
    if (place < last && (at < free || (places[last] ?? right) - at < leastApart)) return;
    named.add(place);
    free = at + leastApart;
  });
  return named;
}

function toPlaces(offsets: readonly number[]): number[] {
  const whole = offsets.at(-1) ?? 0;
  const longest = longestStep(offsets);
  if (!isLong(offsets, longest)) return offsets.map((offset) => left + ((right - left) * offset) / whole);
  const pause = (offsets[longest] ?? 0) - (offsets[longest - 1] ?? 0);
  const rest = whole - pause;
  const width = right - left;
  const perDay = rest === 0 ? 0 : (width * (1 - pausePart)) / rest;
  const pauseWidth = rest === 0 ? width : width * pausePart;
  return offsets.map((offset, place) => (place < longest ? left + offset * perDay : left + (offset - pause) * perDay + pauseWidth));
}

function longestStep(offsets: readonly number[]): number {
  const lengths = offsets.map((offset, place) => offset - (offsets[place - 1] ?? offset));
  return lengths.indexOf(Math.max(...lengths));
}

function isLong(offsets: readonly number[], step: number): boolean {
  return (offsets[step] ?? 0) - (offsets[step - 1] ?? 0) > (offsets.at(-1) ?? 0) * longPart;
}

function inWords({ day, steps }: LineageDay): string {
  return `${day.words}: ${steps.map(({ speakerName, sigla }) => `${speakerName} (${sigla.join(', ')})`).join('; ')}.`;
}
