import type { DatasetIndex } from '../schema/dataset.ts';
import { plural } from './article/facts.ts';
import { inLists } from './speaker/speakers.ts';

/** The size of the corpus in one sentence. */
export function summary({ articles, claims, speakers }: Pick<DatasetIndex, 'articles' | 'claims' | 'speakers'>): string {
  const parts = [plural(articles.length, 'article'), plural(inLists(speakers).length, 'speaker'), plural(claims.length, 'claim')];
  return `${parts.join(', ')}.`;
}
