import { en, type ParsedComponents, type ParsedResult } from 'chrono-node';
import type { Range } from '../../schema/span.ts';
import { monthNumber } from './vocabulary.ts';
import type { When } from './when.ts';

export type Found = Range & { readonly when: When };

/**
 * Days with the name of their month, with or without year and weekday ("Wednesday, February 4", "12 March 2026 at 06:00",
 * "16-20 Feb."), and ISO days and time stamps. Only what the words say is read: chrono guesses the rest from its reference.
 */
export function recogniseDays(text: string): Found[] {
  const named = windows(text).flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    return dayNumber.test(words) ? en.casual.parse(words, reference).flatMap((result) => namedDay(result, start)) : [];
  });
  return /\d/.test(text) ? [...isoDays(text), ...gluedDays(text), ...named] : named;
}

/** The words around each name of a month, cut between words: chrono takes more than twice the time for twice the text. */
function windows(text: string): Range[] {
  const found: { start: number; end: number }[] = [];
  for (const { index } of text.matchAll(monthNames)) {
    const last = found.at(-1);
    const start = Math.max(last?.end ?? 0, between(text, index - reach));
    const end = between(text, index + reach);
    if (last && start <= last.end + 1 && end - last.start < longest) last.end = end;
    else if (end > start) found.push({ start: last && index < last.end ? last.end : start, end });
  }
  return found;
}

/** The next place between two words, or `at` itself inside a very long one. */
function between(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.slice(at, at + reach).indexOf(' ');
  return Math.min(text.length, space < 0 ? at : at + space);
}

/** No day is named without one of these. */
const dayNumber = /\d|first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|een|tie)th/i;

/** Characters before and behind the name of a month that a date can have. */
const reach = 60;
const longest = 2000;

/** chrono would take the machine's clock for a reference; whatever depends on it is left unread. */
const reference = new Date(Date.UTC(2000, 0, 1, 12));
const monthName = /\b(?:J(?:an|un|ul)|Feb|Ma[ry]|A(?:pr|ug)|Sep|Oct|Nov|Dec|J(?:AN|UN|UL)|FEB|MA[RY]|A(?:PR|UG)|SEP|OCT|NOV|DEC)/;
const monthNames = new RegExp(monthName.source, 'g');

/** Of a date it has counted ("a day after Feb. 1") chrono takes the weekday from its reference. */
const weekdayName = /\b(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat)/i;

function namedDay(result: ParsedResult, offset: number): Found[] {
  const { start, end } = result;
  const words = trimmed(result.text);
  if (!monthName.test(words)) return [];
  const from = offset + result.index + result.text.indexOf(words);
  if (!start.isCertain('day') || !start.isCertain('month')) return behind(words, from);
  const second = end && secondMonth.exec(words);
  if (second) return eachEnd(words, second.index, from, year(end, words));
  const month = start.get('month') ?? 0;
  const day = start.get('day') ?? 0;
  const until = end?.isCertain('day') ? { month: end.get('month') ?? month, day: end.get('day') ?? day } : undefined;
  const written = year(start, words) ?? (end ? year(end, words) : undefined);
  const when: When = {
    kind: 'day',
    month,
    day,
    ...(written !== undefined && { year: written }),
    ...(start.isCertain('weekday') && weekdayName.test(words) && { weekday: start.get('weekday') ?? 0 }),
    ...(until && (until.month !== month || until.day !== day) && { until }),
  };
  return [{ start: from, end: from + words.length, when }];
}

/** "20 November to 11 December" are two dates; "16-20 Feb." is one. */
const secondMonth =
  /(?<=(?:J(?:an|un|ul)|Feb|Ma[ry]|A(?:pr|ug)|Sep|Oct|Nov|Dec)[^]{0,20}?)\s?(?:[-–—]|\b(?:to|through|until|till)\b)\s?(?=[^]{0,4}\b(?:J(?:an|un|ul)|Feb|Ma[ry]|A(?:pr|ug)|Sep|Oct|Nov|Dec))/;

function eachEnd(words: string, at: number, offset: number, ofBoth: number | undefined): Found[] {
  const parts = [words.slice(0, at), words.slice(at)];
  return parts.flatMap((part, i) =>
    en.casual
      .parse(part, reference)
      .flatMap((result) => namedDay(result, offset + (i === 0 ? 0 : at)))
      .map((found) => (ofBoth !== undefined && found.when.kind === 'day' ? { ...found, when: { year: ofBoth, ...found.when } } : found)),
  );
}

/** chrono takes a part of the day before the date with it ("opening night, January 23") and then reads no date at all. */
function behind(words: string, offset: number): Found[] {
  const at = words.search(/\b(?:[A-Z][a-z]{2,8}day|\d|[A-Z][a-z]{2})/);
  if (at <= 0) return [];
  return en.casual
    .parse(words.slice(at), reference)
    .flatMap((result) => (result.start.isCertain('day') ? namedDay(result, offset + at) : []));
}

/** A number of two digits after a day is a number, not a year: "6 Jan 10 soldiers". */
function year(components: ParsedComponents, words: string): number | undefined {
  const value = components.isCertain('year') ? components.get('year') : null;
  return value && words.includes(String(value)) ? value : undefined;
}

function trimmed(words: string): string {
  const bare = words
    .replace(/^(?:on|the|at|from|by)\s+/i, '')
    .split(/\s?[-–]\s?(?:this|last|next)\b/, 1)
    .join('')
    .trim();
  return /\b\d{1,2} [A-Za-z]{3,9}\.? \d{2}$/.test(bare) ? bare.replace(/ \d{2}$/, '') : bare;
}

/** The page has lost the white space between date and time: "May 20, 20269:12 PM". */
function gluedDays(text: string): Found[] {
  return [...text.matchAll(/\b(?<month>[A-Z][a-z]{2,8})\.? (?<day>\d{1,2}),? (?<year>(?:19|20)\d\d)(?=\d{1,2}:\d\d)/g)].flatMap((match) => {
    const { month = '', day, year } = match.groups ?? {};
    if (!monthName.test(month)) return [];
    const when: When = { kind: 'day', year: Number(year), month: monthNumber(month), day: Number(day) };
    return [{ start: match.index, end: match.index + match[0].length, when }];
  });
}

function isoDays(text: string): Found[] {
  return [
    ...text.matchAll(/\b((?:19|20)\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?(?!\d)/g),
  ].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    when: { kind: 'day', year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) },
  }));
}
