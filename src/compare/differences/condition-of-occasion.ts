import { wholeOf } from './article-text.ts';
import { statedIn, type Stated } from './conditions-stated.ts';
import { passageOf, toReadings, type Found } from './found.ts';
import type { Material } from './material.ts';
import { rangeAround } from './own-words.ts';
import { shareOf, stemSet } from './stems.ts';

const leastShared = 0.6;
const fewestShared = 3;

interface Conditional extends Stated {
  readonly classes: ReadonlySet<string>;
  /** What is said, without the condition. */
  readonly stems: ReadonlySet<string>;
}

/** The same said of one occasion under two conditions: the words beside the conditions agree, and the conditions mean other things. */
export function findOccasionConditions({ articles, articleOf, events, vocabulary }: Material): Found[] {
  const byEvent = Map.groupBy(
    articles.flatMap(({ statements }) => statements),
    ({ event }) => event,
  );
  return events.flatMap((event): Found[] => {
    const stated = (byEvent.get(event.id) ?? []).flatMap((statement) => statedIn(articleOf(statement), statement)).map(toConditional);
    const apart = stated.filter((one) => stated.some((other) => isOther(one, other)));
    if (apart.length === 0) return [];
    return [
      {
        kind: 'condition',
        key: event.id,
        title: `Condition: ${event.title}`,
        claim: null,
        speaker: null,
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
    return { ...stated, classes: new Set(vocabulary.conditions(words).map(({ id }) => id)), stems: stemSet(rest) };
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
