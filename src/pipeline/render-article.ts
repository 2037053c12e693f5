import type { Element, ElementContent, Root, Text } from 'hast';
import type { Blockquote, Text as ArticleText } from 'mdast';
import rehypeSanitize, { type Options as Schema } from 'rehype-sanitize';
import remarkRehype, { type Options as RehypeOptions } from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import rehypeMarkStatements, { type MarkedStatement } from '../plugins/rehype-mark-statements.ts';
import remarkArticle from '../plugins/remark-article.ts';
import type { SiteBlock } from '../schema/dataset.ts';
import type { Block } from '../schema/record.ts';
import type { Span } from '../schema/span.ts';

/** A statement with its exact words. */
interface QuotedStatement extends MarkedStatement {
  readonly content: readonly Span[];
}

/**
 * Each block as a tree of one element whose text is the block's, byte for byte, carriage returns included: a page that
 * writes the tree as HTML has to write those as `&#13;`, because HTML parsers read a bare one as a line feed.
 */
export function renderArticle(text: string, blocks: readonly Block[], statements: readonly QuotedStatement[]): SiteBlock[] {
  const processor = unified()
    .use(remarkArticle, { findBlocks: () => blocks })
    .use(remarkRehype, { handlers })
    .use(rehypeMarkStatements, { statements })
    .use(rehypeSanitize, schema);
  const elements = blockElements(processor.runSync(processor.parse(text)));
  mustBeVerbatim(text, blocks, elements, statements);
  const inOrder = statements.toSorted((a, b) => startOf(a) - startOf(b));
  return blocks.map((block, index) => ({
    ...block,
    tree: { type: 'root', children: elements.slice(index, index + 1) },
    statements: inOrder.filter((statement) => block.start <= startOf(statement) && startOf(statement) < block.end).map(({ id }) => id),
  }));
}

/** The usual handlers take white space away around line breaks and put line feeds into quotations. */
const handlers: RehypeOptions['handlers'] = {
  text: (_state, { value, position }: ArticleText): Text => ({ type: 'text', value, ...(position ? { position } : {}) }),
  blockquote: (state, node: Blockquote): Element => {
    const children = node.children.flatMap((child) => ('children' in child ? state.all(child) : []));
    return state.applyData(node, { type: 'element', tagName: 'blockquote', properties: {}, children });
  },
};

/** Nothing but what is made here, so that no text can ever become markup by a mistake elsewhere. */
const schema: Schema = {
  tagNames: ['h1', 'h2', 'p', 'ul', 'li', 'blockquote', 'mark', 'span'],
  attributes: { '*': ['dataKind'], mark: ['id', ['className', 'statement'], 'dataStatements', 'dataForm'], span: ['id'] },
  // The ids hold only the hash of a statement, so they need no prefix against clobbering, and links rely on them.
  clobber: [],
  ancestors: {},
  protocols: {},
  strip: [],
};

/** One element a block, in order, without the lists around items. Positions are left out: pages need none. */
function blockElements(tree: Root): Element[] {
  const elements: Element[] = [];
  visit(tree, (node) => {
    delete node.position;
    if (node.type === 'element' && 'dataKind' in node.properties) elements.push(node);
  });
  return elements;
}

/** What the site promises is proved on each build: a difference is a bug here, not a fault of the article. */
function mustBeVerbatim(
  text: string,
  blocks: readonly Block[],
  elements: readonly Element[],
  statements: readonly QuotedStatement[],
): void {
  if (elements.length !== blocks.length) throw new Error(`${blocks.length} blocks became ${elements.length} elements.`);
  const changed = blocks.find(
    (block, index) => textOf(elements[index]) !== block.text || text.slice(block.start, block.end) !== block.text,
  );
  if (changed) throw new Error(`The block at ${changed.start} is not shown as it stands in the file.`);
  const spans = statements.flatMap(({ content }) => content);
  const stale = spans.find((span) => text.slice(span.start, span.end) !== span.text);
  if (stale) throw new Error(`The statement at ${stale.start} is not what stands in the file.`);
}

function textOf(node: ElementContent | undefined): string {
  if (node?.type === 'text') return node.value;
  return node?.type === 'element' ? node.children.map(textOf).join('') : '';
}

function startOf({ content }: MarkedStatement): number {
  return content[0]?.start ?? -1;
}
