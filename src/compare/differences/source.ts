import type { SiteStatement } from '../../schema/dataset.ts';
import { wholeOf } from './article-text.ts';
import { countsOf } from './counted.ts';
import { passageOf, toReadings, type Found } from './found.ts';
import type { Material } from './material.ts';
import { dayOf } from './said-day.ts';
import { rangeAround } from './own-words.ts';
import { isSimilar } from './similar.ts';

const leastShared = 0.5;

/** One claim of one day, or that no article dates, that one article has from somebody, and another from somebody else who does not speak for the first. */
export function findSources(material: Material): Found[] {
  const { sayings, articleOf, speakers, titles } = material;
  return [...Map.groupBy(sayings, ({ claim }) => claim)].flatMap(([claim, own]): Found[] => {
    const said = own.flatMap(({ statements }) =>
      statements.filter((statement) => isAttributed(statement) && speakers.get(statement.speaker)?.kind !== 'document'),
    );
    const byArticle = Map.groupBy(said, ({ article }) => article);
    const pairs = [...Map.groupBy(said, timeOf)].flatMap(([day, sameDay]) => (day === undefined ? [] : pairsOf(sameDay, byArticle)));
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

  function pairsOf(
    said: readonly SiteStatement[],
    byArticle: ReadonlyMap<string, readonly SiteStatement[]>,
  ): [SiteStatement, SiteStatement][] {
    const isElsewhere = (one: SiteStatement, article: string) =>
      !(byArticle.get(article) ?? []).some((other) => speakers.related(one.speaker ?? '', other.speaker ?? ''));
    return said.flatMap((one) =>
      said
        .filter((other) => one.article < other.article && isElsewhere(one, other.article) && isElsewhere(other, one.article))
        .filter(
          (other) =>
            isSimilar(one, other, leastShared, 3) || countsOf(material, one).some((count) => countsOf(material, other).includes(count)),
        )
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

/** What no article dates may have been said at one time; a span of days is none. */
function timeOf(statement: SiteStatement): string | undefined {
  return statement.saidOn === null ? 'not dated' : dayOf(statement);
}
