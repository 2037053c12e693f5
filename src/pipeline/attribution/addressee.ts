import type { Phrase } from './noun-phrase.ts';
import { phraseStartingAt } from './phrase-ahead.ts';
import { withoutClause } from './runs-into.ts';
import type { Word } from './units.ts';
import type { VerbGroup } from './verb-group.ts';
import { isCapital, isNominal } from './words.ts';

export function takesAddressee(group: VerbGroup): boolean {
  return /^(?:tell|remind|inform|assure|warn|notify|advise|ask|promise|caution|beg|show)$/.test(group.cue.lemma);
}

export function addressee(words: readonly Word[], from: number): Phrase | undefined {
  const word = words[from];
  if (word && /^(?:him|them|us|me|you)$/.test(word.low)) return { from, to: from + 1, head: from };
  // "told anyone who would listen that".
  if (word && /^(?:anyone|everyone|those)$/.test(word.low) && words[from + 1]?.low === 'who') {
    const that = words.slice(from, from + 10).findIndex(({ low }) => low === 'that');
    if (that > 2) return { from, to: from + that, head: from };
  }
  if (word && /^(?:her|it|reporters|journalists|lawmakers|parliament|mps)$/.test(word.low) && !isNominal(words[from + 1]))
    return { from, to: from + 1, head: from };
  if (isCapital(word) && /^(?:that|:|,)$/.test(words[from + 1]?.low ?? '')) return { from, to: from + 1, head: from };
  const phrase = phraseStartingAt(words, from);
  return phrase && withoutClause(words, phrase);
}
