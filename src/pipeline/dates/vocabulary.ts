/** Words of English for parts of time, as pattern sources and their values. */

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const weekdayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const numberNames = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];
const seasonNames: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };

/** Capital letters are part of the pattern: "may" and "march" are verbs. */
export const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)';
export const weekday = '(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sun\\.|Mon\\.|Tues?\\.|Wed\\.|Thurs?\\.|Fri\\.|Sat\\.)';
export const count =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)';
export const unit = '(?:day|week|fortnight|month|year|decade)s?';
export const season = '(?:spring|summer|autumn|fall|winter)';
export const ordinal = '(?:first|second|third|fourth|1st|2nd|3rd|4th)';
export const daypart = '(?:morning|afternoon|evening|night)';

/** 1 to 12; `words` match `month`. */
export function monthNumber(words: string): number {
  return monthNames.findIndex((name) => name.startsWith(words.slice(0, 3).toLowerCase())) + 1;
}

/** 0 = Sunday; `words` match `weekday`. */
export function weekdayNumber(words: string): number {
  return weekdayNames.findIndex((name) => name.startsWith(words.slice(0, 3).toLowerCase()));
}

/** NaN where the words are no number. */
export function numberOf(words: string): number {
  const lower = words.toLowerCase();
  if (lower === 'a' || lower === 'an') return 1;
  const named = numberNames.indexOf(lower);
  return named >= 0 ? named : Number.parseInt(words, 10);
}

/** As EDTF numbers them, 21 = spring; `words` match `season`. */
export function seasonNumber(words: string): number {
  const number = seasonNames[words.toLowerCase()];
  if (number === undefined) throw new RangeError(`${words} is no season.`);
  return number;
}

/** 1 to 4; `words` match `ordinal`. */
export function ordinalNumber(words: string): number {
  return ['first', 'second', 'third', 'fourth'].indexOf(words.toLowerCase()) + 1 || Number.parseInt(words, 10);
}
