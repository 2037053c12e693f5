import { opensComments } from './furniture.ts';
import type { Kind } from './by-shape.ts';
import type { Line } from './lines.ts';

/** The comments of readers stand in the last part of a text. */
const EARLIEST = 0.4;
const MARKS: readonly RegExp[] = [
  /^(?:reply|like|report|upvote|downvote|flag|recommend)(?: ?\(?\d{1,5}\)?)?$/i,
  /\b\d{1,2} (?:second|minute|min|hour|hr|day|week|month|year)s? ago\b/i,
  /^[\w.@-]{3,25}(?: [\w.-]{1,15}){0,2} (?:said|says|wrote|writes|commented|replied)(?: (?:on|at) .{3,30})?:/i,
  /^@?[a-z]+[\d_]\w{0,20}$/i,
];

/** Index of the line that opens the comments of readers, when what follows looks like them; -1 = none. */
export function commentsAt(lines: readonly Line[], kinds: readonly (Kind | undefined)[]): number {
  const end = lines.at(-1)?.end ?? 0;
  const at = kinds.findLastIndex((kind, i) => kind?.kind === 'boilerplate' && opensComments(kind.because) && isFirst(kinds, i));
  if (at < 0 || lines[at]!.start < end * EARLIEST) return -1;
  const after = lines.slice(at + 1);
  return after.some(({ text }) => MARKS.some((mark) => mark.test(text.slice(0, 120)))) ? at : -1;
}

/** The first of several such lines in a row. */
function isFirst(kinds: readonly (Kind | undefined)[], i: number): boolean {
  const former = kinds[i - 1];
  return !(former?.kind === 'boilerplate' && opensComments(former.because));
}
