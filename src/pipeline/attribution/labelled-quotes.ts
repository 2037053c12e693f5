import type { Block, Document, Range } from '../document.ts';
import type { Turn } from './interview.ts';

const QUOTE = /^(?:direct )?quotes?(?: (?:from|by) (?<source>[^:“"]{2,60}))?:\s{1,3}(?=\S)/i;
const SOURCE = /^sources?:\s{1,3}(?=\S)/i;
/** Where the name of a source ends: a place, an occasion, a second source follow. */
const NAME_END = /[,;(.]|\s(?:on|in|at|via|during|after|citing|quoting|speaking|with reference to)\s/;
/** A label further up is that of another report. */
const REACH = 6;

/** Words under a label of a news report: "Source: Ida Holm on television", "Quote: The ferry is safe." By the block of the quote. */
export function findLabelledQuotes({ blocks }: Document): ReadonlyMap<number, Turn> {
  const found = new Map<number, Turn>();
  blocks.forEach((block, index) => {
    const match = isText(block) ? QUOTE.exec(block.text) : null;
    if (!match) return;
    const words = { start: block.start + match[0].length, end: block.end };
    const named = match.groups?.['source'];
    const start = block.start + match[0].indexOf(named ?? '');
    const source = named === undefined ? sourceAbove(blocks, index) : { start, end: start + named.trimEnd().length };
    const clause = { start: block.start, end: words.start };
    found.set(index, { content: [words], source: source ?? null, clause, rule: 'quote-after-label' });
  });
  return found;
}

function sourceAbove(blocks: readonly Block[], index: number): Range | undefined {
  for (let above = index - 1; above >= Math.max(0, index - REACH); above--) {
    const block = blocks[above];
    const match = block && isText(block) ? SOURCE.exec(block.text) : null;
    if (!block || !match) continue;
    const start = block.start + match[0].length;
    const words = block.text.slice(match[0].length);
    return { start, end: start + (NAME_END.exec(words)?.index ?? words.trimEnd().length) };
  }
  return undefined;
}

function isText({ kind }: Block): boolean {
  return /^(?:paragraph|list-item|quote|subhead)$/.test(kind);
}
