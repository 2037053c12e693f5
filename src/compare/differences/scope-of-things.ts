import type { SiteStatement } from '../../schema/dataset.ts';
import type { Range } from '../../schema/span.ts';
import { passageOf, toReadings, type Found } from './found.ts';
import type { Material } from './material.ts';
import { rangeAround } from './own-words.ts';
import { scopedIn } from './scoped-nouns.ts';

/** Between two nouns of one list stand commas, "and", "or" and what describes the next noun. */
const listed = /^(?:,| and| or)[^.;:–—]{0,40}$/;

interface Things {
  readonly statement: SiteStatement;
  /** What the list names, in small letters. */
  readonly nouns: readonly string[];
  /** The same as printed, each once. */
  readonly printed: readonly string[];
  readonly ranges: readonly Range[];
}

/** One claim about troops in one article, and about troops and facilities in another: lists of which one has a kind of thing more. */
export function findThings(material: Material): Found[] {
  const { sayings, articleOf, titles } = material;
  return [...Map.groupBy(sayings, ({ claim }) => claim)].flatMap(([claim, own]): Found[] => {
    const statements = own.flatMap((saying) => saying.statements);
    const things = statements.flatMap((statement) => thingsIn(statement) ?? []);
    const longest = things.filter(({ nouns }) => nouns.length > 1);
    const [first] = longest;
    if (claim === null || !first) return [];
    const complete = new Set(longest.map(({ statement }) => statement.article));
    const short = things.filter(
      ({ statement, nouns }) => nouns.length === 1 && first.nouns.includes(nouns[0] ?? '') && !complete.has(statement.article),
    );
    // One place of an article is enough: it is not about one utterance.
    const others = [...Map.groupBy(short, ({ statement }) => statement.article).values()].flatMap(([one]) => one ?? []);
    if (others.length === 0) return [];
    return [
      {
        kind: 'scope',
        key: `${claim} ${first.nouns.join(' ')}`,
        title: `${titleOf(others[0]?.nouns ?? [], first.nouns)}: ${titles.get(claim) ?? claim}`,
        claim,
        speaker: null,
        readings: toReadings(
          [...longest, ...others].map(({ statement, nouns, printed, ranges }) => ({
            reading: nouns.join(' '),
            label: nouns.length > 1 ? printed.join(' and ') : (nouns[0] ?? ''),
            quoted: false,
            passage: passageOf(articleOf(statement), rangeAround(statement, ranges), ranges, statement),
          })),
        ),
      },
    ];
  });

  function thingsIn(statement: SiteStatement): Things | undefined {
    const scoped = scopedIn(material, statement);
    const { text } = articleOf(statement);
    const [first, ...others] = scoped;
    if (!first) return undefined;
    const list = [first];
    for (const one of others) {
      const last = list.at(-1);
      if (last && listed.test(text.slice(last.range.end, one.range.start))) list.push(one);
    }
    const distinct = list.filter(({ noun }, index) => list.findIndex((other) => other.noun === noun) === index);
    return {
      statement,
      nouns: distinct.map(({ noun }) => noun).toSorted(),
      printed: distinct.map(({ printed }) => printed),
      ranges: distinct.map(({ range }) => range),
    };
  }
}

/** "Troops, or also facilities". */
function titleOf([noun = '']: readonly string[], all: readonly string[]): string {
  return `${noun.charAt(0).toUpperCase()}${noun.slice(1)}, or also ${all.filter((other) => other !== noun).join(' and ')}`;
}
