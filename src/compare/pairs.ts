import type { StoryEvent } from '../schema/corpus.ts';
import type { SiteArticle } from '../schema/dataset.ts';
import type { Pair } from '../schema/pair.ts';
import { assignStoryDays } from '../text/story-days.ts';

/** Of up to so many articles every two have a page. */
const everyPair = 12;
/** Of more, an article is set beside so many earlier ones at most, */
const mostPartners = 6;
/** chosen among so many that last spoke of the same before it. */
const nearest = 12;

type Article = Pick<SiteArticle, 'head' | 'statements'>;

/**
 * The pairs of articles that have a page, in order of publication. In a large corpus those that speak of the same day or occasion,
 * or of the same claim on it: the closest of them, so that the pages grow with the articles and not with their pairs.
 */
export function toPairs(articles: readonly Article[], events: readonly StoryEvent[]): Pair[] {
  const claims = articles.map(({ statements }) => new Set(statements.flatMap((statement) => statement.claims)));
  const places = articles.length <= everyPair ? allPlaces(articles.length) : nearPlaces(articles, events);
  return places.flatMap(([first, second]) => {
    const [a, b] = [articles[first]?.head, articles[second]?.head];
    const shared = [...(claims[first] ?? [])].filter((claim) => claims[second]?.has(claim)).length;
    return a && b ? [{ a: a.slug, b: b.slug, sigla: [a.siglum, b.siglum], claims: shared }] : [];
  });
}

function allPlaces(count: number): [number, number][] {
  return Array.from({ length: count }, (_, first) =>
    Array.from({ length: count - first - 1 }, (_, step): [number, number] => [first, first + step + 1]),
  ).flat();
}

function nearPlaces(articles: readonly Article[], events: readonly StoryEvent[]): [number, number][] {
  const days = assignStoryDays(
    events,
    articles.flatMap(({ statements }) => statements),
  );
  const last = new Map<string, number[]>();
  const pairs = articles.flatMap(({ statements }, second) => {
    const keys = new Set(
      statements.flatMap(({ id, claims }) => {
        const day = days.get(id);
        const dated = day && (day.event !== undefined || (day.earliest !== undefined && day.earliest === day.latest));
        return dated ? [day.key, ...claims.map((claim) => `${day.key} ${claim}`)] : [];
      }),
    );
    const shared = new Map<number, number>();
    for (const key of keys) {
      const before = last.get(key) ?? [];
      for (const first of before) shared.set(first, (shared.get(first) ?? 0) + 1);
      last.set(key, [...before, second].slice(-nearest));
    }
    const closest = [...shared].toSorted(([a, one], [b, other]) => other - one || b - a).slice(0, mostPartners);
    return closest.map(([first]): [number, number] => [first, second]);
  });
  return pairs.toSorted(([a, b], [c, d]) => a - c || b - d);
}
