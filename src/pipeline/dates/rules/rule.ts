import type { Part, Turn, When } from '../when.ts';

/** One form of date expression: how it is written, and what its words say. */
export interface Rule {
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

export function part(words: string | undefined): { part?: Part } {
  const lower = words?.trim().toLowerCase();
  if (!lower) return {};
  if (lower === 'earlier' || lower === 'later') return { part: lower };
  return { part: lower === 'mid' ? 'mid' : /end|late/.test(lower) ? 'late' : 'early' };
}

export function turn(words: string | undefined): { turn?: Turn } {
  const lower = words?.toLowerCase();
  if (!lower) return {};
  if (/last|past/.test(lower)) return { turn: 'last' };
  return { turn: /next|coming/.test(lower) ? 'next' : 'this' };
}
