import { kinNouns, isTitle, spokesWords } from './lexicon.ts';
import { phraseOf } from './phrase.ts';
import type { Reading } from './reading.ts';
import { resolveRole } from './roles.ts';
import { remember } from './unnamed-sources.ts';
import { joined, type Word, wordAt } from './words.ts';

/** "The general shook his head.": a role noun that opens a sentence names its holder as well. */
export function noteRole(reading: Reading, start: number): void {
  const { words } = reading.names;
  const from = wordAt(words, start);
  if (/^(?:an?|my|our)$/.test(words[from]?.lower ?? '')) return noteStranger(reading, from);
  if (words[from]?.lower !== 'the') return;
  const group = pluralRole(words, from);
  if (group !== undefined) {
    const { figure } = remember(reading, phraseOf(words, from, group), { from, to: group, core: group });
    return reading.memory.add({ figure, at: start, spoke: false, subject: true, reported: false });
  }
  for (let core = from + 2; core <= from + 4; core++) {
    if (words[core - 1]?.capital || words[core - 1]?.possessive) return;
    if (!isRoleNoun(words[core - 1]?.lower ?? '')) continue;
    const phrase = words
      .slice(from + 1, core)
      .map(({ lower }) => lower)
      .join(' ');
    if (![...reading.memory.figures()].some(({ roles }) => roles.has(phrase))) continue;
    const found = resolveRole(reading, { from, to: core, core });
    if (found?.via === 'role') reading.memory.add({ figure: found.figure, at: start, spoke: false, subject: true, reported: false });
    return;
  }
}

/** "The foreign ministers | of …": "they" can mean them. */
function pluralRole(words: readonly Word[], from: number): number | undefined {
  for (let core = from + 2; core <= from + 4; core++) {
    const noun = words[core - 1];
    if (!noun || noun.capital || noun.possessive || !joined(noun)) return undefined;
    if (/[^s]s$/.test(noun.lower) && isTitle(noun.lower) && !(words[core]?.capital && joined(words[core]))) return core;
  }
  return undefined;
}

/** "My neighbour asked me why": somebody without a name opens the sentence, and "she" after it is not who spoke before. */
export function noteStranger(reading: Reading, from: number): void {
  const { words } = reading.names;
  for (let core = from + 2; core <= from + 4; core++) {
    const noun = words[core - 1];
    if (!noun || noun.possessive || !joined(noun)) return;
    // "A European diplomat".
    if (noun.capital && !reading.mentionFrom.has(core - 1)) continue;
    if (noun.capital) return;
    if (
      !isTitle(noun.lower) &&
      !kinNouns.has(noun.lower) &&
      !/^(?:neighbou?r|friend|colleague|soldier|\w{0,12}(?:man|woman))$/.test(noun.lower)
    )
      continue;
    const next = words[core];
    // "A spokesman for", "a soldier's mother", "a minister, Jane Roe,": the source itself, or a name, tells who it is.
    if (
      !next ||
      next.capital ||
      (spokesWords.has(noun.lower) && /^(?:for|of|from|at|with)$/.test(next.lower)) ||
      reading.mentionFrom.has(core) ||
      isTitle(next.lower)
    )
      return;
    const { figure } = remember(reading, phraseOf(words, from, core), { from, to: core, core });
    figure.proven = true;
    // In focus as much as a speaker: else the last one would still be meant.
    reading.memory.add({ figure, at: words[from]?.start ?? 0, spoke: true, subject: true, reported: false });
    return;
  }
}

function isRoleNoun(word: string): boolean {
  return isTitle(word) || /(?:er|or|ist|ian|man|woman|person)$/.test(word);
}
