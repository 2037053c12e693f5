import type { Pair } from '../../schema/pair.ts';

interface Lookup {
  readonly byArticle: ReadonlyMap<string, readonly Pair[]>;
  readonly byBoth: ReadonlyMap<string, Pair>;
}

const lookups = new WeakMap<readonly Pair[], Lookup>();

/** Pairs by one slug, and by both in order of publication: every row of a page asks, and there may be thousands. */
export function lookUpPairs(pairs: readonly Pair[]): Lookup {
  const known = lookups.get(pairs);
  if (known) return known;
  const sides = pairs.flatMap((pair) => [
    { slug: pair.a, pair },
    { slug: pair.b, pair },
  ]);
  const lookup = {
    byArticle: new Map([...Map.groupBy(sides, ({ slug }) => slug)].map(([slug, own]) => [slug, own.map(({ pair }) => pair)])),
    byBoth: new Map(pairs.map((pair) => [bothKey(pair.a, pair.b), pair])),
  };
  lookups.set(pairs, lookup);
  return lookup;
}

/** No slug has a blank. */
export function bothKey(a: string, b: string): string {
  return `${a} ${b}`;
}
