import { z } from 'zod';

const offset = z.int().nonnegative();

/** Half-open range `[start, end)` in UTF-16 units of the decoded article text, because `String.slice` and the DOM count those. */
export const rangeSchema = z.strictObject({ start: offset, end: offset });
export type Range = z.output<typeof rangeSchema>;

/** A range with its exact words, kept so that a stale span fails loudly. */
export const spanSchema = z.strictObject({ start: offset, end: offset, text: z.string() });
export type Span = z.output<typeof spanSchema>;
