import { compilePattern, openingsOf, type Pattern } from './patterns.ts';

/** A pattern that a text matches: its place in the list, and how many words of it stand. */
export interface Match {
  readonly index: number;
  readonly fit: number;
}

/** Many patterns by a word that must stand: a text is held against those only that it can match. Matches are in no order. */
export function indexPatterns(sources: readonly string[]): (words: readonly string[]) => Match[] {
  const patterns: readonly Pattern[] = sources.map((source) => compilePattern(source));
  const whole = new Map<string, number[]>();
  const open = new Map<string, { readonly stem: string; readonly index: number }[]>();
  for (const [index, source] of sources.entries()) {
    for (const word of openingsOf(source)) {
      if (word.open) listAt(open, word.stem.slice(0, 2)).push({ stem: word.stem, index });
      else listAt(whole, word.stem).push(index);
    }
  }
  return (words) => {
    const possible = new Set<number>();
    for (const word of words) {
      for (const index of whole.get(word) ?? []) possible.add(index);
      for (const start of [word.slice(0, 1), word.slice(0, 2)])
        for (const { stem, index } of open.get(start) ?? []) if (word.startsWith(stem)) possible.add(index);
    }
    const matches: Match[] = [];
    for (const index of possible) {
      const fit = patterns[index]?.(words) ?? 0;
      if (fit > 0) matches.push({ index, fit });
    }
    return matches;
  };
}

function listAt<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
