import type { CollationRow, Stretch, Wording } from '../../text/collate.ts';

/** A part of a sentence about a row: our words, letters of articles, or words as an article prints them. */
export interface SentencePart {
  readonly kind: 'ours' | 'sigla' | 'words';
  readonly text: string;
}

/** What differs in a row: "A has *undisguised*, E has *overt*." Articles with the same words stand together. */
export function toRowSentence(
  row: CollationRow,
  wordings: readonly { readonly siglum: string; readonly parts: Wording }[],
): SentencePart[] {
  const sigla = wordings.map(({ siglum }) => siglum);
  const printed = (which: (stretch: Stretch) => boolean) =>
    row.map((cell, index) =>
      wordsOf(cell, wordings[index]?.parts ?? [])
        .filter(({ stretch }) => which(stretch))
        .map(({ text }) => text),
    );
  const differing = printed(({ sharing }) => sharing !== 'all');
  if (differing.every((words) => words.length === 0)) {
    const [same = []] = printed(() => true);
    return same.length === 0 ? [] : [...clause(sigla, same), ours(' alike.')];
  }
  const groups = [...Map.groupBy(sigla.keys(), (index) => (differing[index] ?? []).join(' … ').toLowerCase())];
  const clauses = groups
    .filter(([words]) => words !== '')
    .map(([, own]) =>
      clause(
        own.map((index) => sigla[index] ?? ''),
        differing[own[0] ?? 0] ?? [],
      ),
    );
  const without = groups.filter(([words]) => words === '').flatMap(([, own]) => own.map((index) => sigla[index] ?? ''));
  if (without.length > 0 && clauses.length === 1) return [ours('Only '), ...clauses.flat(), ours('.')];
  const none = without.length > 0 ? [ours(', '), letters(without), ours(`${without.length > 1 ? ' have' : ' has'} none of this`)] : [];
  return [...clauses.flatMap((own, index) => (index === 0 ? own : [ours(', '), ...own])), ...none, ours('.')];
}

/** "A", "A and C", "A, C and D". */
export function listed(sigla: readonly string[]): string {
  return sigla.length < 2 ? sigla.join('') : `${sigla.slice(0, -1).join(', ')} and ${sigla.at(-1) ?? ''}`;
}

/** That wordings are shown whole, and why; '' where none is. */
export function unlikeWords(unlike: readonly string[], others: boolean): string {
  if (unlike.length === 0) return '';
  const who = others ? `${listed(unlike)} ${unlike.length === 1 ? 'shares' : 'share'}` : 'These texts share';
  return `${who} under a third of the words${others ? ' with the others' : ''}: shown whole, nothing is marked.`;
}

function clause(sigla: readonly string[], words: readonly string[]): SentencePart[] {
  const printed = words.flatMap((text, index) => [...(index === 0 ? [] : [ours(', ')]), { kind: 'words', text } as const]);
  return [letters(sigla), ours(sigla.length > 1 ? ' have ' : ' has '), ...printed];
}

function ours(text: string): SentencePart {
  return { kind: 'ours', text };
}

function letters(sigla: readonly string[]): SentencePart {
  return { kind: 'sigla', text: listed(sigla) };
}

function wordsOf(cell: readonly Stretch[], parts: Wording) {
  const marked = cell.filter(({ sharing }) => sharing !== 'plain');
  return marked.map((stretch) => ({ stretch, text: (parts[stretch.part] ?? '').slice(stretch.start, stretch.end) }));
}
