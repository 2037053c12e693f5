import { passageOf, toReadings, type Found } from './found.ts';
import type { Material } from './material.ts';
import { nameKey } from '../../text/name-key.ts';
import { alikeGroups, printedPart, type Printed } from './printed-names.ts';

/** One person with two first names that are not spellings of one. Initials and a second first name are no difference. */
export function findFirstNames({ people }: Material): Found[] {
  return [...Map.groupBy(people, ({ person }) => person)].flatMap(([person, own]): Found[] => {
    const [first] = own;
    const groups = alikeGroups(own.flatMap((mention) => printedPart(mention, 'first name')));
    // "Steve" is "Steven" cut short.
    const different = groups.filter((group) => !groups.some((other) => other !== group && isCutShort(group, other)));
    if (!first || different.length < 2) return [];
    return [
      {
        kind: 'first-name',
        key: person,
        title: `First name of ${first.name}`,
        claim: null,
        speaker: first.listed ? person : null,
        say: { how: 'list', head: `First name of ${first.name}` },
        readings: toReadings(
          groups.flatMap((group, index) =>
            group.map(({ mention, word, range }) => ({
              reading: String(index),
              label: word,
              passage: passageOf(mention.article, mention.range, [range]),
            })),
          ),
        ),
      },
    ];
  });
}

function isCutShort(one: readonly Printed[], other: readonly Printed[]): boolean {
  return one.some(({ word }) => word.length >= 3 && other.some((longer) => nameKey(longer.word).startsWith(nameKey(word))));
}
