import type { Range } from '../../schema/span.ts';
import { passageOf, toReadings, type Found } from './found.ts';
import type { Material } from './material.ts';
import { occasionsTold, type Told } from './occasions-told.ts';

const nouns = 'summit|meeting|meetings|forum|conference|talks|briefing|signing|ceremony|gathering|session|rally|hearing|congress';
const proper = String.raw`\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30}){0,2}`;
/** "Held in France", "a meeting in Paris". */
const held = new RegExp(String.raw`\b(?:${nouns}|held|took place|gathered|convened|met) (?:in|at) (?<place>${proper})`, 'gu');
/** "The Paris summit": only where the place is known to be one. */
const before = new RegExp(String.raw`(?<![\p{L}-])(?<place>${proper}) (?:${nouns})(?![\p{L}-])`, 'gu');

/** One occasion at two places, or at a place and in the country it lies in. */
export function findPlaces(material: Material): Found[] {
  const { speakers } = material;
  const known = new Set(material.events.flatMap(({ place }) => place ?? []));
  return occasionsTold(material).flatMap((told): Found[] => {
    const places = told.flatMap((one) => placesIn(one, known));
    const [first] = told;
    const keys = new Set(places.map(({ name }) => name));
    if (!first || keys.size < 2) return [];
    return [
      {
        kind: 'place',
        key: first.event.id,
        title: `Place of: ${first.event.title}`,
        claim: null,
        speaker: null,
        event: first.event.id,
        say: { how: 'list', head: 'Where' },
        readings: toReadings(
          places.map(({ name, told: { article }, sentence, range }) => ({
            reading: name,
            label: name,
            passage: passageOf(article, sentence, [range]),
          })),
        ),
      },
    ];
  });

  function placesIn(told: Told, known: ReadonlySet<string>) {
    return told.sentences.flatMap((sentence) => {
      const words = told.article.text.slice(sentence.start, sentence.end);
      const matches = [
        ...words.matchAll(held),
        ...[...words.matchAll(before)].filter(({ groups }) => known.has(groups?.['place'] ?? '') && groups?.['place'] === told.event.place),
      ];
      return matches.flatMap((match) => {
        const name = match.groups?.['place'] ?? '';
        const start = sentence.start + match.index + match[0].indexOf(name);
        const range: Range = { start, end: start + name.length };
        return isPerson(told, range) ? [] : [{ name, told, sentence, range }];
      });
    });
  }

  /** "Met in March", "talks at NATO": neither months nor bodies are places. */
  function isPerson({ article }: Told, range: Range): boolean {
    if (article.dates.some(({ start, end }) => start < range.end && range.start < end)) return true;
    return article.mentions.some(({ start, end, figures }) => {
      const kind = speakers.get(figures[0]?.actor)?.kind ?? figures[0]?.kind;
      return start < range.end && range.start < end && kind !== 'state' && kind !== undefined;
    });
  }
}
