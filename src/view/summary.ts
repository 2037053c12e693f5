import type { DatasetIndex } from '../schema/dataset.ts';
import { plural } from './article-facts.ts';

/** The size of the corpus in one sentence. */
export function summary({ claims, speakers, statements }: DatasetIndex): string {
  const parts = [plural(statements, 'statement'), `by ${plural(speakers.length, 'speaker')}`, `on ${plural(claims.length, 'claim')}`];
  return `${parts.join(' ')}.`;
}
