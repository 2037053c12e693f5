import { singleOffices } from '../../english/offices.ts';
import { type Figure, rolePhrase } from './figures.ts';
import { isKindOf } from './kinds.ts';
import { generalRoleWords, genderOf, roleKey } from './lexicon.ts';
import { abbreviates, partyNouns, partyWord } from './parties.ts';
import { fold } from './words.ts';

/** Note that the figure holds the role (`phrase` in small letters), and the gender the role shows. */
export function learnRole(figure: Figure, phrase: string): void {
  const role = rolePhrase(phrase);
  figure.roles.add(role);
  const party = role.split(' ').find((word) => partyNouns.has(word));
  if (party !== undefined && !role.endsWith(party) && figure.kind !== 'body') figure.roles.add(party);
  figure.gender ??= figure.kind === 'person' || figure.kind === 'unknown' ? genderOf(phrase.split(' ').at(-1) ?? '') : undefined;
}

/** The role holds a word of its own ("french president"), so that it names its holder by itself. */
export function isSpecific(phrase: string): boolean {
  return phrase.split(/[ -]/).some((word) => !generalRoleWords.has(word));
}

/** Does the figure hold a role with this head, and do all other words of the phrase agree with what is known of it? */
export function holdsRole(figure: Figure, phrase: string): boolean {
  return holds(figure, phrase, (role, own, head, modifiers) => {
    // A deputy mayor is not "the mayor".
    if (modifiers.length === 0 && singleOffices.has(head) && /^(?:former|deputy|acting|assistant) /.test(role)) return false;
    if (head === 'leader' && modifiers.length > 0 && /^(?:president|minister|chancellor|premier|leader)$/.test(own)) return true;
    // "Her French counterpart" has whatever office she has.
    if (own === 'counterpart' && /^(?:minister|president|chancellor|secretary|leader|official)$/.test(head)) return true;
    return roleKey(own) === roleKey(head);
  });
}

/** Can the phrase mean the figure by a wider noun: "the diplomat" a foreign minister? */
export function answersTo(figure: Figure, phrase: string): boolean {
  return holds(figure, phrase, (role, _own, head) => isKindOf(role, head));
}

function holds(
  figure: Figure,
  phrase: string,
  fits: (role: string, own: string, head: string, modifiers: readonly string[]) => boolean,
): boolean {
  if (figure.roles.size === 0) return false;
  const words = rolePhrase(phrase).split(' ');
  const head = words.at(-1) ?? '';
  const gender = genderOf(head);
  if (gender !== undefined && figure.gender !== undefined && gender !== figure.gender) return false;
  const modifiers = words.slice(0, -1).map(partyWord);
  const fitting = [...figure.roles].filter((role) => fits(role, role.slice(role.lastIndexOf(' ') + 1), head, modifiers));
  if (fitting.length === 0) return false;
  const known = new Set(modifiers.length > 0 ? fold(figure.name).toLowerCase().split(/\W+/) : []);
  // What one role says of somebody holds beside another role, too; "former" belongs to its own.
  const said = new Set(modifiers.length > 0 ? [...figure.roles].flatMap((role) => role.split(' ').slice(0, -1)) : []);
  const party = [...figure.roles].flatMap((role) => role.split(' ').filter((word) => partyNouns.has(word)));
  for (const role of fitting) {
    const parts = role.split(' ');
    const own = parts.at(-1) ?? '';
    const agrees = (word: string) =>
      parts.includes(word) ||
      // "The Republican governor" of whom no party is told.
      (partyNouns.has(word) && party.length === 0 && figure.actor === null && figure.kind === 'person' && isElected(own)) ||
      known.has(word) ||
      party.includes(word) ||
      (!/^(?:former|deputy|vice|acting|assistant)$/.test(word) && said.has(word));
    if (modifiers.every(agrees) || [...said].some((part) => abbreviates(part, modifiers.join('')))) return true;
  }
  return false;
}

function isElected(role: string): boolean {
  return /^(?:gov(?:ernor)?|sen(?:ator)?|rep(?:resentative)?|congress(?:man|woman)|mayor|president|lawmaker|mp|leader|candidate|nominee)$/.test(
    role,
  );
}
