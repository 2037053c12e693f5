import { passageOf, phraseOf, toReadings, type Found } from './found.ts';
import type { Material } from './material.ts';
import { rangeAround } from './own-words.ts';
import { scopedIn, type Scoped } from './scoped-nouns.ts';

/** One saying about "Western troops" in one place and "foreign troops" in another: the same noun with other words that say whose. */
export function findScopes(material: Material): Found[] {
  return material.sayings.flatMap((saying) => {
    const scoped = saying.statements
      .flatMap((statement) => scopedIn(material, statement))
      .filter(({ scope, open }) => scope !== '' || open);
    return [...Map.groupBy(scoped, ({ noun }) => noun)].flatMap(([noun, all]): Found[] => {
      const own = [...Map.groupBy(all, ({ statement }) => statement).values()].flatMap(([first, ...others]) =>
        first ? together([first, ...others]) : [],
      );
      if (new Set(own.flatMap(({ scope }) => scope || [])).size < 2) return [];
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
          say: { how: 'list' },
          readings: toReadings(
            own.map(({ article, statement, scope, words, ranges }) => ({
              reading: scope,
              label: words.length > 0 ? words : 'without such a word',
              quoted: words.length > 0,
              passage: passageOf(article, rangeAround(statement, ranges), ranges, statement),
              phrase: phraseOf(article, ranges),
            })),
          ),
        },
      ];
    });
  });
}

/** "International, foreign or NATO forces" is one circle, named by several words. */
function together(own: readonly [Scoped, ...Scoped[]]) {
  const [{ article, statement }] = own;
  const distinct = own.filter(({ scope }, index) => own.findIndex((other) => other.scope === scope) === index);
  return {
    article,
    statement,
    scope: distinct
      .map(({ scope }) => scope)
      .toSorted()
      .join(' + '),
    words: distinct.map(({ words }) => words).filter((word) => word !== ''),
    ranges: distinct.map(({ range }) => range),
  };
}
