import { forceOf, type Force } from '../../english/propositions.ts';
import type { SiteStatement } from '../../schema/dataset.ts';
import type { Range } from '../../schema/span.ts';
import { passageOf, toReadings, type Found } from './found.ts';
import type { Material } from './material.ts';
import { headed, nearGroups } from './near-groups.ts';
import { rangeAround } from './own-words.ts';

/**
 * Statements of several articles that say the same, but one has as certain what another has as possible, or calls for it. Only where an
 * article puts it in one way: of two modal verbs nobody knows which one is meant.
 */
export function findOtherForces(material: Material): Found[] {
  return nearGroups(material, 'force').flatMap((statements): Found[] => {
    const put = statements.flatMap((statement) => modalsOf(statement));
    const single = [...Map.groupBy(put, ({ statement }) => statement.article).values()].filter(
      (own) => new Set(own.map(({ force }) => force)).size === 1,
    );
    const given = single.flat();
    const [first] = given;
    if (!first || new Set(given.map(({ force }) => force)).size < 2) return [];
    const claim = first.statement.claims[0] ?? null;
    const speakers = new Set(given.map(({ statement }) => statement.speaker));
    const [speaker] = speakers;
    return [
      {
        kind: 'certainty',
        key: `otherwise put ${given
          .map(({ statement }) => statement.id)
          .toSorted()
          .join(' ')}`,
        title: `How certain it is: ${material.titles.get(claim ?? '') ?? first.label}`,
        claim,
        speaker: speakers.size === 1 && speaker !== 'article' ? (speaker ?? null) : null,
        say: headed(given),
        readings: toReadings(
          given.map(({ statement, force, label, range }) => ({
            reading: force,
            label,
            passage: passageOf(material.articleOf(statement), rangeAround(statement, [range]), [range], statement),
          })),
        ),
      },
    ];
  });
}

interface Modal {
  readonly statement: SiteStatement;
  readonly force: Force;
  /** With the verb behind it. */
  readonly label: string;
  readonly range: Range;
}

function modalsOf(statement: SiteStatement): Modal[] {
  return statement.content.flatMap((span) =>
    [...span.text.matchAll(/[a-z]+(?:[’'][a-z]+)?/gi)].flatMap(({ 0: word, index }): Modal[] => {
      const force = forceOf(word.toLowerCase());
      if (force === undefined) return [];
      const [label = word] = /^\S+(?: [a-z]{2,20}){0,2}/i.exec(span.text.slice(index)) ?? [];
      return [{ statement, force, label, range: { start: span.start + index, end: span.start + index + label.length } }];
    }),
  );
}
