import type { Speaker } from '../../schema/corpus.ts';
import { generalRoleWords, genderOf, roleKey } from './lexicon.ts';
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

/** Words of `name` that stand for the person alone: the last word, particles before it included; undefined for one word. */
export function surnameOf(name: string): string | undefined {
  const words = name.split(/\s+/);
  if (words.length < 2) return undefined;
  const particle = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
  return words.slice(particle > 0 ? particle : -1).join(' ');
}

/** Note that the figure holds the role (`phrase` in small letters), and the gender the role shows. */
export function learnRole(figure: Figure, phrase: string): void {
  figure.roles.add(rolePhrase(phrase));
  figure.gender ??= figure.kind === 'person' || figure.kind === 'unknown' ? genderOf(phrase.split(' ').at(-1) ?? '') : undefined;
}

/** One spelling of a role: small letters, no article, no hyphens. */
export function rolePhrase(words: string): string {
  return (
    fold(words)
      .toLowerCase()
      .replace(/-/g, ' ')
      // Not a general.
      .replace(/\b(secretary|attorney|director|consul|governor|inspector|solicitor|surgeon|auditor) general\b/, '$1-general')
      .replace(/^(?:the|a|an|its|his|her|their) /, '')
      .trim()
  );
}

/** The role holds a word of its own ("french president"), so that it names its holder by itself. */
export function isSpecific(phrase: string): boolean {
  return phrase.split(/[ -]/).some((word) => !generalRoleWords.has(word));
}

/** Does the figure hold a role with this head, and do all other words of the phrase agree with what is known of it? */
export function holdsRole(figure: Figure, phrase: string): boolean {
  if (figure.roles.size === 0) return false;
  const words = rolePhrase(phrase).split(' ');
  const head = words.at(-1) ?? '';
  const gender = genderOf(head);
  if (gender !== undefined && figure.gender !== undefined && gender !== figure.gender) return false;
  const modifiers = words.slice(0, -1);
  const known = new Set(modifiers.length > 0 ? fold(figure.name).toLowerCase().split(/\W+/) : []);
  for (const role of figure.roles) {
    const parts = role.split(' ');
    const own = parts.at(-1) ?? '';
    const leads = head === 'leader' && modifiers.length > 0 && /^(?:president|minister|chancellor|premier|leader)$/.test(own);
    if (!leads && roleKey(own) !== roleKey(head)) continue;
    if (modifiers.every((word) => parts.includes(word) || known.has(word))) return true;
  }
  return false;
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
