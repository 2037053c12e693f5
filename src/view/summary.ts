import type { DatasetIndex } from '../schema/dataset.ts';
import { plural } from './article-facts.ts';

/** The size of the corpus in one sentence. What one article repeats counts once; so does, at the end, what several give. */
export function summary({ claims, speakers, totals: { statements, utterances } }: DatasetIndex): string {
  const parts = [plural(statements, 'statement'), `by ${plural(speakers.length, 'speaker')}`, `on ${plural(claims.length, 'claim')}`];
  const once = utterances < statements ? ` What several articles give counted once, they are ${utterances}.` : '';
  return `${parts.join(' ')}.${once}`;
}
