import type { Answer } from './engine.ts';

/** "35 statements, 4 sentences elsewhere". */
export function foundWords({ statements, passages }: Pick<Answer, 'statements' | 'passages'>): string {
  const counts = [
    ...(statements.total > 0 || passages.total === 0 ? [count(statements.total, 'statement')] : ['No statement']),
    ...(passages.total > 0 ? [`${count(passages.total, 'sentence')} elsewhere in the articles`] : []),
  ];
  return counts.join(', ');
}

/** Why nothing is found. */
export function nothingWords({ unknown }: Pick<Answer, 'unknown'>): string {
  const words = unknown.map((word) => `“${word}”`).join(' or ');
  return words === '' ? 'No statement matches. Remove a word or a filter.' : `No statement has ${words}.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
