import { passageOf, toReadings, type Found } from './found.ts';
import type { Material } from './material.ts';
import { rangeAround } from './own-words.ts';
import { scopedIn } from './scoped-nouns.ts';

/** One saying about "Western troops" in one place and "foreign troops" in another: the same noun with other words that say whose. */
export function findScopes(material: Material): Found[] {
  return material.sayings.flatMap((saying) => {
    const scoped = saying.statements.flatMap((statement) => scopedIn(material, statement)).filter(({ scope }) => scope !== '');
    return [...Map.groupBy(scoped, ({ noun }) => noun)].flatMap(([noun, own]): Found[] => {
      if (new Set(own.map(({ scope }) => scope)).size < 2) return [];
      const said = material.about(
        saying.claim,
        own.map(({ statement }) => statement),
      );
      return [
        {
          kind: 'scope',
          key: `${saying.key} ${noun}`,
          title: `Which ${noun}: ${said.title}`,
          claim: saying.claim,
          speaker: said.speaker,
          readings: toReadings(
            own.map(({ article, statement, scope, words, range }) => ({
              reading: scope,
              label: words,
              passage: passageOf(article, rangeAround(statement, [range]), [range], statement),
            })),
          ),
        },
      ];
    });
  });
}
