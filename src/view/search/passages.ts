import type { SiteArticle } from '../../schema/dataset.ts';
import type { Span } from '../../schema/span.ts';
import { blockAnchor } from '../urls.ts';

/** A sentence of an article in which nothing was found to be said. */
export interface Passage extends Span {
  readonly slug: string;
  /** Id of its block on the article's page. */
  readonly anchor: string;
}

/**
 * The sentences of an article that hold no statement, in the order of the text, headlines and captions too; the website's own words
 * are left out. A table is one sentence.
 */
export function toPassages({
  head: { slug },
  text,
  blocks,
  sentences,
  statements,
}: Pick<SiteArticle, 'head' | 'text' | 'blocks' | 'sentences' | 'statements'>): Passage[] {
  const taken = statements.map(({ sentence }) => sentence);
  return blocks.flatMap((block) => {
    if (block.kind === 'boilerplate' || block.text.trim() === '') return [];
    const own = sentences.filter(({ start }) => block.start <= start && start < block.end);
    const free = (own.length > 0 ? own : [block]).filter((one) => !taken.some((other) => one.start < other.end && other.start < one.end));
    return free.map(({ start, end }) => ({ start, end, text: text.slice(start, end), slug, anchor: blockAnchor(block.start) }));
  });
}
