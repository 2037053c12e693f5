import type { DatasetIndex } from '../schema/dataset.ts';
import { plural } from './article/facts.ts';
import { inLists } from './speaker/speakers.ts';

/** The size of the corpus in one sentence; what there is none of is left out. */
export function summary({ articles, claims, speakers }: Pick<DatasetIndex, 'articles' | 'claims' | 'speakers'>): string {
  const counts = [
    [articles.length, 'article'],
    [inLists(speakers).length, 'speaker'],
    [claims.length, 'claim'],
  ] as const;
  return `${counts.flatMap(([count, noun]) => (count > 0 ? [plural(count, noun)] : [])).join(', ')}.`;
}
