import type { SiteStatement } from '../../schema/dataset.ts';
import type { Cellful, WordMarks } from '../wording/word-marks.ts';

/** A computed remark on a row: what differs, never what it means. */
export type RowNote =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'words'; readonly siglum: string; readonly words: readonly string[] };

const mostStretches = 2;

/** Remarks on form, speaker and marked words. A row of one article has none. */
export function toRowNotes(cells: readonly Cellful[], marks: WordMarks): RowNote[] {
  const spoken = cells.filter((cell) => cell.length > 0);
  if (spoken.length < 2) return [];
  return [...formNote(spoken), ...speakerNote(spoken), ...spoken.flatMap((cell) => wordNote(cell, marks))];
}

/** Said only when some articles quote and others do not. */
function formNote(cells: readonly Cellful[]): RowNote[] {
  const quoting = cells.filter((cell) => cell.some(({ form }) => form === 'direct'));
  const others = cells.filter((cell) => !quoting.includes(cell));
  if (quoting.length === 0 || others.length === 0) return [];
  return [{ kind: 'plain', text: `A whole quote only in ${sigla(quoting)}.` }];
}

function speakerNote(cells: readonly Cellful[]): RowNote[] {
  const byName = Map.groupBy(cells, (cell) =>
    [...new Set(cell.flatMap(({ form, speakerName }) => (form === 'narrated' ? [] : (speakerName ?? []))))].toSorted().join(', '),
  );
  byName.delete('');
  if (byName.size < 2) return [];
  return [{ kind: 'plain', text: `Said by ${[...byName].map(([name, own]) => `${name} (${sigla(own)})`).join('; ')}.` }];
}

/** The longest marked stretches of an article, in the order of its text. */
function wordNote(cell: Cellful, marks: WordMarks): RowNote[] {
  const stretches = cell.flatMap(({ id, content }) =>
    (marks.get(id) ?? []).map(({ part, start, end }) => content[part]?.text.slice(start, end) ?? ''),
  );
  const kept = new Set(stretches.toSorted((a, b) => b.length - a.length).slice(0, mostStretches));
  const words = stretches.filter((stretch, index) => kept.has(stretch) && stretches.indexOf(stretch) === index);
  return words.length === 0 ? [] : [{ kind: 'words', siglum: siglumOf(cell), words }];
}

function sigla(cells: readonly Cellful[]): string {
  return cells.map(siglumOf).join(', ');
}

function siglumOf(cell: readonly Pick<SiteStatement, 'siglum'>[] | undefined): string {
  return cell?.[0]?.siglum ?? '';
}
