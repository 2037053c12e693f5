import type { OfYear, Part, Turn, When } from '../when.ts';

/** One form of date expression: how it is written, and what its words say. */
export interface Rule {
  /** Matches every text that `pattern` matches, and is fast: most paragraphs hold few dates. */
  readonly needs: RegExp;
  readonly pattern: RegExp;
  /** @returns undefined when the words are no date after all. */
  readonly when: (groups: Groups, words: string) => When | undefined;
}

/** Named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** The fields of a `When` that a group gives; a group that did not match gives none. */
export function written(words: string | undefined): { year?: number } {
  return words ? { year: Number(words) } : {};
}

/** "2025", "last year", "the year": the year that an expression belongs to. */
export function ofYear(words: string | undefined): OfYear {
  if (!words) return {};
  const figures = /\d{4}/.exec(words)?.[0];
  if (figures) return { year: Number(figures) };
  return { yearTurn: turn(words).turn ?? 'this' };
}

export function part(words: string | undefined): { part?: Part } {
  const lower = words?.trim().toLowerCase();
  if (!lower) return {};
  if (lower === 'earlier' || lower === 'later') return { part: lower };
  if (/\bend\b/.test(lower)) return { part: 'end' };
  return { part: lower === 'mid' ? 'mid' : lower.startsWith('late') ? 'late' : 'early' };
}

export function turn(words: string | undefined): { turn?: Turn } {
  const lower = words?.toLowerCase();
  if (!lower) return {};
  if (/last|past|previous/.test(lower)) return { turn: 'last' };
  return { turn: /next|coming/.test(lower) ? 'next' : 'this' };
}
