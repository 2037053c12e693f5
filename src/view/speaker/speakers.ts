import type { SpeakerHead } from '../../schema/dataset.ts';

export interface SpeakerGroup {
  readonly title: string;
  /** Most statements first. */
  readonly speakers: readonly SpeakerHead[];
}

const groups: readonly { readonly title: string; readonly kinds: readonly SpeakerHead['kind'][] }[] = [
  { title: 'People', kinds: ['person'] },
  { title: 'States, bodies and groups', kinds: ['state', 'body', 'group'] },
  { title: 'Documents and media', kinds: ['document', 'medium'] },
  { title: 'Others named', kinds: ['unlisted'] },
  { title: 'Unnamed sources', kinds: ['unnamed'] },
];

/** Everybody whom lists and counts name: of those who spoke together each one, not the two of them as a third. */
export function inLists(speakers: readonly SpeakerHead[]): readonly SpeakerHead[] {
  return speakers.filter(({ members }) => members.length === 0);
}

/** Speakers by kind; kinds without speakers are left out. */
export function groupSpeakers(speakers: readonly SpeakerHead[]): SpeakerGroup[] {
  return groups.flatMap(({ title, kinds }) => {
    const own = inLists(speakers)
      .filter(({ kind }) => kinds.includes(kind))
      .toSorted((a, b) => b.totals.statements - a.totals.statements);
    return own.length > 0 ? [{ title, speakers: own }] : [];
  });
}
