import type { Speaker } from '../../schema/corpus.ts';
import { type Figure, gazetteerOf, rolePhrase } from '../../pipeline/speakers/figures.ts';
import { holdsRole, isSpecific } from '../../pipeline/speakers/held-roles.ts';
import { nameKey } from '../../text/name-key.ts';
import { officeAfter, officeBefore } from './office-words.ts';
import type { PersonMention } from './people.ts';

/** Offices that one person at a time holds: two names for the mayor of one town are two names of one person. */
const single = /\b(?:president|prime minister|premier|chancellor|mayor|governor|ceo|secretary-general)$/;

/**
 * Lead people whom nobody listed to the person they are by surname and office: a listed one with another first name, or one whom
 * another place gives the same surname and the same office of which there is one.
 */
export function withSamePeople(people: readonly PersonMention[], speakers: readonly Speaker[]): PersonMention[] {
  const listed = Map.groupBy(
    gazetteerOf(speakers).figures.filter(({ kind }) => kind === 'person'),
    ({ name }) => surnameKey(name),
  );
  const leads = new Map<string, Figure>();
  const offices = new Map<string, string>();
  const joined = new Map<string, string>();
  for (const mention of people) {
    if (mention.listed || mention.short) continue;
    const surname = surnameKey(mention.name);
    for (const phrase of officesBeside(mention)) {
      const holder = listed.get(surname)?.find((figure) => holdsRole(figure, phrase));
      if (holder) leads.set(mention.person, holder);
      if (!single.test(phrase)) continue;
      const office = `${surname}, ${phrase}`;
      const first = offices.get(office);
      if (first === undefined) offices.set(office, mention.person);
      else if (first !== mention.person) joined.set(mention.person, first);
    }
  }
  return people.map((mention) => {
    const person = joined.get(mention.person) ?? mention.person;
    const holder = mention.listed ? undefined : leads.get(person);
    return holder?.actor ? { ...mention, person: holder.actor, listed: true, name: holder.name } : { ...mention, person };
  });
}

function surnameKey(name: string): string {
  return nameKey(name.split(' ').at(-1) ?? name);
}

/** The offices right beside the name that tell whose they are ("french president"), in small letters. */
function officesBeside({ article: { words, text }, mention }: PersonMention): string[] {
  return [officeBefore(words, mention.from), officeAfter(words, mention.to, text)].flatMap((office) => {
    const first = office && words[office.from];
    const last = office && words[office.to - 1];
    if (!first || !last) return [];
    const phrase = rolePhrase(text.slice(first.start, last.end)).replace(/'s(?= )/g, '');
    return isSpecific(phrase) ? [phrase] : [];
  });
}
