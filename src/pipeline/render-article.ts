import type { Root, RootContent, Text } from 'hast';
import type { Paragraph, Root as ArticleTree, Text as ArticleText } from 'mdast';
import rehypeSanitize, { type Options as Schema } from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import rehypeMarkStatements, { type MarkedStatement } from '../plugins/rehype-mark-statements.ts';
import type { SiteBlock } from '../schema/dataset.ts';
import type { Block, BlockKind } from '../schema/record.ts';

/**
 * Each block as a tree of one element whose text is the block's, byte for byte, carriage returns included: a page that
 * writes the tree as HTML has to write those as `&#13;`, because HTML parsers read a bare one as a line feed.
 */
export function renderArticle(text: string, blocks: readonly Block[], statements: readonly MarkedStatement[]): SiteBlock[] {
  const processor = unified()
    .use(remarkRehype, { handlers: { text: toText } })
    .use(rehypeMarkStatements, { statements })
    .use(rehypeSanitize, schema);
  // Line feeds that remark-rehype puts between the blocks are no part of them.
  const elements = (processor.runSync(toTree(text, blocks)) as Root).children.filter(({ type }) => type === 'element');
  const inOrder = statements.toSorted((a, b) => startOf(a) - startOf(b));
  return blocks.map((block, index) => ({
    ...block,
    tree: { type: 'root', children: elements.slice(index, index + 1).map(withoutPositions) },
    statements: inOrder.filter((statement) => block.start <= startOf(statement) && startOf(statement) < block.end).map(({ id }) => id),
  }));
}

const tagNames = {
  headline: 'h1',
  byline: 'p',
  dateline: 'p',
  subhead: 'h2',
  paragraph: 'p',
  'list-item': 'li',
  caption: 'p',
  quote: 'blockquote',
  table: 'p',
  boilerplate: 'p',
} as const satisfies Record<BlockKind, string>;

/** Nothing but what is made here, so that no text can ever become markup by a mistake elsewhere. */
const schema: Schema = {
  tagNames: [...new Set(Object.values(tagNames)), 'mark', 'span'],
  attributes: { mark: ['id', ['className', 'statement'], 'dataStatements', 'dataForm'], span: ['id'] },
  // The ids hold only the hash of a statement, so they need no prefix against clobbering, and links rely on them.
  clobber: [],
  protocols: {},
  strip: [],
};

function toTree(text: string, blocks: readonly Block[]): ArticleTree {
  return { type: 'root', children: blocks.map((block) => toParagraph(text, block)) };
}

function toParagraph(text: string, { kind, start, end }: Block): Paragraph {
  const value: ArticleText = { type: 'text', value: text.slice(start, end), position: { start: at(start), end: at(end) } };
  return { type: 'paragraph', data: { hName: tagNames[kind] }, children: [value] };
}

/** Lines and columns are of no use to the plugins that follow; only offsets are. */
function at(offset: number) {
  return { line: 1, column: 1, offset };
}

/** The usual handler takes white space away around line breaks. */
function toText(_state: unknown, { value, position }: ArticleText): Text {
  return { type: 'text', value, ...(position ? { position } : {}) };
}

/** Pages need no positions, and the dataset is smaller without. */
function withoutPositions(node: RootContent): RootContent {
  visit(node, (part) => {
    delete part.position;
  });
  return node;
}

function startOf({ content }: MarkedStatement): number {
  return content[0]?.start ?? -1;
}
