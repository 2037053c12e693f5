import type { Figure, Gazetteer, NameKind } from './figures.ts';
import { bodyNameWords } from './body-words.ts';
import { isTitle } from './lexicon.ts';
import { joined, type Word } from './words.ts';

/** One name at the words from `from` up to `to`. */
export interface Named {
  readonly from: number;
  readonly to: number;
  readonly figure: Figure;
  readonly kind: NameKind;
}

/** The listed name, or else the listed surname, that starts at the word `at`: the longest one. */
export function listedName(words: readonly Word[], at: number, gazetteer: Gazetteer, surname = false): Named | undefined {
  const word = words[at];
  if (!word) return undefined;
  for (const entry of gazetteer.entries.get(word.lower) ?? []) {
    if (
      (entry.kind === 'surname') !== surname ||
      !entry.words.every((expected, step) => isWord(words, at, step, expected, entry.words.length))
    )
      continue;
    const to = at + entry.words.length;
    if (!insideLongerName(words, at, to, entry.figure)) return { from: at, to, figure: entry.figure, kind: entry.kind };
  }
  return undefined;
}

/** A capital of the list must be one in the text; a small letter may be either ("coalition of the willing"). */
function isWord(words: readonly Word[], at: number, step: number, expected: string, length: number): boolean {
  const word = words[at + step];
  if (!word || (step > 0 && !joined(word)) || (!word.capital && /^\p{Lu}/u.test(expected))) return false;
  const last = step === length - 1;
  if (!last && word.possessive !== expected.endsWith("'s") && !word.plain.endsWith('s')) return false;
  return word.lower === (last ? expected.toLowerCase() : expected.toLowerCase().replace(/'s$/, ''));
}

/** "Bank of America" and "Kremlin Choir League" name somebody else than the state and the body inside them. */
function insideLongerName(words: readonly Word[], at: number, to: number, figure: Figure): boolean {
  if (figure.kind === 'person') return false;
  if (figure.kind === 'state') {
    const of = words[at - 1];
    const before = words[at - 2];
    if (of?.lower === 'of' && joined(words[at]) && joined(of) && before?.capital && bodyNameWords.has(before.lower)) return true;
  }
  const last = words[to - 1];
  if (!last || last.possessive || (figure.kind === 'state' && last.plain === last.plain.toUpperCase())) return false;
  // Of a state the next word only: "Ukraine Air Force" is the state's own.
  const end = figure.kind === 'state' ? to + 1 : to + longestRest;
  for (let next = to; next < end; next++) {
    const word = words[next];
    if (!word?.capital || !joined(word)) return false;
    if (bodyNameWords.has(word.lower)) return true;
    if (isTitle(word.lower) && !bodyNameWords.has(words[next + 1]?.lower ?? '')) return false;
    if (word.possessive && !word.printed.endsWith('s')) return false;
  }
  return false;
}

/** Words behind a listed body's name in which the noun of another body is looked for. */
const longestRest = 4;
