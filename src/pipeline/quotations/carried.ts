import type { Block } from '../../schema/record.ts';
import type { Mark } from './marks.ts';
import type { Pair } from './pairs.ts';

/** A quotation of more paragraphs without a mark at their start is a speech; nobody prints a longer one. */
const FARTHEST = 12;
/** Blocks a quotation runs through. */
const RUNS_THROUGH = /^(?:paragraph|list-item|quote)$/;
/** Blocks it steps over. */
const STEPS_OVER = /^(?:boilerplate|caption|table)$/;

/**
 * Index of the block in which a quotation that `block` leaves open is closed, when the paragraphs between open no mark of its kind:
 * the paragraphs of one quotation are not always opened again.
 *
 * @returns undefined where nobody closes it.
 */
export function closedIn(
  text: string,
  blocks: readonly Block[],
  marksOf: (index: number) => readonly Mark[],
  block: number,
  pair: Pair,
): number | undefined {
  const wanted = kindOf(pair.opening.family);
  for (let index = block + 1; index < blocks.length && index <= block + FARTHEST; index++) {
    const { kind } = blocks[index]!;
    if (STEPS_OVER.test(kind)) continue;
    if (!RUNS_THROUGH.test(kind)) return undefined;
    const mark = marksOf(index).find(({ family, doubtful }) => !doubtful && kindOf(family) === wanted);
    if (!mark) continue;
    const behindWord = mark.role === 'either' && /\S/.test(text[mark.at - 1] ?? ' ');
    if (!(mark.role === 'close' || behindWord) || mark.at === blocks[index]!.start) return undefined;
    // A single mark behind a letter may be an apostrophe.
    return wanted !== 'single' || /[.,!?…]/.test(text[mark.at - 1] ?? '') ? index : undefined;
  }
  return undefined;
}

function kindOf(family: Mark['family']): string {
  return family === 'guillemet' ? family : /single/.test(family) ? 'single' : 'double';
}
