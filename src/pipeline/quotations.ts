import type { Block, BlockKind } from '../schema/record.ts';
import type { Quotation } from './document.ts';
import { findMarks } from './quotations/marks.ts';
import { pairMarks, type Pair } from './quotations/pairs.ts';
import { isScare } from './quotations/scare.ts';

/** Blocks in which marks are no quotation marks of the article. */
const WITHOUT: readonly BlockKind[] = ['boilerplate', 'table'];
/** Blocks that may stand between two paragraphs of one quotation. */
const BETWEEN: readonly BlockKind[] = ['boilerplate', 'caption', 'table'];

/**
 * The quotations of all blocks, in order of their start, outer before inner.
 *
 * A quotation stays in its block. One without closing mark ends with its block, or before the next opening mark of its kind.
 */
export function findQuotations(text: string, blocks: readonly Block[]): Quotation[] {
  const quotations: Quotation[] = [];
  /** Index of the quotation left open at the end of the former paragraph. */
  let left: number | undefined;
  for (const block of blocks) {
    if (WITHOUT.includes(block.kind)) continue;
    const pairs = pairMarks(text, findMarks(text, block.start, block.end), block);
    const levels = levelsOf(pairs);
    const former = left;
    if (!BETWEEN.includes(block.kind)) left = undefined;
    pairs.forEach((pair, i) => {
      const { start, end, inner, closed, opening } = pair;
      const level = levels[i]!;
      const reopens = former !== undefined && start === block.start && text[start] === text[quotations[former]!.start];
      if (!closed && level === 0 && end === block.end && !BETWEEN.includes(block.kind)) left = quotations.length;
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

function levelsOf(pairs: readonly Pair[]): number[] {
  const around: Pair[] = [];
  return pairs.map((pair) => {
    while (around.length > 0 && around.at(-1)!.end <= pair.start) around.pop();
    return around.push(pair) - 1;
  });
}
