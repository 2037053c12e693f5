import type { SiteStatement } from '../../schema/dataset.ts';
import { wholeOf } from './article-text.ts';
import { statedIn, type Stated } from './conditions-stated.ts';
import { passageOf, toReadings, type Found } from './found.ts';
import type { Material } from './material.ts';
import { rangeAround } from './own-words.ts';
import { scopedIn } from './scoped-nouns.ts';
import { shareOf, stemSet } from './stems.ts';

const leastShared = 0.6;
const fewestShared = 3;

interface Conditional extends Stated {
  readonly classes: ReadonlySet<string>;
  /** What is said, without the condition. */
  readonly stems: ReadonlySet<string>;
  /** Of the things that the corpus lists, those that it is said of. */
  readonly nouns: ReadonlySet<string>;
}

/** What may be compared: what was said once, or all that is told of one occasion. */
interface Together {
  readonly key: string;
  readonly claim: string | null;
  /** Of an occasion. */
  readonly title: string | undefined;
  readonly event: string | null;
  readonly statements: readonly SiteStatement[];
}

/** The same said under two conditions: the words beside the conditions agree, and the conditions mean other things. */
export function findOtherConditions(material: Material): Found[] {
  const { articles, articleOf, sayings, events, speakers, vocabulary, about } = material;
  const byEvent = Map.groupBy(
    articles.flatMap(({ statements }) => statements),
    ({ event }) => event,
  );
  const together: Together[] = [
    ...sayings.map((saying) => ({ ...saying, title: undefined, event: null })),
    ...events.map(({ id, title }) => ({ key: id, claim: null, title, event: id, statements: byEvent.get(id) ?? [] })),
  ];
  return together.flatMap(({ key, claim, title, event, statements }): Found[] => {
    const stated = statements.flatMap((statement) => statedIn(articleOf(statement), statement)).map(toConditional);
    const apart = stated.filter((one) => stated.some((other) => isOther(one, other) || isWider(one, other) || isWider(other, one)));
    if (apart.length === 0) return [];
    const said = about(
      claim,
      apart.map(({ statement }) => statement),
    );
    return [
      {
        kind: 'condition',
        key: `${key} other`,
        title: `Condition: ${title ?? said.title}`,
        claim,
        speaker: said.speaker,
        event,
        say: { how: 'list' },
        readings: toReadings(
          apart.map(({ article, statement, range, words, classes }) => ({
            reading: [...classes].toSorted().join(' '),
            label: words,
            passage: passageOf(article, rangeAround(statement, [range]), [range], statement),
          })),
        ),
      },
    ];
  });

  function toConditional(stated: Stated): Conditional {
    const { article, statement, range, words } = stated;
    const whole = wholeOf(statement);
    const rest = `${article.text.slice(whole.start, Math.max(whole.start, range.start))} ${article.text.slice(range.end, Math.max(range.end, whole.end))}`;
    return {
      ...stated,
      classes: new Set(vocabulary.conditions(words).map(({ id }) => id)),
      stems: stemSet(rest),
      nouns: new Set(scopedIn(material, statement).map(({ noun }) => noun)),
    };
  }

  /** "After a ceasefire or a peace deal" in one article, and only the deal in another, of one thing in one mouth. */
  function isWider(one: Conditional, other: Conditional): boolean {
    if (one.article === other.article || other.classes.size === 0 || one.classes.size === other.classes.size) return false;
    if (!one.classes.isSupersetOf(other.classes) || !/ or /i.test(one.words) || one.nouns.isDisjointFrom(other.nouns)) return false;
    return (
      one.statement.speaker !== null &&
      one.statement.speaker !== 'article' &&
      speakers.related(one.statement.speaker, other.statement.speaker ?? '')
    );
  }
}

function isOther(one: Conditional, other: Conditional): boolean {
  if (one.article === other.article || one.classes.size === 0 || other.classes.size === 0) return false;
  return (
    one.classes.isDisjointFrom(other.classes) &&
    Math.min(one.stems.size, other.stems.size) >= fewestShared &&
    shareOf(one.stems, other.stems) >= leastShared
  );
}
