import type { Figure, Gazetteer, NameKind } from './figures.ts';
import { bodyNameWords } from './body-words.ts';
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

/** "Bank of America" and "Ukraine Defence Group" name somebody else than the state inside them. */
function insideLongerName(words: readonly Word[], at: number, to: number, figure: Figure): boolean {
  if (figure.kind !== 'state') return false;
  const of = words[at - 1];
  const before = words[at - 2];
  if (of?.lower === 'of' && joined(words[at]) && joined(of) && before?.capital && bodyNameWords.has(before.lower)) return true;
  const last = words[to - 1];
  const next = words[to];
  if (!next || !last || last.possessive || last.plain === last.plain.toUpperCase()) return false;
  return joined(next) && next.capital && bodyNameWords.has(next.lower);
}
