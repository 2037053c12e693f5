import { answersTo, holdsRole } from './held-roles.ts';
import { kinNouns, isTitle, spokesWords } from './lexicon.ts';
import { type Part, phraseOf, tidyName } from './phrase.ts';
import type { Reading } from './reading.ts';
import { exact } from './role-holders.ts';
import { resolveRole } from './roles.ts';
import { remember } from './unnamed-sources.ts';
import { joined, type Word, wordAt } from './words.ts';

/** "The general shook his head.": a role noun that opens a sentence names its holder as well. */
export function noteRole(reading: Reading, start: number): void {
  const { words } = reading.names;
  const from = wordAt(words, start);
  if (/^(?:an?|my|our)$/.test(words[from]?.lower ?? '')) return noteStranger(reading, from);
  if (words[from]?.lower !== 'the') return noteOwned(reading, from);
  const group = pluralRole(words, from);
  if (group !== undefined) {
    const { figure } = remember(reading, phraseOf(words, from, group), { from, to: group, core: group });
    return reading.memory.add({ figure, at: start, spoke: false, subject: true, reported: false });
  }
  const core = roleEnd(reading, from);
  if (core === undefined) return;
  const phrase = phraseOf(words, from + 1, core);
  const part = { from, to: core, core };
  const known = [...reading.memory.figures()].some((figure) => holdsRole(figure, phrase) || answersTo(figure, phrase));
  const found = known || exact(reading, phrase) ? resolveRole(reading, part) : undefined;
  if (found?.via === 'role') return reading.memory.add({ figure: found.figure, at: start, spoke: false, subject: true, reported: false });
  // Whoever it is, "he" after it is not who spoke before.
  const noun = words[core - 1]?.lower ?? '';
  const next = words[core]?.lower ?? '';
  if (everydayNouns.has(noun) ? next !== 'of' : isPersonNoun(noun) && !/^(?:of|for|at|in)$/.test(next)) bringIn(reading, part);
}

/** "The Ukrainian leader |", "The prime minister |": where a role that opens a sentence ends; undefined when a name stands in it or behind it. */
function roleEnd({ names, mentionFrom }: Reading, from: number): number | undefined {
  const { words } = names;
  for (let core = from + 2; core <= from + 5; core++) {
    const [noun, next] = [words[core - 1], words[core]];
    if (!noun || noun.possessive || !joined(noun) || mentionFrom.has(core - 1)) return undefined;
    if (noun.capital || !isRoleNoun(noun.lower) || (joined(next) && isRoleNoun(next?.lower ?? ''))) continue;
    return mentionFrom.has(core) || (joined(next) && next?.capital) ? undefined : core;
  }
  return undefined;
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
    if (!isPersonNoun(noun.lower)) continue;
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
    return bringIn(reading, { from, to: core, core });
  }
}

/** "Vik's spokesman nodded.": "he" after it is not who spoke before. */
function noteOwned(reading: Reading, from: number): void {
  const { words } = reading.names;
  let owner = from;
  while (owner < from + 2 && words[owner]?.capital && !words[owner]?.possessive && joined(words[owner + 1])) owner++;
  if (!words[owner]?.capital || !words[owner]?.possessive) return;
  for (let core = owner + 2; core <= owner + 4; core++) {
    const [noun, next] = [words[core - 1], words[core]];
    if (!noun || noun.capital || noun.possessive || !joined(noun)) return;
    if (!isPersonNoun(noun.lower) || (joined(next) && isPersonNoun(next?.lower ?? ''))) continue;
    if (next && !next.capital && joined(next) && !/^(?:of|for|at|in|to|on|with|from)$/.test(next.lower))
      bringIn(reading, { from, to: core, core }, true);
    return;
  }
}

/** In focus as much as a speaker: else the last one would still be meant. */
function bringIn(reading: Reading, part: Part, owned = false): void {
  const { words } = reading.names;
  const name = owned ? tidyName(reading.document.text, words, part, true) : phraseOf(words, part.from, part.core);
  const { figure } = remember(reading, name, part);
  figure.proven = true;
  reading.memory.add({ figure, at: words[part.from]?.start ?? 0, spoke: true, subject: true, reported: false });
}

/** Who stands at the edge of a story: never a title, never a body. */
const everydayNouns: ReadonlySet<string> = new Set(
  `guard cop nurse waiter waitress bartender cook chef driver bus-driver usher bailiff bystander passer-by onlooker passenger pilot cleaner
  caretaker porter receptionist cashier shopper commuter heckler protester demonstrator bride groom stranger translator interpreter cameraman
  photographer bodyguard janitor gardener plumber electrician carpenter builder baker butcher barber juror defendant prisoner inmate detainee
  suspect patient caller viewer reader`.split(/\s+/),
);

function isPersonNoun(word: string): boolean {
  return (
    isTitle(word) ||
    everydayNouns.has(word) ||
    kinNouns.has(word) ||
    /^(?:neighbou?r|friend|colleague|soldier|driver|owner|boy|girl|teenager|\w{0,12}(?:man|woman))$/.test(word)
  );
}

function isRoleNoun(word: string): boolean {
  return isTitle(word) || everydayNouns.has(word) || /(?:er|or|ist|ian|man|woman|person)$/.test(word);
}
