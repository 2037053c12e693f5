import type { SiteStatement } from '../../schema/dataset.ts';
import type { Range } from '../../schema/span.ts';
import { contentWords } from '../../text/content-words.ts';
import { passageOf, phraseOf, toReadings, type Found } from './found.ts';
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
  /** The nouns in the order of the text, each with its place. */
  readonly items: readonly { readonly noun: string; readonly range: Range }[];
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
    const only = others[0]?.nouns[0] ?? '';
    const moreIn = (text: string, items: Things['items']) =>
      items.filter(({ noun }) => noun !== only).map(({ range }) => withAdjectives(text, range));
    return [
      {
        kind: 'scope',
        key: `${claim} ${first.nouns.join(' ')}`,
        title: `${titleOf(others[0]?.nouns ?? [], first.nouns)}: ${titles.get(claim) ?? claim}`,
        claim,
        speaker: null,
        say: { how: 'also', only },
        readings: toReadings(
          [...longest, ...others].map(({ statement, nouns, printed, ranges, items }) => ({
            reading: nouns.join(' '),
            label: nouns.length > 1 ? printed.join(' and ') : (nouns[0] ?? ''),
            quoted: false,
            phrase: nouns.length > 1 ? phraseOf(articleOf(statement), moreIn(articleOf(statement).text, items)) : undefined,
            passage: passageOf(articleOf(statement), rangeAround(statement, ranges), moreIn(articleOf(statement).text, items), statement),
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
      items: distinct.map(({ noun, range }) => ({ noun, range })),
    };
  }
}

/** "Military facilities": up to two words of the noun phrase right before it. */
function withAdjectives(text: string, { start, end }: Range): Range {
  const before = /(?<![\p{L}’'-])(?:[\p{L}-]{1,30} ){1,2}$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  const words = [...before.matchAll(/\S{1,40} /g)].map(([word]) => word);
  const small = words.findLastIndex((word) => contentWords(word).length === 0);
  return { start: start - words.slice(small + 1).join('').length, end };
}

/** "Troops, or also facilities". */
function titleOf([noun = '']: readonly string[], all: readonly string[]): string {
  return `${noun.charAt(0).toUpperCase()}${noun.slice(1)}, or also ${all.filter((other) => other !== noun).join(' and ')}`;
}
