import type { CollationRow, Stretch, Wording } from '../text/collate.ts';

/**
 * What differs in a row, in words: "A has *undisguised*, E has *overt*." Only words as the articles print them; articles with the
 * same words stand together.
 */
export interface RowSentence {
  readonly clauses: readonly { readonly sigla: readonly string[]; readonly words: readonly string[] }[];
  /** Articles that have none of the words that differ here. */
  readonly without: readonly string[];
  /** All have the same content words here. */
  readonly same: boolean;
}

export function toRowSentence(row: CollationRow, wordings: readonly { readonly siglum: string; readonly parts: Wording }[]): RowSentence {
  const differing = row.map((cell, index) => wordsOf(cell, wordings[index]?.parts ?? [], (stretch) => stretch.sharing !== 'all'));
  const same = differing.every((words) => words.length === 0);
  const told = same ? row.map((cell, index) => wordsOf(cell, wordings[index]?.parts ?? [], () => true)).slice(0, 1) : differing;
  const groups = Map.groupBy(told.entries(), ([, words]) => words.join(' … ').toLowerCase());
  const clauses = [...groups.values()].map((own) => ({
    sigla: own.map(([index]) => wordings[index]?.siglum ?? ''),
    words: own[0]?.[1] ?? [],
  }));
  return {
    clauses: same
      ? clauses.map(({ words }) => ({ sigla: wordings.map(({ siglum }) => siglum), words }))
      : clauses.filter(({ words }) => words.length > 0),
    without: same ? [] : clauses.filter(({ words }) => words.length === 0).flatMap(({ sigla }) => sigla),
    same,
  };
}

/** The sentence as plain text, words of articles between asterisks. */
export function sentenceText({ clauses, without, same }: RowSentence): string {
  const list = clauses.map(
    ({ sigla, words }) => `${listed(sigla)} ${sigla.length > 1 ? 'have' : 'has'} ${words.map((word) => `*${word}*`).join(', ')}`,
  );
  if (same) return list.length === 0 ? '' : `${list.join(', ')} alike.`;
  return `${list.join(', ')}${without.length > 0 ? `, not in ${listed(without)}` : ''}.`;
}

/** "A", "A and C", "A, C and D". */
export function listed(sigla: readonly string[]): string {
  return sigla.length < 2 ? sigla.join('') : `${sigla.slice(0, -1).join(', ')} and ${sigla.at(-1) ?? ''}`;
}

function wordsOf(cell: readonly Stretch[], parts: Wording, which: (stretch: Stretch) => boolean): string[] {
  return cell
    .filter((stretch) => stretch.sharing !== 'plain' && which(stretch))
    .map(({ part, start, end }) => (parts[part] ?? '').slice(start, end));
}
