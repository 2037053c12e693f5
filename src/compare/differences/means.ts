import type { SiteStatement } from '../../schema/dataset.ts';
import type { Range } from '../../schema/span.ts';
import { foldWords } from '../../text/fold.ts';
import type { ArticleText } from './article-text.ts';
import { passageOf, toReadings, type Found } from './found.ts';
import type { Material } from './material.ts';
import { rangeAround } from './own-words.ts';

/** What a statement says is given or sent: means that stand in one list. */
interface Means {
  readonly statement: SiteStatement;
  readonly article: ArticleText;
  /** Ids of the kinds. */
  readonly kinds: readonly string[];
  readonly ranges: readonly Range[];
}

/** One offer of one speaker with other means, or other words for them, in two articles; and one kind of means that several speakers name otherwise. */
export function findMeans(material: Material): Found[] {
  const { articles } = material;
  const all = articles.flatMap((article) => article.statements.flatMap((statement) => meansIn(article, statement, material)));
  return [...ofOneSpeaker(all, material), ...ofOneKind(all, material)];
}

function ofOneSpeaker(all: readonly Means[], { about }: Material): Found[] {
  const offers = all.flatMap((means) => means.statement.claims.map((claim) => ({ claim, means })));
  const spoken = offers.filter(({ means }) => isAttributed(means.statement));
  return [...Map.groupBy(spoken, ({ claim, means }) => `${claim} ${means.statement.speaker ?? ''}`).values()].flatMap((own): Found[] => {
    const named = own.map(({ means }) => means);
    const [first] = own;
    if (!first || !differ(named)) return [];
    const { claim } = first;
    const said = about(
      claim,
      named.map(({ statement }) => statement),
    );
    return [
      {
        kind: 'scope',
        key: `${claim} ${first.means.statement.speaker ?? ''} means`,
        title: `What is offered: ${said.title}`,
        claim,
        speaker: said.speaker,
        say: { how: 'list', head: 'Offered' },
        readings: toReadings(named.map(toReading)),
      },
    ];
  });
}

/** Several speakers about one kind of means of one giver, whom all their words name. */
function ofOneKind(all: readonly Means[], { vocabulary }: Material): Found[] {
  const single = all
    .filter(({ statement }) => isAttributed(statement) && statement.claims.length > 0)
    .flatMap((means) =>
      [...new Set(means.kinds)].map((kind) => ({
        ...means,
        kind,
        ranges: means.ranges.filter((_, index) => means.kinds[index] === kind),
        givers: giversIn(means),
      })),
    );
  return [...Map.groupBy(single, ({ kind }) => kind)].flatMap(([kind, own]): Found[] => {
    const together = own.filter((one) => own.some((other) => other.article !== one.article && !one.givers.isDisjointFrom(other.givers)));
    if (new Set(together.map(({ statement }) => statement.speaker)).size < 2 || !differ(together)) return [];
    return [
      {
        kind: 'scope',
        key: `means ${kind}`,
        title: `${vocabulary.meansTitle(kind)}: who gives what`,
        claim: null,
        speaker: null,
        say: { how: 'list', head: vocabulary.meansTitle(kind) },
        readings: toReadings(together.map(toReading)),
      },
    ];
  });
}

function toReading({ statement, article, ranges }: Means) {
  const words = ranges.map(({ start, end }) => article.text.slice(start, end));
  return {
    reading: foldWords(words.join(' ')).join(' '),
    label: words,
    passage: passageOf(article, rangeAround(statement, ranges), ranges, statement),
  };
}

function meansIn(article: ArticleText, statement: SiteStatement, { vocabulary }: Material): Means[] {
  const found = statement.content.flatMap((span) =>
    vocabulary.means(span.text).map(({ id, start, end }) => ({ id, start: span.start + start, end: span.start + end })),
  );
  if (found.length === 0) return [];
  return [{ statement, article, kinds: found.map(({ id }) => id), ranges: found }];
}

/** Two articles have no word for it in common, nor two that begin alike ("logistics", "logistical"). */
function differ(named: readonly Means[]): boolean {
  return named.some((one) => named.some((other) => one.article !== other.article && wordsIn(one).isDisjointFrom(wordsIn(other))));
}

const beginning = 5;

/** How the words begin. Short ones ("air", "aid") stand in many names of things that differ; alone they are the name. */
function wordsIn({ article, ranges }: Means): Set<string> {
  return new Set(
    ranges
      .flatMap(({ start, end }) => {
        const words = foldWords(article.text.slice(start, end));
        return words.length === 1 ? words : words.filter((word) => word.length >= beginning);
      })
      .map((word) => word.slice(0, beginning)),
  );
}

/** Listed states and bodies that the words of the statement name. */
function giversIn({ article, statement }: Means): Set<string> {
  const inside = article.mentions.filter((mention) =>
    statement.content.some(({ start, end }) => start <= mention.start && mention.end <= end),
  );
  return new Set(inside.flatMap(({ figures }) => (figures.length === 1 && figures[0]?.kind === 'state' ? (figures[0].actor ?? []) : [])));
}

function isAttributed({ form, speaker }: SiteStatement): boolean {
  return form !== 'narrated' && speaker !== null && speaker !== 'article';
}
