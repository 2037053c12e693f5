import { type Counted, countedIn } from './counted.ts';
import { passageOf, toReadings, type Found } from './found.ts';
import type { Material } from './material.ts';
import { rangeAround } from './own-words.ts';

/**
 * One thing counted otherwise in one saying, or rounded in one place of a claim and not in another. An article that gives
 * several numbers of one kind counts several things, and nobody knows which is which.
 */
export function findNumbers({ sayings, articleOf, vocabulary, titles }: Material): Found[] {
  return [...Map.groupBy(sayings, ({ claim }) => claim)].flatMap(([claim, own]): Found[] => {
    const counted = own.map(({ statements }) => statements.flatMap((statement) => countedIn(articleOf(statement), statement, vocabulary)));
    const nouns = new Set(counted.flat().map(({ noun }) => noun));
    return [...nouns].flatMap((noun): Found[] => {
      const differing = new Set([
        ...counted.flatMap((list) => unequal(list.filter((one) => one.noun === noun))),
        ...rounded(counted.flat().filter((one) => one.noun === noun)),
      ]);
      if (claim === null || differing.size === 0) return [];
      return [
        {
          kind: 'number',
          key: `${claim} ${noun}`,
          title: `Number of ${noun}: ${titles.get(claim) ?? claim}`,
          claim,
          speaker: null,
          say: { how: 'list' },
          readings: toReadings(
            withAgreeing(differing, counted.flat()).map(({ quantity, range, article, statement }) => ({
              reading: `${quantity.bound} ${quantity.value}`,
              label: article.text.slice(range.start, range.end),
              passage: passageOf(article, rangeAround(statement, [range]), [range], statement),
            })),
          ),
        },
      ];
    });
  });
}

/** Numbers of one saying, where each article gives one value and two of them do not agree. */
function unequal(list: readonly Counted[]): Counted[] {
  const byArticle = [...Map.groupBy(list, ({ article }) => article).values()];
  const single = byArticle.filter((own) => new Set(own.map(({ quantity }) => quantity.value)).size === 1).flat();
  // "26 Northern towns" and "30 Southern towns" are no two numbers of one thing.
  const owners = new Set(single.flatMap((one) => ownersIn(one) || []));
  return owners.size < 2 && new Set(single.map(({ quantity }) => quantity.value)).size > 1 ? single : [];
}

/** The words with a capital between number and noun. */
function ownersIn({ article, range }: Counted): string {
  const [, ...words] = article.text.slice(range.start, range.end).split(' ');
  return words.filter((word) => /^\p{Lu}/u.test(word)).join(' ');
}

/** "Up to 6,000" and "6,000" in one claim. */
function rounded(list: readonly Counted[]): Counted[] {
  return [...Map.groupBy(list, ({ quantity }) => quantity.value).values()].flatMap((own) =>
    new Set(own.map(({ quantity }) => quantity.bound)).size > 1 ? own : [],
  );
}

/** With them, who else gives one of these numbers of the thing on that day. */
function withAgreeing(differing: ReadonlySet<Counted>, all: readonly Counted[]): Counted[] {
  return all.filter((one) => differing.has(one) || [...differing].some((other) => agrees(one, other)));
}

function agrees(one: Counted, other: Counted): boolean {
  const { quantity, noun, statement } = one;
  if (noun !== other.noun || quantity.value !== other.quantity.value || quantity.bound !== other.quantity.bound) return false;
  return statement.saidOn?.earliest != null && statement.saidOn.earliest === other.statement.saidOn?.earliest;
}
