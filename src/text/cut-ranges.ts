import type { Range } from '../schema/span.ts';

/** A stretch of text that no boundary divides, with the ranges that cover it. */
export interface Piece<T extends Range> extends Range {
  /** In the order given to `cutRanges`; empty where no range is. */
  readonly covers: readonly T[];
}

/**
 * Cut `whole` at every boundary of `ranges`: pieces in text order, every character in exactly one of them. Ranges may
 * overlap, nest and reach over the ends of `whole`; empty ones cut nothing.
 */
export function cutRanges<T extends Range>(whole: Range, ranges: readonly T[]): Piece<T>[] {
  const inside = ranges.filter((range) => range.start < range.end && range.start < whole.end && range.end > whole.start);
  const within = (offset: number) => Math.min(Math.max(offset, whole.start), whole.end);
  const boundaries = inside.flatMap(({ start, end }) => [within(start), within(end)]);
  const cuts = [...new Set([whole.start, whole.end, ...boundaries])].toSorted((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? whole.start;
    return { start, end, covers: inside.filter((range) => range.start <= start && end <= range.end) };
  });
}
