import { monthEnd, pad } from '../../text/calendar.ts';
import { edtfBounds } from '../../text/edtf.ts';
import type { OfYear, When } from './when.ts';

/** "early January", "last August", "December". */
export function monthValue(when: When & { kind: 'month' }, reference: string | undefined, future: boolean): string | null {
  const month = pad(when.month);
  const year = yearOf(when, reference);
  const value = year !== undefined ? `${year}-${month}` : reference ? nearMonth(month, reference, when.turn, future) : undefined;
  if (value === undefined) return null;
  if (when.part === 'early') return `${value}-01/${value}-10`;
  if (when.part === 'mid') return `${value}-11/${value}-20`;
  return when.part === 'late' ? `${value}-21/${monthEnd(value)}` : value;
}

/** A bare month is the latest one not after the publication, or the next one where its verb looks ahead. */
function nearMonth(month: string, reference: string, turn: string | undefined, future: boolean): string {
  const year = Number(reference.slice(0, 4));
  const now = reference.slice(5, 7);
  if (turn === 'next') return `${month > now ? year : year + 1}-${month}`;
  if (turn === 'last') return `${month < now ? year : year - 1}-${month}`;
  if (turn === 'this') return `${year}-${month}`;
  if (future) return `${month >= now ? year : year + 1}-${month}`;
  return `${month <= now ? year : year - 1}-${month}`;
}

export function seasonValue(when: When & { kind: 'season' }, reference: string | undefined, future: boolean): string | null {
  const written = yearOf(when, reference);
  if (written !== undefined) return `${written}-${when.season}`;
  if (!reference) return null;
  const year = Number(reference.slice(0, 4));
  const month = Number(reference.slice(5, 7));
  // Winter is counted in the year in which it begins.
  const begins = (when.season - 20) * 3;
  const latest = month >= begins ? year : year - 1;
  const running = month >= begins ? month < begins + 3 : when.season === 24 && month < 3;
  if (when.turn === 'next') return `${latest + 1}-${when.season}`;
  if (when.turn === 'last') return `${running ? latest - 1 : latest}-${when.season}`;
  if (when.turn === 'this') return `${year}-${when.season}`;
  return `${running || !future ? latest : latest + 1}-${when.season}`;
}

/** A bare quarter is the latest one that has begun, or the coming one where its verb looks ahead. */
export function quarterValue(when: When & { kind: 'quarter' }, reference: string | undefined, future: boolean): string | null {
  return partOfYear(when, reference, future, `-${32 + when.number}`);
}

export function halfValue(when: When & { kind: 'half' }, reference: string | undefined, future: boolean): string | null {
  return partOfYear(when, reference, future, `-${39 + when.number}`);
}

function partOfYear(when: OfYear, reference: string | undefined, future: boolean, code: string): string | null {
  const written = yearOf(when, reference);
  if (written !== undefined) return `${written}${code}`;
  if (!reference) return null;
  const year = Number(reference.slice(0, 4));
  const { earliest, latest } = edtfBounds(`${year}${code}`) ?? {};
  if (future) return `${(latest ?? '') >= reference ? year : year + 1}${code}`;
  return `${(earliest ?? '') <= reference ? year : year - 1}${code}`;
}

/** "the first nine months of 2025". */
export function monthsValue(when: When & { kind: 'months' }, reference: string | undefined): string | null {
  const year = yearOf(when, reference);
  return year === undefined ? null : `${year}-01/${year}-${pad(when.count)}`;
}

/** The year that the words give, in figures or as "last year"; undefined: they give none. */
export function yearOf({ year, yearTurn }: OfYear, reference: string | undefined): number | undefined {
  if (year !== undefined || yearTurn === undefined || !reference) return year;
  return Number(reference.slice(0, 4)) + { last: -1, this: 0, next: 1 }[yearTurn];
}
