import type { SiteStatement } from '../schema/dataset.ts';

/** Who says a statement, in words: a name, the article's own voice, or that nobody is named for certain. */
export function speakerLabel({ speaker, speakerName }: Pick<SiteStatement, 'speaker' | 'speakerName'>): string {
  if (speaker === 'article') return 'the article';
  return speakerName ?? 'speaker not resolved';
}

/**
 * "jointly with Ada Vey": the others of a joint source, on the page of one of them (`id`).
 *
 * @returns undefined when the speaker `id` says it alone
 */
export function jointlyWith(
  { speaker, speakerName, members, source }: Pick<SiteStatement, 'members' | 'source' | 'speaker' | 'speakerName'>,
  id: string,
): string | undefined {
  if (speaker === id || !members.includes(id)) return undefined;
  const others = (source.members ?? []).flatMap(({ name }, place) => (members[place] === id ? [] : [name]));
  // A review says only that they speak together.
  if (others.length === 0) return `jointly, as ${speakerName ?? 'one of several'}`;
  return `jointly with ${others.length === 1 ? '' : `${others.slice(0, -1).join(', ')} and `}${others.at(-1) ?? ''}`;
}
