import type { DatasetIndex } from '../schema/dataset.ts';

/** The size of the corpus in one sentence. */
export function summary({ claims, speakers, statements }: DatasetIndex): string {
  const parts = [count(statements, 'statement'), `by ${count(speakers.length, 'speaker')}`, `on ${count(claims.length, 'claim')}`];
  return `${parts.join(' ')}.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
