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

/** Index the names, surnames, metonyms and roles of `speakers`. */
export function gazetteerOf(speakers: readonly Speaker[]): Gazetteer {
  const entries = new Map<string, Entry[]>();
  const byId = new Map<string, Figure>();
  const add = (name: string, kind: NameKind, figure: Figure) => {
    const words = wordsOf(name).map(({ plain, possessive }) => (possessive && !plain.endsWith('s') ? `${plain}'s` : plain));
    const first = words[0]?.toLowerCase().replace(/'s$/, '');
    if (first === undefined) return;
    const list = entries.get(first) ?? [];
    list.push({ words, kind, figure });
    entries.set(first, list);
  };
  for (const speaker of speakers) {
    const figure = listed(speaker);
    byId.set(speaker.id, figure);
    for (const name of [speaker.name, ...speaker.aliases]) {
      add(name.replace(/^the /, ''), 'name', figure);
      const surname = speaker.kind === 'person' ? surnameOf(name) : undefined;
      if (surname !== undefined) add(surname, 'surname', figure);
    }
    for (const place of speaker.metonyms) add(place, 'metonym', figure);
  }
  for (const list of entries.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { entries, byId, figures: [...byId.values()] };
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
      .replace(/^(?:the|a|an|its|his|her|their) /, '')
      .trim()
  );
}

function listed(speaker: Speaker): Figure {
  return {
    actor: speaker.id,
    name: speaker.name,
    kind: speaker.kind,
    gender: speaker.gender,
    plural: speaker.kind === 'group',
    roles: new Set([...speaker.roles, ...speaker.offices.filter(({ to }) => to === undefined).map(({ title }) => title)].map(rolePhrase)),
    of: speaker.of,
    members: speaker.members,
    proven: true,
  };
}
