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
      const length = Math.max(0, ...alternatives.map((phrase) => (stands(phrase, words) ? phrase.length : 0)));
      if (negative ? length > 0 : length === 0) return 0;
      matched += length;
    }
    return matched;
  };
}

type Word = (word: string) => boolean;

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
  return open ? (candidate) => candidate.startsWith(stem) : (candidate) => candidate === stem;
}

function stands(phrase: readonly Word[], words: readonly string[]): boolean {
  return words.some((_, at) => phrase.every((matches, offset) => matches(words[at + offset] ?? '')));
}
