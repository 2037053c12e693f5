import { type Figure, rolePhrase } from './figures.ts';
import { answersTo, holdsRole, isSpecific } from './held-roles.ts';
import { genderOfName } from './given-names.ts';
import { isWide } from './kinds.ts';
import { bodyNouns, classNouns } from './body-words.ts';
import { genderOf } from './lexicon.ts';
import { partyNouns } from './parties.ts';
import type { Reading } from './reading.ts';
import { fold } from './words.ts';

/** Holder of a role that is enough by itself. */
export function exact(reading: Reading, words: string): Figure | undefined {
  const phrase = rolePhrase(words).replace(/'s /g, ' ');
  const holders = isSpecific(phrase) ? reading.gazetteer.figures.filter(({ roles }) => roles.has(phrase)) : [];
  return holders.length === 1 ? holders[0] : undefined;
}

/** Nearest of those whom the article has named and who hold the role. */
export function holder(reading: Reading, words: string, at: number, fits: (figure: Figure) => boolean = () => true): Figure | undefined {
  const among = new Set(candidates(reading, words).filter(fits));
  // "The ministry" after "Roe's ministry said", whatever ministries were named before.
  const last = reading.memory.lastSpeaker(at);
  if (last?.kind === 'body' && isUnnamed(reading, last) && holdsRole(last, words) && fits(last) && reading.memory.isLatest(last, among, at))
    return last;
  if (among.size < 2) {
    const [only] = among;
    return only?.kind === 'person' && reading.memory.isNewcomerSince(only, at) ? undefined : only;
  }
  return reading.memory.nearest(
    at,
    (figure) => among.has(figure),
    () => true,
    'role',
  );
}

/**
 * Somebody named lately whom a wider noun can mean ("the diplomat", "the lawmaker", "the Democrat"), or the woman or man in focus.
 *
 * @returns null when two could be meant, or somebody of whom nothing is known has come in since; undefined when nobody fits.
 */
export function wider(reading: Reading, words: string, at: number): Figure | null | undefined {
  const phrase = rolePhrase(words);
  const fits = whoFits(phrase.split(' ').at(-1) ?? '', phrase);
  if (!fits || ![...reading.memory.figures()].some(fits)) return undefined;
  const figure = reading.memory.nearest(at, fits, () => true);
  return figure && !reading.memory.isNewcomerSince(figure, at) ? figure : null;
}

function whoFits(head: string, phrase: string): ((figure: Figure) => boolean) | undefined {
  if (partyNouns.has(head)) return (figure) => holdsRole(figure, phrase) || isPoliticianOfNoParty(figure);
  if (isWide(head)) {
    return (figure) =>
      /^(?:person|unknown|unnamed)$/.test(figure.kind) && !figure.plural && (holdsRole(figure, phrase) || answersTo(figure, phrase));
  }
  const gender = /^(?:woman|man|mother|father|girl|boy|grandmother|grandfather)$/.test(head) ? genderOf(head) : undefined;
  if (gender === undefined || phrase.includes(' ')) return undefined;
  return ({ kind, proven, plural, gender: own }) =>
    /^(?:person|unknown|unnamed)$/.test(kind) && (proven || kind === 'unnamed') && !plural && own === gender;
}

function isPoliticianOfNoParty(figure: Figure): boolean {
  return (
    figure.kind === 'person' &&
    answersTo(figure, 'politician') &&
    ![...figure.roles].some((role) => role.split(' ').some((word) => partyNouns.has(word)))
  );
}

/** "The company" after a body of which nothing says what it is. */
export function enterprise(reading: Reading, phrase: string, at: number): Figure | undefined {
  if (
    !/^(?:(?:rights|aid|campaign|advocacy|environmental|lobby|news|human rights|civil rights) )?(?:company|firm|group|organi[sz]ation|agency|magazine|newspaper|paper|outlet|broadcaster|charity)$/.test(
      phrase,
    )
  )
    return undefined;
  if (candidates(reading, phrase).length > 0) return undefined;
  const fits = (figure: Figure) =>
    figure.actor === null &&
    (figure.kind === 'body' || (figure.kind === 'unknown' && figure.gender === undefined && !hasFirstName(figure))) &&
    !isUnnamed(reading, figure);
  const figure = reading.memory.nearest(at, fits, ({ kind }) => kind === 'body');
  if (figure?.kind === 'unknown') figure.kind = 'body';
  return figure;
}

export function candidates(reading: Reading, words: string): Figure[] {
  const phrase = rolePhrase(words);
  const head = phrase.split(' ').at(-1) ?? '';
  const modifiers = phrase.split(' ').slice(0, -1);
  const isClass = bodyNouns.has(head);
  const known = [...reading.memory.figures(), ...madeNearby(reading)];
  const named = known.filter((figure) => {
    if (isUnnamed(reading, figure)) return false;
    if (holdsRole(figure, phrase)) return true;
    if (!isClass || (figure.kind !== 'body' && figure.kind !== 'unknown')) return false;
    const name = figure.name.toLowerCase().split(/\W+/);
    return (name.includes(head) || name.some((word) => classNouns.get(head)?.has(word))) && modifiers.every((word) => name.includes(word));
  });
  return named.length > 0 ? named : [...reading.unnamed.values()].filter((figure) => holdsRole(figure, phrase));
}

function hasFirstName({ name }: Figure): boolean {
  return genderOfName(fold(name).split(' ')[0] ?? '') !== undefined;
}

function isUnnamed({ unnamed }: Reading, figure: Figure): boolean {
  return unnamed.get(figure.name) === figure;
}

/** A listed document can be meant as soon as its makers are named: nobody prints its title first. */
function madeNearby({ gazetteer, memory }: Reading): Figure[] {
  const near = memory.recent();
  return gazetteer.figures.filter(({ kind, of }) => kind === 'document' && of !== undefined && near.has(of));
}

/** One speaks for the other, or both for the same. */
export function isRelated({ gazetteer }: Reading, one: Figure, owner: Figure | undefined): boolean {
  if (owner?.actor == null || one.of === undefined) return false;
  const ends = [owner.actor, ...(owner.kind === 'person' && owner.of !== undefined ? [owner.of] : [])];
  return ends.includes(one.of) || ends.includes(gazetteer.byId.get(one.of)?.of ?? '');
}
