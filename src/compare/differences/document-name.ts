import { passageOf, toReadings, type Found } from './found.ts';
import { inWords } from '../../text/in-words.ts';
import type { Material } from './material.ts';
import { papersOf } from './papers.ts';

/** The paper of one occasion under two names, of which none is the other one cut short. */
export function findDocumentNames(material: Material): Found[] {
  return papersOf(material).flatMap(({ told, papers }): Found[] => {
    const names = [...new Set(papers.map(({ name }) => name))];
    const [first] = told;
    if (!first || !names.some((one) => names.some((other) => !one.includes(other) && !other.includes(one)))) return [];
    return [
      {
        kind: 'document',
        key: first.event.id,
        title: `Name of the paper: ${first.event.title}`,
        claim: null,
        speaker: null,
        event: first.event.id,
        say: { how: 'list', head: `One document, ${inWords(names.length)} names` },
        readings: toReadings(
          papers.map(({ article, sentence, name, start, end }) => ({
            reading: name,
            label: article.text.slice(start, end),
            passage: passageOf(article, sentence, [{ start, end }]),
          })),
        ),
      },
    ];
  });
}
