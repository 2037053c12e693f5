import { passageOf, toReadings, type Found } from './found.ts';
import type { Material } from './material.ts';
import { nameKey } from './name-key.ts';
import { printedPart } from './spelling.ts';

/** One person with two first names that do not sound alike. Initials and a second first name are no difference. */
export function findFirstNames({ people }: Material): Found[] {
  return [...Map.groupBy(people, ({ person }) => person)].flatMap(([person, own]): Found[] => {
    const printed = own.flatMap((mention) => printedPart(mention, 'first name'));
    const keys = [...new Set(printed.map(({ word }) => nameKey(word)))];
    const [first] = own;
    // "Steve" is "Steven" cut short.
    const different = keys.filter((key) => !keys.some((other) => other !== key && isCutShort(key, other)));
    if (!first || different.length < 2) return [];
    return [
      {
        kind: 'first-name',
        key: person,
        title: `First name of ${first.name}`,
        claim: null,
        speaker: first.listed ? person : null,
        readings: toReadings(
          printed.map(({ mention, word, range }) => ({
            reading: nameKey(word),
            label: word,
            passage: passageOf(mention.article, mention.range, [range]),
          })),
        ),
      },
    ];
  });
}

function isCutShort(one: string, other: string): boolean {
  return one.length >= 3 && other.startsWith(one);
}
