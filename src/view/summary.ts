import type { DatasetIndex } from '../schema/dataset.ts';
import { plural } from './article/facts.ts';
import { inLists } from './speaker/speakers.ts';

/** The size of the corpus in one sentence. What one article repeats counts once; so does, at the end, what several give. */
export function summary({ articles, claims, speakers, totals: { statements, utterances } }: DatasetIndex): string {
  const parts = [plural(articles.length, 'article'), plural(inLists(speakers).length, 'speaker'), plural(claims.length, 'claim')];
  const once = utterances < statements ? `; ${utterances} if what several of them share counts once` : '';
  return `${parts.join(', ')}, ${plural(statements, 'statement')}${once}.`;
}
