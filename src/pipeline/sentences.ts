import type { Block, BlockKind } from '../schema/record.ts';
import type { Range } from '../schema/span.ts';
import type { Quotation, Sentence } from './document.ts';
import { creditAt } from './blocks/credits.ts';
import { isNoEnd } from './sentences/no-end.ts';

const WITHOUT: readonly BlockKind[] = ['boilerplate', 'table'];
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The sentences of all blocks but furniture and tables, in order, without the white space around them.
 *
 * Closing marks stay with their sentence, a bullet stands before it.
 */
export function findSentences(text: string, blocks: readonly Block[], quotations: readonly Quotation[]): Sentence[] {
  const spans = quotations.filter(({ level }) => level === 0);
  let next = 0;
  return blocks.flatMap((block, index) => {
    if (WITHOUT.includes(block.kind)) return [];
    while (spans[next] && spans[next]!.end <= block.start) next += 1;
    return cut(text, block, next, spans).map(({ start, end }) => ({ start, end, block: index }));
  });
}

function cut(text: string, block: Block, first: number, quotations: readonly Quotation[]): Range[] {
  const from = block.start + (/^(?:[•‣▪●]\s*|[◦·∙*-]\s+|\d{1,2}[.)]\s+|>\s*|#{1,6}\s+)(?=\S)/.exec(block.text)?.[0].length ?? 0);
  // A line break inside a block is the work of an editor that wraps lines; to the segmenter it would end a sentence.
  const words = text.slice(from, block.end).replace(/[\n\r\u2028\u2029]/g, ' ');
  const sentences: Range[] = [];
  let start = from;
  let at = first;
  for (const { index, segment } of segmenter.segment(words)) {
    const end = from + index + segment.length;
    while (quotations[at] && quotations[at]!.end <= end) at += 1;
    const around = quotations[at];
    const inside = around !== undefined && around.start < end && end < around.end ? around : undefined;
    if (end < block.end && isNoEnd(text, { start, end }, block.end, inside)) continue;
    const sentence = trim(text, start, end);
    if (sentence.end > sentence.start) sentences.push(...(block.kind === 'caption' ? beforeCredit(text, sentence) : [sentence]));
    start = end;
  }
  return sentences;
}

/** A credit is no part of the words under the picture. */
function beforeCredit(text: string, { start, end }: Range): Range[] {
  const credit = creditAt(text.slice(start, end));
  return credit > 0 ? [trim(text, start, start + credit), { start: start + credit, end }] : [{ start, end }];
}

function trim(text: string, start: number, end: number): Range {
  while (start < end && /\s/.test(text[start]!)) start += 1;
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1;
  return { start, end };
}
