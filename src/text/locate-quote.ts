import type { Range } from '../schema/span.ts';

/** Exact words, and neighbouring words that pick one of several places. */
export interface Quote {
  readonly exact: string;
  /** Words right before; white space between may differ. */
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** Every place of `text` where the quote stands, byte for byte; never a near match. */
export function locateQuote(text: string, { exact, prefix, suffix }: Quote): Range[] {
  const places: Range[] = [];
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
    const end = start + exact.length;
    const before = prefix === undefined || text.slice(0, start).trimEnd().endsWith(prefix.trim());
    const after = suffix === undefined || text.slice(end).trimStart().startsWith(suffix.trim());
    if (before && after) places.push({ start, end });
  }
  return places;
}
