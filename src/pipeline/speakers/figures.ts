import type { Speaker } from '../../schema/corpus.ts';
import { surnameOf } from './surnames.ts';
import { fold, wordsOf } from './words.ts';

/** Somebody or something the article names: a listed speaker, or one known from this text alone. */
export interface Figure {
  readonly actor: string | null;
  /** Name to show; of a local figure the fullest one printed. */
  name: string;
  kind: Speaker['kind'] | 'unnamed' | 'unknown';
  gender: 'female' | 'male' | undefined;
  plural: boolean;
  /** Role phrases in small letters, from the list and from the article. */
  readonly roles: Set<string>;
  /** Id of the listed speaker this one speaks for. */
  readonly of: string | undefined;
  readonly members: readonly string[];
  /** Something beside its capitals shows that it is a person or body: a title, a role, a speech. */
  proven: boolean;
  /** Brought in by a first name alone, as a relative of somebody ("her husband, Brian,"). */
  kin?: boolean;
  /** Of several who speak together: who they are. */
  people?: readonly Figure[];
}

/** How the words at one place lead to a figure. */
export type NameKind = 'name' | 'surname' | 'metonym';
interface Entry {
  readonly words: readonly string[];
  readonly kind: NameKind;
  readonly figure: Figure;
}

/** Names of the listed speakers by their first word in small letters, longest first. */
export interface Gazetteer {
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  readonly byId: ReadonlyMap<string, Figure>;
  readonly figures: readonly Figure[];
}

/** Index the names, surnames, metonyms and roles of `speakers`. What articles add to a figure stays with the article. */
export function gazetteerOf(speakers: readonly Speaker[]): Gazetteer {
  const names = namesBySpeakers.get(speakers) ?? namesOf(speakers);
  namesBySpeakers.set(speakers, names);
  const figures = speakers.map((speaker, index) => listed(speaker, names.roles[index] ?? []));
  const entries = new Map<string, Entry[]>();
  for (const [first, list] of names.byFirst)
    entries.set(
      first,
      list.flatMap(({ words, kind, speaker }) => {
        const figure = figures[speaker];
        return figure ? [{ words, kind, figure }] : [];
      }),
    );
  const byId = new Map(figures.map((figure, index) => [speakers[index]?.id ?? '', figure]));
  return { entries, byId, figures: [...byId.values()] };
}

/** The names of the listed speakers, with their places in the list, and their roles: the same for all articles. */
interface Names {
  readonly byFirst: ReadonlyMap<string, readonly (Omit<Entry, 'figure'> & { readonly speaker: number })[]>;
  readonly roles: readonly (readonly string[])[];
}

const namesBySpeakers = new WeakMap<readonly Speaker[], Names>();

function namesOf(speakers: readonly Speaker[]): Names {
  const byFirst = new Map<string, (Omit<Entry, 'figure'> & { readonly speaker: number })[]>();
  const add = (name: string, kind: NameKind, speaker: number) => {
    const words = wordsOf(name).map(({ plain, possessive }) => (possessive && !plain.endsWith('s') ? `${plain}'s` : plain));
    const first = words[0]?.toLowerCase().replace(/'s$/, '');
    if (first === undefined) return;
    const list = byFirst.get(first) ?? [];
    list.push({ words, kind, speaker });
    byFirst.set(first, list);
  };
  for (const [index, speaker] of speakers.entries()) {
    for (const name of [speaker.name, ...speaker.aliases]) {
      add(name.replace(/^the /, ''), 'name', index);
      const surname = speaker.kind === 'person' ? surnameOf(name) : undefined;
      if (surname !== undefined) add(surname, 'surname', index);
    }
    for (const place of speaker.metonyms) add(place, 'metonym', index);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return {
    byFirst,
    roles: speakers.map(({ roles, offices }) =>
      [...roles, ...offices.filter(({ to }) => to === undefined).map(({ title }) => title)].map(rolePhrase),
    ),
  };
}

/** A figure known from the article only. */
export function localFigure(name: string, kind: Figure['kind'], plural = false): Figure {
  return { actor: null, name, kind, gender: undefined, plural, roles: new Set(), of: undefined, members: [], proven: false };
}

/** One spelling of a role: small letters, no article, no hyphens. */
export function rolePhrase(words: string): string {
  return (
    fold(words)
      .toLowerCase()
      .replace(/\bex-/g, 'former ')
      .replace(/-/g, ' ')
      // Not a general.
      .replace(/\b(secretary|attorney|director|consul|governor|inspector|solicitor|surgeon|auditor) general\b/, '$1-general')
      // A prime minister is not "the minister", a vice president not "the president".
      .replace(/\b(prime) (minister)\b|\b(vice) (president|chancellor|premier|chairman|chairwoman|chair)\b/, '$1$3-$2$4')
      .replace(/^(?:the|a|an|its|his|her|their) /, '')
      .trim()
  );
}

function listed(speaker: Speaker, roles: readonly string[]): Figure {
  return {
    actor: speaker.id,
    name: speaker.name,
    kind: speaker.kind,
    gender: speaker.gender,
    plural: speaker.kind === 'group',
    roles: new Set(roles),
    of: speaker.of,
    members: speaker.members,
    proven: true,
  };
}
