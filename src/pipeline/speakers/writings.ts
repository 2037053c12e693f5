import type { Range } from '../../schema/span.ts';
import type { Figure } from './figures.ts';
import type { Reading } from './reading.ts';
import { joined, wordAt } from './words.ts';

const writings: ReadonlySet<string> = new Set(
  'statement memo memorandum letter email e-mail post filing complaint lawsuit message op-ed note tweet'.split(' '),
);

/** Words between a source and "in a statement". */
const reach = 8;

/** "Jane Roe said in a memo that …": the memo is hers. */
export function noteWriting({ names, written }: Reading, source: Range, writer: Figure): void {
  const { words } = names;
  const from = wordAt(words, source.end);
  for (let at = from; at < from + reach; at++) {
    const word = words[at];
    if (!word || (at > from && !joined(word))) return;
    if (writings.has(word.lower) && words.slice(Math.max(from, at - 3), at).some(({ lower }) => /^(?:in|via)$/.test(lower))) {
      written.set(word.lower, writer);
      return;
    }
  }
}

/** The writer of "the memo", "the statement": who was said to have written one last. */
export function writerOf({ names, written }: Reading, from: number, core: number): Figure | undefined {
  const { words } = names;
  // "The post by an unknown author" is another one.
  if (joined(words[core]) && /^(?:by|from|of|on|to|in)$/.test(words[core]?.lower ?? '')) return undefined;
  return core === from + 2 && words[from]?.lower === 'the' ? written.get(words[from + 1]?.lower ?? '') : undefined;
}
