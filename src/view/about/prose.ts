import type { ElementContent } from 'hast';
import type { Root as Markdown } from 'mdast';
import rehypeSanitize, { type Options as Schema } from 'rehype-sanitize';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** A part of a page of prose: its heading, and its blocks in order, each either text or the name of a figure that the page draws. */
export interface ProseSection {
  readonly title: string;
  readonly blocks: readonly ({ readonly text: readonly ElementContent[] } | { readonly figure: string })[];
}

interface Filling {
  /** Words for each `{name}` within a line. */
  readonly facts: Readonly<Record<string, string>>;
  /** From `/claims/` in the text to the address on the host. */
  readonly toUrl: (path: string) => string;
}

/**
 * Read a file of prose: Markdown with one heading of the first level, at its top. `{name}` in a paragraph of its own is a
 * figure, within a line a fact.
 *
 * @throws when the heading is missing, or a fact is not known.
 */
export function readProse(markdown: string, { facts, toUrl }: Filling): ProseSection {
  const parsed = remark.parse(markdown);
  const [heading, ...rest] = parsed.children;
  if (heading?.type !== 'heading' || heading.depth !== 1) throw new Error(`Prose begins with a heading: “${markdown.slice(0, 40)}”.`);
  const filled: Markdown = { type: 'root', children: rest };
  visit(filled, 'link', (link) => {
    if (link.url.startsWith('/')) link.url = toUrl(link.url.slice(1));
  });
  const blocks = rest.map((node) => {
    const figure = node.type === 'paragraph' && node.children.length === 1 ? figureIn(node.children[0]) : undefined;
    if (figure !== undefined) return { figure };
    visit(node, 'text', (text) => {
      text.value = fill(text.value, facts);
    });
    const tree = remark.runSync({ type: 'root', children: [node] });
    return { text: tree.children.filter((child) => child.type === 'element') };
  });
  return { title: heading.children.map((child) => ('value' in child ? child.value : '')).join(''), blocks };
}

/** Nothing but what prose needs: markup in a file stays out. */
const schema: Schema = {
  tagNames: ['p', 'ul', 'ol', 'li', 'em', 'strong', 'code', 'a', 'h3'],
  attributes: { a: ['href'] },
  protocols: { href: ['https', 'mailto'] },
  clobber: [],
  ancestors: {},
  strip: [],
};

const remark = unified().use(remarkParse).use(remarkRehype).use(rehypeSanitize, schema);

function figureIn(child: { readonly type: string; readonly value?: string } | undefined): string | undefined {
  return child?.type === 'text' ? /^\{([\w-]+)\}$/.exec(child.value ?? '')?.[1] : undefined;
}

function fill(text: string, facts: Filling['facts']): string {
  return text.replace(/\{([\w-]+)\}/g, (_, name: string) => {
    const fact = facts[name];
    if (fact === undefined) throw new Error(`The prose asks for “${name}”, which is no fact.`);
    return fact;
  });
}
