import type { Range } from '../../schema/span.ts';
import { isTitle } from './lexicon.ts';
import { joined, type Word, wordAt } from './words.ts';

/** The words of a list or an apposition that the found source leaves out on either side. */
export function widened(words: readonly Word[], range: Range, mentionFrom: ReadonlyMap<number, { readonly to: number }>): Range {
  let from = wordAt(words, range.start);
  let to = from;
  while (to < words.length && (words[to]?.start ?? Infinity) < range.end) to++;
  if (/^(?:and|or)$/.test(words[from]?.lower ?? '')) from = listStart(words, from);
  const end = wordsEnd(words, appositionEnd(words, from, to, mentionFrom));
  return { start: words[from]?.start ?? range.start, end: Math.max(range.end, end) };
}

/** "the UK, France | and European allies". */
function listStart(words: readonly Word[], and: number): number {
  let from = and;
  while (from > 0 && and - from < 12) {
    const word = words[from - 1];
    if (!word || !/^(?:,? )$/.test(words[from]?.gap ?? '') || !(word.capital || /^(?:the|of)$/.test(word.lower))) break;
    from--;
  }
  return from;
}

/** "the company | that makes the shot, Verity Biologics", "whose director |, Renee Okafor-Banks,". */
function appositionEnd(
  words: readonly Word[],
  from: number,
  to: number,
  mentionFrom: ReadonlyMap<number, { readonly to: number }>,
): number {
  const head = words[to - 1];
  const leads = /^(?:the|its|his|her|their|whose|a|an)$/.test(words[from]?.lower ?? '');
  // "the shadow minister | Yvette Cooper": cut before the name.
  if (joined(words[to]) && mentionFrom.has(to) && head && !head.possessive && (isTitle(head.lower) || (leads && !head.capital)))
    return mentionFrom.get(to)?.to ?? to;
  const role = leads && isTitle(words[from + 1]?.lower ?? '');
  if (head?.capital && !role) return descriptionEnd(words, to);
  if (!head || !leads || /[^s]s$/.test(head.lower)) return to;
  let at = to;
  if (/^(?:that|which|who)$/.test(words[to]?.lower ?? '') && joined(words[to])) {
    while (at < words.length && at - to < 15 && joined(words[at])) at++;
  } else if (words[from - 1]?.lower === 'to' && words[from - 2]?.lower === 'according') return to;
  const name = mentionFrom.get(at);
  if (!name || !/^, $/.test(words[at]?.gap ?? '')) return to;
  return /^(?:,|[.;!?]["”’]?(?:\s|$))/.test(words[name.to]?.gap ?? '.') && !words[name.to - 1]?.possessive ? name.to : to;
}

/** "Melnyk |, the general,": a description between commas after a name. */
function descriptionEnd(words: readonly Word[], to: number): number {
  if (words[to]?.gap !== ', ' || !/^(?:the|a|an)$/.test(words[to]?.lower ?? '')) return to;
  let end = to + 1;
  while (end < words.length && end - to < 7 && joined(words[end])) end++;
  return /^,/.test(words[end]?.gap ?? '') ? end : to;
}

function wordsEnd(words: readonly Word[], to: number): number {
  return words[to - 1]?.end ?? 0;
}
