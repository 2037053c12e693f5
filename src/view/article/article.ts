import type { Element, ElementContent, RootContent, Text } from 'hast';
import type { ArticleHead, DatasetIndex, SiteArticle, SiteBlock } from '../../schema/dataset.ts';
import type { Difference } from '../../schema/differences.ts';
import type { Range } from '../../schema/span.ts';
import { cutRanges } from '../../text/cut-ranges.ts';
import { differingIn, ofArticle } from '../difference/difference-lookup.ts';
import { blockAnchor } from '../urls.ts';
import { foldNotes, toNotes, type FoldedNotes } from './note.ts';

/** One stretch of the article page: what stands in the text column, and the notes on the statements that begin there. */
export interface Row {
  /** furniture = left by the website the file was taken from; list = neighbouring list items. */
  readonly kind: 'headline' | 'list' | 'furniture' | 'text';
  readonly blocks: readonly SiteBlock[];
  readonly nodes: readonly RootContent[];
  readonly notes: FoldedNotes;
}

export interface ArticleView {
  /** The printed headline with its notes; undefined where the title is not the article's own. */
  readonly headline: Row | undefined;
  readonly rows: readonly Row[];
}

/** The text of an article in the order of its blocks, each row with its notes. */
export function toArticleView(article: SiteArticle, index: DatasetIndex, differences: readonly Difference[]): ArticleView {
  const notes = new Map(toNotes(article, index, differences).map((note) => [note.statement.id, note]));
  const differing = differingIn(ofArticle(differences, article.head.id), article.head.id);
  const own = article.head.titleKind === 'printed' ? article.blocks.find(({ kind }) => kind === 'headline') : undefined;
  const toRow = (blocks: readonly SiteBlock[], kind = kindOf(blocks[0])): Row => ({
    kind,
    blocks,
    nodes: blocks.flatMap(({ tree, start }) =>
      withDiffering(tree.children, start, differing).map((node) =>
        withId(kind === 'headline' ? node : asRunningText(node), kind === 'furniture' ? undefined : blockAnchor(start)),
      ),
    ),
    notes: foldNotes(
      blocks.flatMap(({ statements }) => statements.flatMap((id) => notes.get(id) ?? [])),
      blocks.reduce((sum, { text }) => sum + text.length, 0),
    ),
  });
  return {
    headline: own && toRow([own], 'headline'),
    rows: groupNeighbours(article.blocks.filter((block) => block !== own)).map((blocks) => toRow(blocks)),
  };
}

/** What to say beside a title that the article does not print. */
export function titleNote(titleKind: ArticleHead['titleKind']): string | undefined {
  if (titleKind === 'editorial') return 'our title, the article prints none';
  return titleKind === 'lead' ? 'first words of the text, the article prints no title' : undefined;
}

/** A page has one first heading, its title; any other headline of the text is a heading below it. */
function asRunningText(node: RootContent): RootContent {
  return node.type === 'element' && node.tagName === 'h1' ? ({ ...node, tagName: 'h2' } satisfies Element) : node;
}

function withId(node: RootContent, id: string | undefined): RootContent {
  return id === undefined || node.type !== 'element' ? node : { ...node, properties: { ...node.properties, id } };
}

/** Nodes whose text begins at `start`, with a `<span class="differs">` around each stretch of `ranges`; the text stays as it is. */
function withDiffering(nodes: readonly RootContent[], start: number, ranges: readonly Range[]): RootContent[] {
  let at = start;
  const mark = <T extends RootContent | ElementContent>(node: T): (T | Text | Element)[] => {
    if (node.type === 'element') return [{ ...node, children: node.children.flatMap((child) => mark(child)) }];
    if (node.type !== 'text') return [node];
    const from = at;
    at += node.value.length;
    return cutRanges({ start: from, end: at }, ranges).map(({ start: cut, end, covers }): Text | Element => {
      const text: Text = { type: 'text', value: node.value.slice(cut - from, end - from) };
      return covers.length === 0 ? text : { type: 'element', tagName: 'span', properties: { className: ['differs'] }, children: [text] };
    });
  };
  return nodes.flatMap((node) => mark(node));
}

/** Lists and furniture stand together, everything else alone. */
function groupNeighbours(blocks: readonly SiteBlock[]): SiteBlock[][] {
  const groups: SiteBlock[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last && kindOf(block) !== 'text' && kindOf(last[0]) === kindOf(block)) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function kindOf(block: SiteBlock | undefined): Row['kind'] {
  if (block?.kind === 'boilerplate') return 'furniture';
  return block?.kind === 'list-item' ? 'list' : 'text';
}
