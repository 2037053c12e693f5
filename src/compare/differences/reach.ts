import type { SiteStatement } from '../../schema/dataset.ts';
import type { Range } from '../../schema/span.ts';
import { type ArticleText, paragraphOf, wholeOf } from './article-text.ts';
import { passageOf, toReadings, type Found } from './found.ts';
import type { Material } from './material.ts';
import { stemSet } from './stems.ts';
import { wordsIn } from './words-in.ts';

/** Whom a noun of the claim reaches: "a danger to Varland and the towns of the coast". */
interface Reached {
  readonly article: ArticleText;
  readonly statement: SiteStatement;
  readonly noun: string;
  /** The first of those who are named. */
  readonly first: string;
  readonly printed: string;
  /** Where others follow. */
  readonly more: Range | undefined;
}

const name = String.raw`\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30}){0,2}`;
const reach = new RegExp(
  String.raw`^ (?:to|against|for|towards?) (?:the )?(?<first>${name})(?:,? (?:and|as well as) (?<more>(?:the )?${name}(?: \p{Ll}[\p{L}-]{2,30})?))?(?=[.,;:”"]| |$)`,
  'u',
);

/** One claim that reaches somebody more in one article than in the others: "a threat to A and B", "a threat to A". */
export function findReaches({ sayings, articleOf, titles }: Material): Found[] {
  return [...Map.groupBy(sayings, ({ claim }) => claim)].flatMap(([claim, own]): Found[] => {
    const title = titles.get(claim ?? '');
    if (claim === null || title === undefined) return [];
    const about = stemSet(title);
    const all = [...new Set(own.flatMap(({ statements }) => statements))].flatMap((statement) => reachedIn(statement, about));
    return [...Map.groupBy(all, ({ noun, first }) => `${noun} ${first}`)].flatMap(([key, same]): Found[] => {
      const [wide] = same.filter(({ more }) => more !== undefined);
      if (!wide?.more) return [];
      const words = wide.article.text.slice(wide.more.start, wide.more.end);
      const stems = stemSet(words);
      const having = new Set(same.flatMap(({ article, more }) => (more ? article : [])));
      const narrow = same.filter(
        ({ article, statement }) => !having.has(article) && !stems.isSubsetOf(stemSet(paragraphOf(article, statement))),
      );
      if (narrow.length === 0) return [];
      return [
        {
          kind: 'scope',
          key: `${claim} ${key} and more`,
          title: `Whom it reaches: ${title}`,
          claim,
          speaker: null,
          say: { how: 'also', only: wide.printed },
          readings: toReadings([
            ...same.flatMap(({ article, statement, more }) =>
              more
                ? [
                    {
                      reading: 'more',
                      label: article.text.slice(more.start, more.end),
                      passage: passageOf(article, wholeOf(statement), [more], statement),
                    },
                  ]
                : [],
            ),
            ...narrow.map(({ article, statement }) => ({
              reading: '',
              label: 'without these words',
              quoted: false,
              passage: passageOf(article, wholeOf(statement), [], statement),
            })),
          ]),
        },
      ];
    });
  });

  function reachedIn(statement: SiteStatement, about: ReadonlySet<string>): Reached[] {
    const article = articleOf(statement);
    return statement.content.flatMap((span) =>
      wordsIn(span).flatMap((word): Reached[] => {
        const [noun] = stemSet(word.text);
        if (noun === undefined || !about.has(noun) || /^\p{Lu}/u.test(word.text)) return [];
        const match = reach.exec(article.text.slice(word.end, Math.min(span.end, word.end + 120)));
        const [first] = stemSet(match?.groups?.['first'] ?? '');
        if (!match || first === undefined) return [];
        const end = word.end + match[0].length;
        const more = match.groups?.['more'];
        const printed = (match.groups?.['first'] ?? '').replace(/[’']s?$/, '');
        return [{ article, statement, noun, first, printed, more: more === undefined ? undefined : { start: end - more.length, end } }];
      }),
    );
  }
}
