import type { ArticleText } from './article-text.ts';

/** Whether an article has a thing in no way in which another article has it. */
export function apartness<Place extends { readonly article: ArticleText }>(
  places: readonly Place[],
  wayOf: (place: Place) => string,
): (one: Place, other: Place) => boolean {
  const ways = new Map(
    [...Map.groupBy(places, ({ article }) => article)].map(
      ([article, own]) => [article, new Set(own.map((place) => wayOf(place)))] as const,
    ),
  );
  return (one, other) =>
    one.article !== other.article && (ways.get(one.article)?.isDisjointFrom(ways.get(other.article) ?? new Set()) ?? false);
}
