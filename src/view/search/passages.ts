import type { SiteArticle } from '../../schema/dataset.ts';
import type { Span } from '../../schema/span.ts';

/** A stretch of an article without statements: what search finds there instead. */
export interface Passage extends Span {
  readonly slug: string;
  /** Id of its element on the article's page. */
  readonly anchor: string;
}

/** The prose of an article in whose text no statement was found, block by block; nothing for any other article. */
export function toPassages({ head, blocks, statements }: Pick<SiteArticle, 'head' | 'blocks' | 'statements'>): Passage[] {
  if (statements.length > 0) return [];
  const prose = blocks.filter(({ kind, text }) => kind !== 'boilerplate' && text.trim() !== '');
  return prose.map(({ start, end, text }) => ({ start, end, text, slug: head.slug, anchor: `p-${start}` }));
}
