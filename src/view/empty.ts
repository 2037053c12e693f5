import type { DatasetIndex } from '../schema/dataset.ts';

type Size = Pick<DatasetIndex, 'articles' | 'statements' | 'claims'>;

/**
 * What a page says when there is too little to show, and the command that brings more: undefined where there is enough.
 *
 * @param of what the page needs: statements, two articles, or a claim that two of them share
 */
export function emptyWords({ articles, statements, claims }: Size, of: 'statements' | 'articles' | 'claims'): string | undefined {
  if (articles.length === 0) return 'There is no article yet. `npm run new -- FILE…` adds some.';
  if (statements === 0) return 'In these articles nobody was found who says something. Their texts can be read and searched.';
  if (of === 'statements') return undefined;
  if (articles.length === 1) return 'There is one article. `npm run new -- FILE` adds another to set beside it.';
  if (of === 'articles' || claims.some(({ sigla }) => sigla.length > 1)) return undefined;
  return 'No two articles were found to say the same. What each says stands in the timeline; claims can be listed in `codebook.yaml`.';
}

/** Its parts: what stands between back quotes is what somebody types. */
export function emptyParts(words: string): { readonly text: string; readonly typed: boolean }[] {
  return words.split('`').map((text, index) => ({ text, typed: index % 2 === 1 }));
}
