import type { Block } from '../../schema/record.ts';

/** Lines in which the head of an article ends. */
const HEAD = 14;

/** Index of the first paragraph of the report: a standfirst may be one too, but byline and date stand below it. -1 = none. */
export function leadBlock(blocks: readonly Block[]): number {
  const first = blocks.findIndex(({ kind }) => kind === 'paragraph');
  const second = blocks.findIndex(({ kind }, i) => kind === 'paragraph' && i > first);
  if (first < 0 || second < 0 || second > HEAD) return first;
  const between = blocks.slice(first + 1, second);
  return between.some(({ kind, text }) => kind === 'byline' || (kind === 'dateline' && !/[-–—]\s*$/.test(text))) ? second : first;
}
