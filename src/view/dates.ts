import { daysBetween } from '../text/calendar.ts';
import { edtfBounds, isEstimate, withoutEstimate } from '../text/edtf.ts';
import { homeDay } from '../text/story-days.ts';

/** Dates in words for readers: British English, always UTC, from tables, because the month names of ICU differ by version. */

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];
const longMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const parts: Readonly<Record<string, string>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  33: 'first quarter of',
  34: 'second quarter of',
  35: 'third quarter of',
  36: 'fourth quarter of',
};

/** A date in EDTF as a reader says it: "4 Sept 2025", "about 8 Jan 2026", "between 18 Aug and 5 Sept 2025". */
export function formatSaidOn(edtf: string): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return isEstimate(from) ? `about ${formatOne(from)}` : formatOne(from);
  if (from === '..' || from === '') return `by ${formatOne(to)}`;
  if (to === '..' || to === '') return `from ${formatOne(from)} on`;
  return `between ${withoutShared(from, to)} and ${formatOne(to)}`;
}

/** When it was said, or else when it was reported: "4 Sept 2025", "reported about 4 Feb 2026, day not given", "2014, reported 4 Feb 2026". */
export function formatHome(saidOn: Published | null, published: Published): string {
  const { by, day } = homeDay(saidOn, published);
  const said = saidOn?.edtf ? formatSaidOn(saidOn.edtf) : undefined;
  if (by === 'said' && said !== undefined) return said;
  const exact = published.earliest === published.latest && !isEstimate(published.edtf ?? '');
  const reported = day === undefined ? 'reported' : `reported ${exact ? '' : 'about '}${formatOne(day)}`;
  return said === undefined || saidOn?.edtf?.includes('/') ? `${reported}, day not given` : `${said}, ${reported}`;
}

/** "Thursday" for a certain day; undefined for an estimate, a month or an interval. */
export function weekday(edtf: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(edtf) ? weekdays[new Date(`${edtf.slice(0, 10)}T12:00:00Z`).getUTCDay()] : undefined;
}

/** Value for `<time datetime>`; undefined for an estimate, and where HTML has no form for it (intervals, seasons, decades). */
export function isoForTime(edtf: string): string | undefined {
  return /^\d{4}(-(0[1-9]|1[0-2])(-\d{2}(T[\d:.+-]+Z?)?)?)?$/.test(edtf) ? edtf : undefined;
}

/** A day of the dataset as a heading: "4 September 2025". */
export function formatDayLong(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${Number(day)} ${longMonths[Number(month) - 1] ?? month} ${year}`;
}

/** A month of the dataset as a heading: "September 2025". */
export function formatMonthLong(iso: string): string {
  const [year = '', month = ''] = iso.split('-');
  return `${longMonths[Number(month) - 1] ?? month} ${year}`;
}

/** When an article appeared: "12 Mar 2026", "4 or 5 Feb 2026", "5 Sept 2025 or a few days later". */
export function formatPublished({ edtf, earliest, latest }: Published): string {
  if (edtf === null) return formatOpen(earliest, latest);
  const day = withoutEstimate(edtf);
  const bounds = edtfBounds(edtf);
  if (!earliest || !latest || (bounds?.earliest === earliest && bounds.latest === latest)) return formatSaidOn(edtf);
  const span = daysBetween(earliest, latest);
  if (span === 1) return `${withoutShared(earliest, latest, true)} or ${formatOne(latest)}`;
  if (day === earliest && span <= 7) return `${formatOne(day)} or a few days later`;
  if (day === earliest || day === latest) return formatOpen(earliest, latest);
  return `about ${formatOne(day)}`;
}

interface Published {
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}

function formatOpen(earliest: string | null, latest: string | null): string {
  if (earliest && latest) return formatSaidOn(`${earliest}/${latest}`);
  if (earliest) return `not before ${formatOne(earliest)}`;
  return latest ? `not after ${formatOne(latest)}` : 'date not known';
}

function formatOne(edtf: string): string {
  const value = withoutEstimate(edtf);
  const decade = /^(\d{3})X$/.exec(value);
  if (decade) return `the ${decade[1] ?? ''}0s`;
  const [year = '', month, day] = value.split(/[-T]/);
  if (month === undefined) return year;
  if (parts[month]) return `${parts[month]} ${year}`;
  const named = months[Number(month) - 1];
  if (!named) return value;
  const time = /T(\d{2}:\d{2})/.exec(value)?.[1];
  const words = day === undefined || day === 'XX' ? `${named} ${year}` : `${Number(day)} ${named} ${year}`;
  return time ? `${words}, ${time}` : words;
}

/** `from` without what the later date `to` says anyway: "18 Aug" before "5 Sept 2025", "7" before "13 Jan 2026". */
function withoutShared(from: string, to: string, sameKind = false): string {
  const words = formatOne(from);
  if (from.slice(0, 4) !== to.slice(0, 4) || !/^\d{4}-\d{2}/.test(from) || !/^\d{4}-\d{2}/.test(to)) return words;
  const shared = words.replace(/ \d{4}$/, '');
  const days = sameKind || (/^\d{4}-\d{2}-\d{2}/.test(from) && /^\d{4}-\d{2}-\d{2}/.test(to));
  return days && from.slice(0, 7) === to.slice(0, 7) ? shared.replace(/ .*/, '') : shared;
}
