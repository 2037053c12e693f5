import type { Block, BlockKind } from '../schema/record.ts';
import type { Quotation } from './document.ts';
import { closedIn } from './quotations/carried.ts';
import { findMarks, type Mark } from './quotations/marks.ts';
import { pairMarks, type Pair } from './quotations/pairs.ts';
import { isScare } from './quotations/scare.ts';

/** Blocks in which marks are no quotation marks of the article. */
const WITHOUT: readonly BlockKind[] = ['boilerplate', 'table'];
/** The comma before “he said”, “Dr. Holm said”. */
const TAG =
  /,(?=\s(?:he|she|they|it|(?:(?:Dr|Mrs?|Ms|Gen|Sen|Prof)\.\s)?\p{Lu}[\p{L}’'-]{1,30}(?:\s\p{Lu}[\p{L}’'-]{1,30}){0,2})\s(?:said|says|added)[.,]?(?:\s|$))/u;
/** Blocks that may stand between two paragraphs of one quotation. */
const BETWEEN: readonly BlockKind[] = ['boilerplate', 'caption', 'table'];

/**
 * The quotations of all blocks, in order of their start, outer before inner.
 *
 * A quotation stays in its block: one that runs over paragraphs is one in each, which goes on with the one before. One that nobody
 * closes ends with its block, or before the next opening mark of its kind.
 */
export function findQuotations(text: string, blocks: readonly Block[]): Quotation[] {
  const quotations: Quotation[] = [];
  const marksOf = markReader(text, blocks);
  /** Index of the quotation left open at the end of the former paragraph. */
  let left: number | undefined;
  /** The mark that is still open, and the block in which it is closed. */
  let carried: { readonly mark: Mark; readonly until: number } | undefined;
  for (const [index, block] of blocks.entries()) {
    if (WITHOUT.includes(block.kind)) continue;
    const between = BETWEEN.includes(block.kind);
    const inside = carried && !between ? { ...carried.mark, at: block.start, length: 0 as const } : undefined;
    const runsOn = /^['‘]\p{L}/u.test(blocks[index + 1]?.text ?? '');
    const pairs = pairMarks(text, marksOf(index), block, runsOn, inside).map((pair, i, all) =>
      pair.closed || pair.opening === inside ? pair : beforeTag(text, pair, all[i + 1]?.start ?? pair.end),
    );
    const levels = levelsOf(pairs);
    const former = left;
    if (!between) left = undefined;
    if (carried && index >= carried.until) carried = undefined;
    pairs.forEach((pair, i) => {
      const { start, end, inner, closed, opening } = pair;
      const level = levels[i]!;
      const reopens =
        former !== undefined && start === block.start && (opening === inside || text[start] === text[quotations[former]!.start]);
      if (!closed && level === 0 && end === block.end && !between) {
        left = quotations.length;
        const until = carried ? undefined : closedIn(text, blocks, marksOf, index, pair);
        if (until !== undefined) carried = { mark: opening, until };
      }
      quotations.push({
        start,
        end,
        inner,
        level,
        closed,
        scare: !reopens && isScare(text, inner, { start: opening.at, end }, block),
        ...(reopens && { continues: former }),
      });
    });
  }
  return quotations;
}

/** The marks of each block, read once. */
function markReader(text: string, blocks: readonly Block[]): (index: number) => readonly Mark[] {
  const read = new Map<number, readonly Mark[]>();
  return (index) => {
    const marks = read.get(index) ?? findMarks(text, blocks[index]!.start, blocks[index]!.end);
    read.set(index, marks);
    return marks;
  };
}

/** “, he said.” inside a quotation that is never closed shows where the closing mark is missing. */
function beforeTag(text: string, pair: Pair, next: number): Pair {
  const { start } = pair.inner;
  const tag = TAG.exec(text.slice(start, Math.min(next, pair.end)));
  const end = tag ? start + tag.index + 1 : pair.end;
  return { ...pair, end, inner: { start, end } };
}

function levelsOf(pairs: readonly Pair[]): number[] {
  const around: Pair[] = [];
  return pairs.map((pair) => {
    while (around.length > 0 && around.at(-1)!.end <= pair.start) around.pop();
    return around.push(pair) - 1;
  });
}
