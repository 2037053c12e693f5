import type { Data, List, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
// Only for the types: it adds `hProperties` to the data of mdast nodes.
import type {} from 'remark-rehype';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { Block, BlockKind } from '../schema/record.ts';

export interface Options {
  /** The blocks of a text, in order. Given, because this parser makes trees and does not know what a byline looks like. */
  readonly findBlocks: (text: string) => readonly Block[];
}

declare module 'mdast' {
  interface Data {
    /** Kind of the block that the node was made of. */
    kind?: BlockKind;
    /** Rule that chose the kind. */
    because?: string;
  }
}

/**
 * Parse an article of plain text to mdast. No Markdown: every sign means itself.
 *
 * One node a block, with one text node: the exact slice of the file. Positions count in the file. Neighbouring list items share a
 * list; `data.kind` tells the kind of block and becomes the attribute `data-kind`.
 */
const remarkArticle: Plugin<[Readonly<Options>], string, Root> = function ({ findBlocks }) {
  this.parser = (text, file) => toRoot(text, findBlocks(text), file);
};
export default remarkArticle;

function toRoot(text: string, blocks: readonly Block[], file: VFile): Root {
  const places = location(file);
  const positionOf = (start: number, end: number) => ({ start: places.toPoint(start)!, end: places.toPoint(end)! });
  const children: RootContent[] = [];
  for (const block of blocks) {
    const position = positionOf(block.start, block.end);
    const data: Data = { kind: block.kind, because: block.because, hProperties: { dataKind: block.kind } };
    const words: PhrasingContent[] = [{ type: 'text', value: text.slice(block.start, block.end), position }];
    const paragraph: Paragraph = { type: 'paragraph', children: words, position };
    const former = children.at(-1);
    if (block.kind === 'headline' || block.kind === 'subhead')
      children.push({ type: 'heading', depth: block.kind === 'headline' ? 1 : 2, children: words, data, position });
    else if (block.kind === 'quote') children.push({ type: 'blockquote', children: [paragraph], data, position });
    else if (block.kind !== 'list-item') children.push({ ...paragraph, data });
    else {
      const list: List = former?.type === 'list' ? former : { type: 'list', ordered: false, spread: false, children: [], position };
      if (list !== former) children.push(list);
      list.children.push({ type: 'listItem', spread: false, children: [paragraph], data, position });
      list.position = positionOf(list.children[0]!.position!.start.offset!, block.end);
    }
  }
  return { type: 'root', children, position: positionOf(0, text.length) };
}
