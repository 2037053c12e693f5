import type { SameText } from '../../schema/alignment.ts';

/** What follows the list of articles with one text: how many more there are, and what that means. */
export function sameTextWords({ articles, with: others }: SameText): string {
  const more = articles - 1 - others.length;
  return `${more > 0 ? ` and ${more} more` : ''}: ${articles} articles, 1 wire text. Per cent of the shorter text, word for word.`;
}
