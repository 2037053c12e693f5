import type { Block } from '../schema/record.ts';
import { pad } from '../text/calendar.ts';

/** Where and when an article says it was written. */
export interface Place {
  readonly place: string | null;
  /** EDTF day; left out when the line names none, or leaves its year open. */
  readonly edtf?: string;
}

/** An agency that stands where the place would. */
const AGENCY = /^(?:CNN|AP|AFP|UPI|Reuters|Bloomberg)$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';

/** Read a block of kind `dateline`: "KYIV, Ukraine (AP) —", "Paris, 6 January 2026 –", "Published 12 March 2026 at 06:00". */
export function readDateline(block: Block): Place {
  const edtf = dayIn(block.text);
  const place = /(?:—|–|--|-)$/.test(block.text) ? placeIn(block.text) : null;
  return { place, ...(edtf !== undefined && { edtf }) };
}

function placeIn(text: string): string | null {
  const words = text
    .replace(/\s?(?:—|–|--|-)$/, '')
    .replace(/\([^()]*\)/, '')
    .replace(new RegExp(`,? ?(?:\\d{1,2} )?${MONTH}(?: \\d{1,2})?(?:,? \\d{4})?\\s*$`, 'i'), '')
    .trim();
  const place = words
    .split(' ')
    .map((word) => (/^\p{Lu}[\p{Lu}'’/-]+,?$/u.test(word) ? capitalised(word) : word))
    .join(' ');
  return place === '' || AGENCY.test(place) ? null : place;
}

function capitalised(word: string): string {
  return word.toLowerCase().replace(/(?:^|[-/])\p{L}/gu, (letter) => letter.toUpperCase());
}

function dayIn(text: string): string | undefined {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  if (iso) return day(iso[1], Number(iso[2]), iso[3]);
  const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{4})\\b`, 'i').exec(text);
  if (dayFirst) return day(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i').exec(text);
  return monthFirst ? day(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]) : undefined;
}

function monthOf(name = ''): number {
  return MONTHS.indexOf(name.toLowerCase()) + 1;
}

function day(year = '', month: number, date = ''): string | undefined {
  if (month < 1 || month > 12 || Number(date) < 1 || Number(date) > 31) return undefined;
  return `${year}-${pad(month)}-${pad(Number(date))}`;
}
