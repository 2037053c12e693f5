import type { Range, Span } from '../schema/span.ts';

/** The span of `text` at `range`, with its exact words. */
export function spanOf(text: string, { start, end }: Range): Span {
  return { start, end, text: text.slice(start, end) };
}
