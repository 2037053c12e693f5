import type { Range } from '../../schema/span.ts';
import { documentNouns } from './body-words.ts';
import { determiners, functionWords, indefinite, isTitle, postmodifiers } from './lexicon.ts';
import { joined, type Word, wordAt } from './words.ts';

/** One part of a source phrase between commas, as word indexes. */
export interface Part {
  readonly from: number;
  /** After the last word of the part. */
  readonly to: number;
  /** After the head: what follows only modifies it ("sources | within the governments"). */
  readonly core: number;
}

/** What this module needs of a mention. */
interface NamedPart {
  readonly from: number;
  readonly to: number;
  readonly figures: readonly { readonly kind: string }[];
}

/** The parts of the source phrase at `range`: a name and its appositions, or the members of a list. */
export function partsOf(words: readonly Word[], range: Range, mentionEnding: ReadonlyMap<number, NamedPart>): Part[] {
  const first = wordAt(words, range.start);
  let end = first;
  while (end < words.length && (words[end]?.start ?? Infinity) < range.end) end++;
  const parts: Part[] = [];
  let from = first;
  for (let index = first + 1; index <= end; index++) {
    if (index < end && !/[,;:()—–[\]]| - /.test(words[index]?.gap ?? '')) continue;
    parts.push({ from, to: index, core: coreEnd(words, from, index, mentionEnding) });
    from = index;
  }
  return parts;
}

/** Index of the word that starts the first postmodifier of the part, or its end. */
function coreEnd(words: readonly Word[], from: number, to: number, mentionEnding: ReadonlyMap<number, NamedPart>): number {
  for (let index = from + 1; index < to; index++) {
    const word = words[index];
    if (!word) break;
    // "Neighbors | of Kolar" at the head of a sentence.
    if (word.lower === 'of' && isManyOf(words, index, mentionEnding.get(to))) return index;
    if (
      word.lower === 'of' &&
      !insideRole(words, index, mentionEnding.get(to)) &&
      (!namesWith(words, index) || isPersonal(mentionEnding.get(index)))
    )
      return index;
    if (postmodifiers.has(word.lower) && !(word.capital && joined(words[index + 1]))) return index;
  }
  return to;
}

/** "chief of staff Andriy Yermak": the "of" stands inside the role before a name. */
function insideRole(words: readonly Word[], of: number, name: NamedPart | undefined): boolean {
  if (!name || !isPersonal(name) || name.from < of + 2 || name.from > of + 4) return false;
  return words
    .slice(of + 1, name.from)
    .every(
      (word) => !word.capital && joined(word) && !isTitle(word.lower) && !determiners.has(word.lower) && !postmodifiers.has(word.lower),
    );
}

/** "Allies of Roe", "Supporters of Mr Roe": they are not the person behind the "of". */
function isManyOf(words: readonly Word[], of: number, name: NamedPart | undefined): boolean {
  const before = words[of - 1]?.lower ?? '';
  if (!name || !isPersonal(name) || !/[^s]s$|^(?:people|relatives|one|some|many|most|men|women|family|mother|father)$/.test(before))
    return false;
  const from = name.from > of + 1 && isTitle(words[name.from - 1]?.lower ?? '') ? name.from - 1 : name.from;
  return from === of + 1;
}

/** "John Smith | of the Institute for War Studies". */
function isPersonal(mention: NamedPart | undefined): boolean {
  return mention !== undefined && mention.figures.every(({ kind }) => kind === 'person' || kind === 'unknown');
}

/** "Ministry of Defence", "Secretary of State Marco Rubio", "Coalition of the Willing": the "of" stands inside a name. */
function namesWith(words: readonly Word[], of: number): boolean {
  const next = words[of + 1];
  const after = next && determiners.has(next.lower) ? words[of + 2] : next;
  return words[of - 1]?.capital === true && after?.capital === true && !words[of - 1]?.possessive;
}

/** The words of a part without the determiner in front, in small letters, owners with their ending. */
export function phraseOf(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ lower, possessive }, index, all) => (possessive && index < all.length - 1 ? `${lower}'s` : lower))
    .join(' ');
}

/** A noun phrase as a name for somebody unnamed: no relative clause, no trailing adverb, a small first letter. */
export function tidyName(text: string, words: readonly Word[], part: Part, named = false): string {
  const first = words[part.from];
  let to = part.core;
  // Of what follows the head, prepositional phrases tell who it is; relative clauses and participles do not.
  while (
    to < part.to &&
    !/^(?:who|whom|whose|which|that|alike|also|both|speaking|citing|dated|seen|released|published|issued|obtained)$/.test(
      words[to]?.lower ?? '',
    )
  )
    to++;
  const last = words[to - 1];
  if (!first || !last) return '';
  const head = words[part.core - 1]?.lower ?? '';
  const printed = text
    .slice(first.start, last.end)
    .replace(/\s+/g, ' ')
    .replace(/['’]s$/, '');
  if (documentNouns.has(head) && determiners.has(first.lower)) return printed.replace(/^\S+ /, 'the ');
  return named || properStart(words, part) ? printed : printed.charAt(0).toLowerCase() + printed.slice(1);
}

/** The first word is capital by itself, not because it starts a sentence. */
function properStart(words: readonly Word[], { from, core }: Part): boolean {
  const first = words[from];
  if (!first?.capital || determiners.has(first.lower) || indefinite.has(first.lower) || functionWords.has(first.lower)) return false;
  if (/^\p{Lu}{2}/u.test(first.plain) || /\./.test(first.plain) || first.possessive) return true;
  return (
    words[from + 1]?.capital === true ||
    (core - from > 1 && /(?:[aei]an|can|ish|ese|ench|tch|eek|iss|man|ani|aqi|eli|rn)$/.test(first.lower))
  );
}
