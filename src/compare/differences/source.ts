import type { SiteStatement } from '../../schema/dataset.ts';
import { wholeOf } from './article-text.ts';
import { countedIn } from './counted.ts';
import { passageOf, toReadings, type Found } from './found.ts';
import type { Material } from './material.ts';
import { rangeAround } from './own-words.ts';
import { isSimilar } from './similar.ts';

const leastShared = 0.5;

/** One claim of one day that one article has from somebody, and another from somebody else who does not speak for the first. */
export function findSources({ sayings, articleOf, speakers, vocabulary, titles }: Material): Found[] {
  return [...Map.groupBy(sayings, ({ claim }) => claim)].flatMap(([claim, own]): Found[] => {
    const said = own.flatMap(({ statements }) =>
      statements.filter((statement) => isAttributed(statement) && speakers.get(statement.speaker)?.kind !== 'document'),
    );
    const pairs = [...Map.groupBy(said, dayOf)].flatMap(([day, sameDay]) => (day === undefined ? [] : pairsOf(sameDay)));
    if (claim === null || pairs.length === 0) return [];
    return [
      {
        kind: 'source',
        key: claim,
        title: `Who says it: ${titles.get(claim) ?? claim}`,
        claim,
        speaker: null,
        say: { how: 'source' },
        readings: toReadings(
          [...new Set(pairs.flat())].map((statement) => {
            const marks = statement.source.span ? [statement.source.span] : [];
            return {
              reading: statement.speaker ?? '',
              label: statement.speakerName ?? '',
              quoted: false,
              passage: passageOf(
                articleOf(statement),
                rangeAround(statement, nearby(statement)),
                nearby(statement).length > 0 ? marks : [],
                statement,
              ),
            };
          }),
        ),
      },
    ];
  });

  /** "26 countries" and "26 nations" are one number of one thing. */
  function countsOf(statement: SiteStatement): string[] {
    return countedIn(articleOf(statement), statement, vocabulary).map(({ quantity, noun }) => `${quantity.value} ${noun}`);
  }

  function pairsOf(said: readonly SiteStatement[]): [SiteStatement, SiteStatement][] {
    const byArticle = Map.groupBy(said, ({ article }) => article);
    const isElsewhere = (one: SiteStatement, article: string) =>
      !(byArticle.get(article) ?? []).some((other) => speakers.related(one.speaker ?? '', other.speaker ?? ''));
    return said.flatMap((one) =>
      said
        .filter((other) => one.article < other.article && isElsewhere(one, other.article) && isElsewhere(other, one.article))
        .filter((other) => isSimilar(one, other, leastShared, 3) || countsOf(one).some((count) => countsOf(other).includes(count)))
        .map((other): [SiteStatement, SiteStatement] => [one, other]),
    );
  }
}

/** The source words, when they stand in the same sentence and not far off. */
function nearby(statement: SiteStatement) {
  const { span } = statement.source;
  const whole = wholeOf(statement);
  return span && span.end > whole.start - 80 && span.start < whole.end + 80 ? [span] : [];
}

/** Somebody whom a reader can tell from another: not the article, not "sources", not a pronoun that is open. */
function isAttributed({ form, speaker, source }: SiteStatement): boolean {
  return form !== 'narrated' && speaker !== null && speaker !== 'article' && source.via !== 'unnamed';
}

function dayOf({ saidOn }: SiteStatement): string | undefined {
  return saidOn?.earliest && saidOn.earliest === saidOn.latest ? saidOn.earliest : undefined;
}
