import { bodyRoles, commonRoles, firmWords, singleOffices } from '../english/offices.ts';
import { bodyNameWords } from '../pipeline/speakers/body-words.ts';
import { rolePhrase, type Figure } from '../pipeline/speakers/figures.ts';
import { functionWords, isTitle } from '../pipeline/speakers/lexicon.ts';
import { generationOf, withoutHonours } from '../pipeline/speakers/surnames.ts';
import { fold } from '../pipeline/speakers/words.ts';
import type { Speaker } from '../schema/corpus.ts';
import { compareText } from '../text/compare.ts';
import { slugify } from '../text/slug.ts';
import { isNear, nameKey } from '../text/name-key.ts';

/** Whom one article names that no list has. */
export interface Strangers {
  readonly article: string;
  readonly figures: readonly Figure[];
}

/** Somebody as several articles print the name. */
interface Namesake {
  readonly kind: 'person' | 'body';
  /** As printed, with how many articles print it so. */
  readonly names: Map<string, number>;
  readonly gender: Set<string>;
  readonly roles: Set<string>;
  readonly articles: Set<string>;
}

/**
 * Speakers that nobody listed: who is named in several articles, under every spelling; and who holds an office of which there is one,
 * so that "the mayor" of another article is led to the mayor. Two people of one surname stay two, and so do two names of one article:
 * on doubt nobody is joined.
 *
 * @param strangers one entry an article, in any order
 */
export function proposeSpeakers(strangers: readonly Strangers[], listed: readonly Speaker[]): Speaker[] {
  const found: Namesake[] = [];
  for (const { article, figures } of strangers.toSorted((a, b) => compareText(a.article, b.article))) {
    const here = new Set<Namesake>();
    for (const figure of figures.toSorted((a, b) => compareText(a.name, b.name))) {
      const name = nameOf(figure);
      const kind = name === undefined ? undefined : kindOf(figure, name);
      if (name === undefined || kind === undefined) continue;
      const same = found.filter((one) => one.kind === kind && !here.has(one) && isOne(one, name, figure));
      // Two who could be meant: neither is.
      const one = same.length === 1 && same[0] ? same[0] : fresh(kind);
      if (one !== same[0] || same.length !== 1) found.push(one);
      here.add(one);
      note(one, name, figure, article);
    }
  }
  const holders = holdersOf(found, listed);
  const taken = new Set(listed.map(({ id }) => id));
  const isKnown = (one: Namesake) => one.articles.size > 1 || [...holders.values()].includes(one);
  // Who bears the surname of a speaker is one too, so that the surname alone is nobody's.
  const surnames = new Set(found.filter(isKnown).flatMap(surnamesOf));
  return found
    .filter((one) => isKnown(one) || surnamesOf(one).some((surname) => surnames.has(surname)))
    .flatMap((one) => toSpeaker(one, holders, taken) ?? []);
}

function fresh(kind: Namesake['kind']): Namesake {
  return { kind, names: new Map(), gender: new Set(), roles: new Set(), articles: new Set() };
}

function note({ names, gender, roles, articles }: Namesake, name: string, figure: Figure, article: string): void {
  names.set(name, (names.get(name) ?? 0) + 1);
  articles.add(article);
  if (figure.gender !== undefined) gender.add(figure.gender);
  for (const role of figure.roles) {
    const clean = cleanRole(role);
    if (clean !== undefined) roles.add(clean);
  }
}

/** The name without titles in front: "Mediator Benedikta Vey". Undefined where there is no full one. */
function nameOf({ name, kind }: Figure): string | undefined {
  if (kind === 'unnamed' || kind === 'document') return undefined;
  const words = withoutHonours(name.replaceAll(/\s+/g, ' ').replace(/^the /i, '')).split(' ');
  while (words.length > 2 && isTitle(words[0]?.toLowerCase() ?? '')) words.shift();
  if (!/^\p{Lu}/u.test(words[0] ?? '') || words.some((word) => /\d/.test(word))) return undefined;
  return words.join(' ');
}

/** A full name of a person has two words; a body is one whose name says so, or one of a single word that is no surname. */
function kindOf(figure: Figure, name: string): Namesake['kind'] | undefined {
  const words = name.split(' ');
  const last = words.at(-1)?.toLowerCase() ?? '';
  if (figure.kind === 'body' || figure.kind === 'state' || figure.kind === 'group') return figure.plural ? undefined : 'body';
  if (words.length > 1 && (bodyNameWords.has(last) || firmWords.has(last)) && figure.gender === undefined) return 'body';
  if (words.length < 2) return figure.kind === 'unknown' && figure.gender === undefined ? 'body' : undefined;
  return figure.kind === 'person' || figure.gender !== undefined || figure.roles.size > 0 || figure.proven ? 'person' : undefined;
}

function isOne(one: Namesake, name: string, { gender }: Figure): boolean {
  if (gender !== undefined && one.gender.size > 0 && !one.gender.has(gender)) return false;
  return [...one.names.keys()].some((known) => (one.kind === 'person' ? samePerson(known, name) : sameBody(known, name)));
}

/** One first name and one surname, each in one of its spellings; what stands between may be left out. */
function samePerson(a: string, b: string): boolean {
  const [one, other] = [a.split(' '), b.split(' ')];
  const [generation, otherGeneration] = [generationOf(a), generationOf(b)];
  if (generation !== undefined && otherGeneration !== undefined && generation !== otherGeneration) return false;
  if (nameKey(one[0] ?? '') !== nameKey(other[0] ?? '')) return false;
  const [last, otherLast] = [one.slice(1).join(' '), other.slice(1).join(' ')].map(nameKey);
  return isNear(last ?? '', otherLast ?? '') || nameKey(one.at(-1) ?? '') === nameKey(other.at(-1) ?? '');
}

function sameBody(a: string, b: string): boolean {
  return bodyKey(a) === bodyKey(b);
}

function bodyKey(name: string): string {
  const words = nameKey(name).split(' ');
  while (words.length > 1 && firmWords.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

/** A role of up to three words without what only stands before it by chance: "51 year old", "on tuesday harbour director". */
function cleanRole(role: string): string | undefined {
  const words = rolePhrase(role).split(' ');
  const head = words.at(-1) ?? '';
  if (words.length > 3 || words.some((word) => functionWords.has(word) || /\d/.test(word) || word === 'said')) return undefined;
  if (commonRoles.has(head) && words.length === 1) return undefined;
  return words.length > 1 || singleOffices.has(head) || bodyRoles.has(head) ? words.join(' ') : undefined;
}

function surnamesOf({ kind, names }: Namesake): string[] {
  return kind === 'person' ? [...names.keys()].map((name) => nameKey(name.split(' ').at(-1) ?? '')) : [];
}

/** For each role whoever holds it; one that two hold leads to nobody. Of a body its noun is one. */
function holdersOf(found: readonly Namesake[], listed: readonly Speaker[]): ReadonlyMap<string, Namesake | undefined> {
  const holders = new Map<string, Namesake | undefined>();
  const give = (role: string, holder: Namesake | undefined) => {
    holders.set(role, !holders.has(role) || holders.get(role) === holder ? holder : undefined);
  };
  for (const { roles, offices, aliases, name } of listed) {
    for (const role of [...roles, ...offices.map(({ title }) => title)].map(rolePhrase)) give(role, undefined);
    for (const own of [name, ...aliases]) give(headOf(own), undefined);
  }
  for (const one of found) {
    for (const role of one.roles) give(role, one);
    if (one.kind === 'body') for (const name of one.names.keys()) if (bodyRoles.has(headOf(name))) give(headOf(name), one);
  }
  return holders;
}

/** The noun of a body's name: "authority" of "Port Authority of Vey". */
function headOf(name: string): string {
  return (
    fold(name.split(/ (?:of|for) /)[0] ?? name)
      .toLowerCase()
      .split(' ')
      .at(-1) ?? ''
  );
}

function toSpeaker(one: Namesake, holders: ReadonlyMap<string, Namesake | undefined>, taken: Set<string>): Speaker | undefined {
  const roles = [...holders].flatMap(([role, holder]) => (holder === one ? [role] : [])).toSorted();
  // Most articles print it so; of two that are printed as often the longer one.
  const names = [...one.names].toSorted(([a, times], [b, others]) => others - times || b.length - a.length || compareText(a, b));
  const [name, ...aliases] = names.map(([text]) => text);
  const id = slugify(name ?? '');
  if (name === undefined || id === '' || taken.has(id)) return undefined;
  taken.add(id);
  const [gender] = one.gender.size === 1 ? [...one.gender] : [];
  return {
    id,
    name,
    kind: one.kind,
    ...(gender === 'female' || gender === 'male' ? { gender } : {}),
    aliases,
    metonyms: [],
    roles,
    offices: [],
    members: [],
  };
}
