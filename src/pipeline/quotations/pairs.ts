import type { Range } from '../../schema/span.ts';
import type { Mark } from './marks.ts';

/** A pair of marks, or an opening mark without its closing one. */
export interface Pair extends Range {
  readonly inner: Range;
  readonly closed: boolean;
  readonly opening: Mark;
}

/** English prints two levels, sometimes three; what goes deeper is a run of marks that nobody closed. */
const DEEPEST = 4;

/**
 * Pair the marks of one block. Pairs nest or stand apart and never cross; in order of their start.
 *
 * @param runsOn the next paragraph begins with a single mark, so that one left open in this block is no apostrophe.
 * @param carried stands for the opening mark of a paragraph before: the block begins inside its quotation.
 */
export function pairMarks(text: string, marks: readonly Mark[], block: Range, runsOn = false, carried?: Mark): Pair[] {
  const pairs: Pair[] = [];
  const stack: Mark[] = carried ? [carried] : [];
  const ahead = lookAhead(marks);
  const left = runsOn ? leftOpen(text, marks, block) : undefined;
  marks.forEach((mark, i) => {
    const open = mark.role === 'open' ? -1 : openFor(text, stack, mark);
    if (open >= 0) {
      if (mark.doubtful && (ahead[i]!.surelyClosed || stack[open] === left)) return;
      while (stack.length > open + 1) leaveOpen(stack.pop()!, mark.at);
      const opening = stack.pop()!;
      const inner = { start: opening.at + opening.length, end: mark.at };
      if (text.slice(inner.start, inner.end).trim() !== '')
        pairs.push({ start: opening.at, end: mark.at + mark.length, inner, closed: true, opening });
    } else if (mark.role !== 'close' && (mark.family !== 'straight-single' || mark === left || ahead[i]!.singleCloses)) {
      const top = stack.at(-1);
      // Marks of one family do not nest directly, unless enough closing ones follow: the former was never closed.
      if (top && top.family === mark.family && stack.filter(({ family }) => family === mark.family).length >= ahead[i]!.balance)
        leaveOpen(stack.pop()!, mark.at);
      if (stack.length < DEEPEST) stack.push(mark);
    }
  });
  while (stack.length > 0) leaveOpen(stack.pop()!, block.end);
  return pairs.toSorted((a, b) => a.start - b.start || b.end - a.end);

  function leaveOpen(opening: Mark, end: number): void {
    if (opening.family === 'straight-single' && opening !== left && opening !== carried) return;
    const start = opening.at + opening.length;
    let stop = end;
    while (stop > start && /\s/.test(text[stop - 1]!)) stop -= 1;
    // A mark opened where the block begins takes the place of the one carried over, when nobody closes either.
    if (opening === carried && pairs.some((pair) => pair.start === start && pair.end === stop)) return;
    if (stop > start) pairs.push({ start: opening.at, end: stop, inner: { start, end: stop }, closed: false, opening });
  }
}

/** The last single mark that opens the block, or stands after a colon or comma, unless one closes the block for sure. */
function leftOpen(text: string, marks: readonly Mark[], block: Range): Mark | undefined {
  const singles = marks.filter(({ family }) => level(family) === 'single');
  const last = singles.findLastIndex(({ role, at }) => role !== 'close' && (at === block.start || /[:,] $/.test(text.slice(at - 2, at))));
  return singles.slice(last + 1).some(({ role, doubtful }) => role === 'close' && !doubtful) ? undefined : singles[last];
}

/** Index in `stack` of the opening mark that `mark` closes; -1 = none, so it opens or is an apostrophe. */
function openFor(text: string, stack: readonly Mark[], mark: Mark): number {
  const exact = stack.findLastIndex(({ family }) => family === mark.family);
  const at = exact >= 0 ? exact : stack.findLastIndex(({ family }) => level(family) === level(mark.family));
  if (at < 0 || at === stack.length - 1 || level(mark.family) === 'double') return at;
  // Over an open inner mark a single one closes only where a clause ends: else it is an apostrophe.
  return /[.,!?…]/.test(text[mark.at - 1] ?? '') ? at : -1;
}

function level(family: Mark['family']): 'double' | 'single' | 'guillemet' {
  if (family === 'guillemet') return 'guillemet';
  return family === 'single' || family === 'straight-single' ? 'single' : 'double';
}

interface Ahead {
  /** The next single mark is a closing one beyond doubt. */
  readonly surelyClosed: boolean;
  /** Some single mark that can close follows. */
  readonly singleCloses: boolean;
  /** Closing less opening marks of the same family that follow. */
  readonly balance: number;
}

/** What follows each mark, read once from the end so that the scan stays linear. */
function lookAhead(marks: readonly Mark[]): Ahead[] {
  const balance = new Map<Mark['family'], number>();
  let surelyClosed = false;
  let singleCloses = false;
  return marks
    .toReversed()
    .map((mark) => {
      const ahead = { surelyClosed, singleCloses, balance: balance.get(mark.family) ?? 0 };
      if (level(mark.family) === 'single') {
        if (mark.role === 'open') surelyClosed = false;
        else if (!mark.doubtful) surelyClosed = true;
        if (mark.role !== 'open') singleCloses = true;
      }
      const step = mark.role === 'close' ? 1 : mark.role === 'open' ? -1 : 0;
      balance.set(mark.family, ahead.balance + step);
      return ahead;
    })
    .toReversed();
}
