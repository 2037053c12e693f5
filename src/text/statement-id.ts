import type { Statement } from '../schema/record.ts';

/** SHA-256 in hex, given by the rim: the core knows no cryptography of its machine. */
export type Hash = (text: string) => string;

/**
 * Give statements their ids, in text order: the first 10 hex digits of a hash over article, words and which repetition of
 * the words it is. So an id survives edits elsewhere in the article, and is never that of other words.
 */
export function withIds(hash: Hash, article: string, statements: readonly Omit<Statement, 'id'>[]): Statement[] {
  const repetitions = new Map<string, number>();
  const byPlace = statements.toSorted((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
  return byPlace.map((statement) => {
    const words = JSON.stringify([article, ...statement.content.map(({ text }) => text)]);
    const repetition = repetitions.get(words) ?? 0;
    repetitions.set(words, repetition + 1);
    return { id: hash(`${words} ${repetition}`).slice(0, 10), ...statement };
  });
}
