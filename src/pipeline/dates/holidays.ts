import { addDays, isoDay, monthEnd, weekdayOf } from '../../text/calendar.ts';

/** Holidays that news dates things by, lower case without apostrophes, and their day in a year. */
const days = {
  'new years day': (year) => fixed(year, 1, 1),
  'martin luther king day': (year) => weekdayIn(year, 1, 1, 3),
  'inauguration day': (year) => fixed(year, 1, 20),
  'presidents day': (year) => weekdayIn(year, 2, 1, 3),
  'valentines day': (year) => fixed(year, 2, 14),
  'st patricks day': (year) => fixed(year, 3, 17),
  'ash wednesday': (year) => addDays(easter(year), -46),
  'palm sunday': (year) => addDays(easter(year), -7),
  'good friday': (year) => addDays(easter(year), -2),
  'easter sunday': easter,
  'easter monday': (year) => addDays(easter(year), 1),
  easter,
  'may day': (year) => fixed(year, 5, 1),
  'victory day': (year) => fixed(year, 5, 9),
  'memorial day': (year) => lastMonday(year, 5),
  'independence day': (year) => fixed(year, 7, 4),
  'fourth of july': (year) => fixed(year, 7, 4),
  'bastille day': (year) => fixed(year, 7, 14),
  'labor day': (year) => weekdayIn(year, 9, 1, 1),
  'columbus day': (year) => weekdayIn(year, 10, 1, 2),
  halloween: (year) => fixed(year, 10, 31),
  'election day': (year) => addDays(weekdayIn(year, 11, 1, 1), 1),
  'veterans day': (year) => fixed(year, 11, 11),
  'armistice day': (year) => fixed(year, 11, 11),
  thanksgiving: (year) => weekdayIn(year, 11, 4, 4),
  'thanksgiving day': (year) => weekdayIn(year, 11, 4, 4),
  'christmas eve': (year) => fixed(year, 12, 24),
  'christmas day': (year) => fixed(year, 12, 25),
  christmas: (year) => fixed(year, 12, 25),
  'boxing day': (year) => fixed(year, 12, 26),
  'new years eve': (year) => fixed(year, 12, 31),
} as const satisfies Readonly<Record<string, (year: number) => string>>;

export type Holiday = keyof typeof days;

/** Longer names first, so that "Easter Monday" is not read as Easter. */
export const holidayNames = Object.keys(days).toSorted((a, b) => b.length - a.length) as readonly Holiday[];

export function holidayIn(year: number, holiday: Holiday): string {
  return days[holiday](year);
}

function fixed(year: number, month: number, day: number): string {
  return isoDay(year, month, day) ?? '';
}

/** The nth such weekday of a month. */
function weekdayIn(year: number, month: number, weekday: number, nth: number): string {
  const first = fixed(year, month, 1);
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
}

function lastMonday(year: number, month: number): string {
  const last = monthEnd(fixed(year, month, 1));
  return addDays(last, -((weekdayOf(last) + 6) % 7));
}

/** Easter Sunday of the Gregorian calendar, by the rule of Gauss with both of its exceptions. */
function easter(year: number): string {
  const century = Math.floor(year / 100);
  const moon = (15 - Math.floor((13 + 8 * century) / 25) + century - Math.floor(century / 4)) % 30;
  const age = (19 * (year % 19) + moon) % 30;
  const sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * age + ((4 + century - Math.floor(century / 4)) % 7)) % 7;
  const late = (age === 29 && sunday === 6) || (age === 28 && sunday === 6 && (11 * moon + 11) % 30 < 19);
  return addDays(fixed(year, 3, 22), age + sunday - (late ? 7 : 0));
}
