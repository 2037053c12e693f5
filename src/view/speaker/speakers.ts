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
  { title: 'Not in the speakers file', kinds: ['unlisted'] },
];

/** Speakers by kind; kinds without speakers are left out. */
export function groupSpeakers(speakers: readonly SpeakerHead[]): SpeakerGroup[] {
  return groups.flatMap(({ title, kinds }) => {
    const own = speakers.filter(({ kind }) => kinds.includes(kind)).toSorted((a, b) => b.totals.statements - a.totals.statements);
    return own.length > 0 ? [{ title, speakers: own }] : [];
  });
}
