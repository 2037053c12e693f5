import { courtesies, determiners, functionWords, isTitle } from '../../pipeline/speakers/lexicon.ts';
import { joined, type Word } from '../../pipeline/speakers/words.ts';

/** Words of an office beside a name, as indexes of words. */
export interface OfficeWords {
  readonly from: number;
  readonly to: number;
  /** Index of the role noun. */
  readonly head: number;
}

/** "Russia's Foreign Ministry spokesperson | X", "Varland's prime minister, | X,". */
export function officeBefore(words: readonly Word[], name: number): OfficeWords | undefined {
  let head = name - 1;
  while (head > 0 && courtesies.has(words[head]?.lower.replace(/\.$/, '') ?? '') && joined(words[head])) head--;
  const apposed = head === name - 1 && words[name]?.gap === ', ';
  if ((!joined(words[name]) && !apposed) || !isTitle(words[head]?.lower ?? '')) return undefined;
  let from = head;
  while (from > 0 && name - from < 8 && joined(words[from])) {
    const word = words[from - 1];
    if (!word || determiners.has(word.lower) || functionWords.has(word.lower)) break;
    if (!word.capital && !isTitle(word.lower) && !isField(words, from - 1, head)) break;
    from--;
  }
  // "…, the minister, X and Y" is a list; an apposition begins with whose it is.
  if (apposed && !words[from]?.possessive && !determiners.has(words[from - 1]?.lower ?? '')) return undefined;
  return { from, to: head + 1, head };
}

/** "Energy | minister": what a minister is of; not "told minister". */
function isField(words: readonly Word[], at: number, head: number): boolean {
  const word = words[at]?.lower ?? '';
  if (/^(?:foreign|prime|vice|deputy|interior|defen[cs]e|finance|press|chief|former)$/.test(word)) return true;
  if (at !== head - 1 || !/^(?:minister|secretary|commissioner)$/.test(words[head]?.lower ?? '')) return false;
  return word.length > 3 && !/(?:ed|ing)$/.test(word) && !irregularVerbs.has(word);
}

const irregularVerbs = new Set(
  'told said with from also that then when while after before saw held sent gave left made beat lost found kept thought wrote'.split(' '),
);

/** "X, | spokeswoman for the Russian Foreign Ministry," */
export function officeAfter(words: readonly Word[], name: number, text: string): OfficeWords | undefined {
  if (words[name]?.gap !== ', ') return undefined;
  let from = name;
  if (/^(?:the|a|an)$/.test(words[from]?.lower ?? '')) from++;
  let head = from;
  while (head - from < 5 && words[head] && !isTitle(words[head]?.lower ?? '') && joined(words[head + 1])) head++;
  while (isTitle(words[head + 1]?.lower ?? '') && joined(words[head + 1])) head++;
  if (!isTitle(words[head]?.lower ?? '')) return undefined;
  let to = head + 1;
  if (/^(?:of|for|at)$/.test(words[to]?.lower ?? '') && joined(words[to])) {
    let end = to + 1;
    while (
      end < words.length &&
      end - to < 8 &&
      joined(words[end]) &&
      (words[end]?.capital || /^(?:the|of|for|and)$/.test(words[end]?.lower ?? ''))
    )
      end++;
    if (words[end - 1]?.capital) to = end;
  }
  const last = words[to - 1];
  // What goes on is a clause, or another name: "X, president of Y Z said".
  return last && /^[,.;:)—–]/.test(text.slice(last.end, last.end + 2).trimStart()) ? { from, to, head } : undefined;
}
