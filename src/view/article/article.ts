import type { Element, RootContent } from 'hast';
import type { ArticleHead, DatasetIndex, SiteArticle, SiteBlock } from '../../schema/dataset.ts';
import { toNotes, type Note } from './note.ts';
import { blockAnchor } from '../urls.ts';

/** One stretch of the article page: what stands in the text column, and the notes on the statements that begin there. */
export interface Row {
  /** furniture = left by the website the file was taken from; list = neighbouring list items. */
  readonly kind: 'headline' | 'list' | 'furniture' | 'text';
  readonly blocks: readonly SiteBlock[];
  readonly nodes: readonly RootContent[];
  readonly notes: readonly Note[];
}

export interface ArticleView {
  /** The printed headline with its notes; undefined where the title is not the article's own. */
  readonly headline: Row | undefined;
  readonly rows: readonly Row[];
}

/** The text of an article in the order of its blocks, each row with its notes. */
export function toArticleView(article: SiteArticle, index: DatasetIndex): ArticleView {
  const notes = new Map(toNotes(article, index).map((note) => [note.statement.id, note]));
  const own = article.head.titleKind === 'printed' ? article.blocks.find(({ kind }) => kind === 'headline') : undefined;
  const toRow = (blocks: readonly SiteBlock[], kind = kindOf(blocks[0])): Row => ({
    kind,
    blocks,
    nodes: blocks.flatMap(({ tree, start }) =>
      tree.children.map((node) =>
        withId(kind === 'headline' ? node : asRunningText(node), kind === 'furniture' ? undefined : blockAnchor(start)),
      ),
    ),
    notes: blocks.flatMap(({ statements }) => statements.flatMap((id) => notes.get(id) ?? [])),
  });
  return {
    headline: own && toRow([own], 'headline'),
    rows: groupNeighbours(article.blocks.filter((block) => block !== own)).map((blocks) => toRow(blocks)),
  };
}

/** What to say beside a title that the article does not print. */
export function titleNote(titleKind: ArticleHead['titleKind']): { readonly label: string; readonly words: string } | undefined {
  if (titleKind === 'editorial') return { label: 'editorial title', words: 'The article prints none.' };
  return titleKind === 'lead' ? { label: 'no title', words: 'These are the first words of the text.' } : undefined;
}

/** A page has one first heading, its title; any other headline of the text is a heading below it. */
function asRunningText(node: RootContent): RootContent {
  return node.type === 'element' && node.tagName === 'h1' ? ({ ...node, tagName: 'h2' } satisfies Element) : node;
}

function withId(node: RootContent, id: string | undefined): RootContent {
  return id === undefined || node.type !== 'element' ? node : { ...node, properties: { ...node.properties, id } };
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
