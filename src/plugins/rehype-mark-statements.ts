import type { Element, ElementContent, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { Form } from '../schema/record.ts';
import type { Range } from '../schema/span.ts';
import { cutRanges, type Piece } from '../text/cut-ranges.ts';

/** What the plugin needs to know of a statement. */
export interface MarkedStatement {
  readonly id: string;
  readonly form: Form;
  /** In text order, in UTF-16 units of the text that the tree's positions count in. */
  readonly content: readonly Range[];
}

export interface Options {
  readonly statements?: readonly MarkedStatement[] | null | undefined;
}

interface Cover extends Range {
  readonly statement: MarkedStatement;
}

const emptyOptions: Readonly<Options> = {};

/**
 * Wrap the words of statements in `<mark class="statement" data-statements="ids" data-form="forms">`. Where statements
 * overlap, the text is cut and each piece names all of them, the one that begins first (then the longer) first. The first
 * piece of a statement carries `id="s-<id>"`; further statements that begin there get a `<span>` around the same words.
 * Text without a position is not the article's and stays as it is.
 */
export default function rehypeMarkStatements(options?: Readonly<Options> | null) {
  const covers = ((options ?? emptyOptions).statements ?? [])
    .flatMap((statement) => statement.content.map(({ start, end }): Cover => ({ start, end, statement })))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);

  return function (tree: Root): undefined {
    const anchored = new Set<string>();
    visit(tree, 'text', function (node, index, parent) {
      const start = node.position?.start.offset;
      if (parent === undefined || index === undefined || start === undefined) return;
      const pieces = cutRanges({ start, end: start + node.value.length }, covers);
      if (!pieces.some((piece) => piece.covers.length > 0)) return;
      const nodes = pieces.map((piece) => toNode(piece, node.value.slice(piece.start - start, piece.end - start), anchored));
      parent.children.splice(index, 1, ...nodes);
      return [SKIP, index + nodes.length];
    });
  };
}

/** A statement may have two content spans at one piece only by overlap with itself, hence the sets. */
function toNode({ covers }: Piece<Cover>, value: string, anchored: Set<string>): ElementContent {
  const text: Text = { type: 'text', value };
  if (covers.length === 0) return text;
  const statements = [...new Set(covers.map(({ statement }) => statement))];
  const [first, ...others] = statements.map(({ id }) => id).filter((id) => !anchored.has(id));
  const inner = others.toReversed().reduce<ElementContent>((child, id) => anchor(id, child), text);
  for (const { id } of statements) anchored.add(id);
  return {
    type: 'element',
    tagName: 'mark',
    properties: {
      ...(first === undefined ? {} : { id: `s-${first}` }),
      className: ['statement'],
      dataStatements: statements.map(({ id }) => id).join(' '),
      dataForm: statements.map(({ form }) => form).join(' '),
    },
    children: [inner],
  };
}

function anchor(id: string, child: ElementContent): Element {
  return { type: 'element', tagName: 'span', properties: { id: `s-${id}` }, children: [child] };
}
