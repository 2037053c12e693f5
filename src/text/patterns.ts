import { foldWords } from './fold.ts';

/** A compiled pattern: how many words of it a text matches, 0 = it does not match. */
export type Pattern = (words: readonly string[]) => number;

/**
 * Compile a pattern of the codebook. `a + b` = both, in any order and place; `a|b` = either; neighbouring words = neighbours in
 * the text; `*` at a word's end = any ending; a leading `-` = must not stand.
 *
 * @throws {SyntaxError} when the pattern cannot be read; its message says why.
 */
export function compilePattern(pattern: string): Pattern {
  const terms = pattern.split('+').map((term) => compileTerm(term.trim(), pattern));
  if (terms.every(({ negative }) => negative)) throw new SyntaxError(`\`${pattern}\` has nothing that must stand`);
  return (words) => {
    let matched = 0;
    for (const { negative, alternatives } of terms) {
      let length = 0;
      for (const phrase of alternatives) if (phrase.length > length && stands(phrase, words)) length = phrase.length;
      if (negative ? length > 0 : length === 0) return 0;
      matched += length;
    }
    return matched;
  };
}

/** The words of which one stands in every text that a pattern matches. */
export function openingsOf(pattern: string): Word[] {
  const term = pattern
    .split('+')
    .map((part) => compileTerm(part.trim(), pattern))
    .find(({ negative }) => !negative);
  return term?.alternatives.flatMap(([first]) => first ?? []) ?? [];
}

/** One word of a pattern. */
export interface Word {
  readonly stem: string;
  /** Any ending may follow. */
  readonly open: boolean;
}

function compileTerm(term: string, pattern: string) {
  const negative = term.startsWith('-');
  const alternatives = (negative ? term.slice(1) : term).split('|').map((phrase) =>
    phrase
      .trim()
      .split(/\s+/u)
      .map((word) => compileWord(word, pattern)),
  );
  return { negative, alternatives };
}

function compileWord(word: string, pattern: string): Word {
  const open = word.endsWith('*');
  const [stem, ...rest] = foldWords(open ? word.slice(0, -1) : word);
  if (stem === undefined || rest.length > 0) throw new SyntaxError(`\`${word}\` in \`${pattern}\` is not one word`);
  return { stem, open };
}

/** Plain loops: every statement is held against every pattern of the codebook. */
function stands(phrase: readonly Word[], words: readonly string[]): boolean {
  for (let at = 0; at <= words.length - phrase.length; at++) {
    let offset = 0;
    while (offset < phrase.length && fits(phrase[offset], words[at + offset])) offset++;
    if (offset === phrase.length) return true;
  }
  return false;
}

function fits(word: Word | undefined, candidate = ''): boolean {
  return word !== undefined && (word.open ? candidate.startsWith(word.stem) : candidate === word.stem);
}
