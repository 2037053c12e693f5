import type { SiteStatement } from '../../schema/dataset.ts';
import type { Range } from '../../schema/span.ts';
import { contentWords } from '../../text/content-words.ts';
import { type ArticleText, wholeOf } from './article-text.ts';
import { apartness } from './apart.ts';
import { countsOf } from './counted.ts';
import { passageOf, toReadings, type Found } from './found.ts';
import type { Material } from './material.ts';
import { dayOf } from './said-day.ts';
import { wordsIn } from './words-in.ts';

/** What is to be made or done, and the word before it that names it: "harbour mission". */
interface Undertaking {
  readonly article: ArticleText;
  readonly statement: SiteStatement;
  /** Stem of the word before the noun. */
  readonly name: string;
  readonly noun: string;
  readonly printed: string;
  /** What the statement counts. */
  readonly counts: readonly string[];
  readonly range: Range;
}

/** Nouns for what is made or done together. */
const nouns: ReadonlySet<string> = new Set(
  (
    'force framework mission operation plan initiative programme program scheme mechanism coalition alliance group league body agency council ' +
    'committee commission contingent fund project campaign arrangement package effort task-force corps patrol system network'
  ).split(' '),
);

/** One thing of one promise that one article calls a "reassurance force" and another a "reassurance framework". */
export function findUndertakings(material: Material): Found[] {
  const { sayings, articleOf, speakers, vocabulary, titles } = material;
  return [...Map.groupBy(sayings, ({ claim }) => claim)].flatMap(([claim, own]): Found[] => {
    if (claim === null) return [];
    const all = [...new Set(own.flatMap(({ statements }) => statements))].flatMap(undertakingsIn);
    return [...Map.groupBy(all, ({ name }) => name)].flatMap(([name, same]): Found[] => {
      const isApart = apartness(same, ({ noun }) => noun);
      const apart = same.filter((one) => same.some((other) => isApart(one, other) && isOneThing(one, other)));
      const [first] = apart;
      if (!first) return [];
      return [
        {
          kind: 'scope',
          key: `${claim} what ${name}`,
          title: `What it is called: ${titles.get(claim) ?? claim}`,
          claim,
          speaker: null,
          say: { how: 'list', head: `${first.printed.charAt(0).toUpperCase()}${first.printed.slice(1)}` },
          readings: toReadings(
            apart.map(({ article, statement, noun, range }) => ({
              reading: noun,
              label: article.text.slice(range.start, range.end),
              passage: passageOf(article, wholeOf(statement), [range], statement),
            })),
          ),
        },
      ];
    });
  });

  /** Said on one day, of one number of one thing or by those who speak for each other. */
  function isOneThing({ statement: one, counts }: Undertaking, { statement: other, counts: others }: Undertaking): boolean {
    const day = dayOf(one);
    if (day === undefined || day !== dayOf(other)) return false;
    if (one.speaker !== null && one.speaker !== 'article' && speakers.related(one.speaker, other.speaker ?? '')) return true;
    return counts.some((count) => others.includes(count));
  }

  function undertakingsIn(statement: SiteStatement): Undertaking[] {
    const article = articleOf(statement);
    return statement.content.flatMap((span) => {
      const words = wordsIn(span);
      return words.flatMap((word, index): Undertaking[] => {
        const before = words[index - 1];
        const noun = word.text.toLowerCase();
        if (!nouns.has(noun) || !before || /^\p{Lu}/u.test(before.text) || vocabulary.isScope(before.text)) return [];
        // Either word may stand in marks.
        if (!/^[”’"»]? [“‘"«]?$/u.test(article.text.slice(before.end, word.start))) return [];
        const [name] = contentWords(before.text);
        if (!name || /(?:ing|ed|ly)$/.test(before.text)) return [];
        return [
          {
            article,
            statement,
            name: name.stem,
            noun,
            printed: before.text,
            counts: countsOf(material, statement),
            range: { start: word.start, end: word.end },
          },
        ];
      });
    });
  }
}
