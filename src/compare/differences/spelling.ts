import { passageOf, toReadings, type Found } from './found.ts';
import { inWords } from '../../text/in-words.ts';
import type { Material } from './material.ts';
import { alikeGroups, plain, printedPart } from './printed-names.ts';

/** One person whose name is spelled in several ways: first names that sound alike, surnames of any spelling. */
export function findSpellings({ people }: Material): Found[] {
  return [...Map.groupBy(people, ({ person }) => person)].flatMap(([person, own]) => {
    const [first] = own;
    if (!first) return [];
    return (['surname', 'first name'] as const).flatMap((part): Found[] => {
      const printed = own.flatMap((mention) => printedPart(mention, part));
      const alike = alikeGroups(printed).filter((group) => new Set(group.map(({ word }) => plain(word))).size > 1);
      return alike.map((group, index) => ({
        kind: 'spelling',
        key: `${part} ${person}${index > 0 ? ` ${index}` : ''}`,
        title: part === 'surname' ? `Spelling of the name of ${first.name}` : `Spelling of the first name of ${first.name}`,
        claim: null,
        speaker: first.listed ? person : null,
        say: {
          how: 'list',
          head: `${part === 'surname' ? 'One name' : 'One first name'}, ${inWords(new Set(group.map(({ word }) => plain(word))).size)} spellings`,
        },
        readings: toReadings(
          group.map(({ mention, word, range }) => ({
            reading: plain(word),
            label: word,
            passage: passageOf(mention.article, mention.range, [range]),
          })),
        ),
      }));
    });
  });
}
