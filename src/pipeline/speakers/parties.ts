import type { Word } from './words.ts';

/** Party and state behind an American lawmaker's name: "R-Ohio", "(D-N.M.)". */
export interface PartyTag {
  readonly party: string;
  /** As printed, in small letters: often cut short. */
  readonly state: string;
  /** Index of the word after the tag. */
  readonly to: number;
}

const parties: ReadonlyMap<string, string> = new Map([
  ['d', 'democrat'],
  ['r', 'republican'],
  ['i', 'independent'],
]);

/** Members of a party: with an article they mean one who was named. */
export const partyNouns: ReadonlySet<string> = new Set(
  'democrat republican conservative liberal socialist tory labourite independent centrist green'.split(' '),
);

/** The tag that starts at the word `at`. */
export function partyTag(words: readonly Word[], at: number): PartyTag | undefined {
  const word = words[at];
  const [, letter = '', first = ''] = /^([dri])-(.+)$/.exec(word?.lower ?? '') ?? [];
  const party = parties.get(letter);
  if (party === undefined || !word || !/^,? \(?$/.test(word.gap)) return undefined;
  let to = at + 1;
  const state = [first];
  // "R-North Dakota".
  while (to < at + 3 && words[to]?.capital && words[to]?.gap === ' ') state.push(words[to++]?.lower ?? '');
  return { party, state: state.join(' '), to };
}

/** One spelling of the adjectives of parties. */
export function partyWord(word: string): string {
  return word === 'gop' ? 'republican' : word === 'democratic' ? 'democrat' : word;
}

/** "n.m." of "new mexico", "ky" of "kentucky": the letters in order, beginning with the first. */
export function abbreviates(short: string, long: string): boolean {
  const letters = short.replace(/\./g, '');
  if (letters.length < 2 || letters.length >= long.length || letters.charAt(0) !== long.charAt(0)) return false;
  let at = 0;
  for (const letter of letters) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
