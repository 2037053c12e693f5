/** A page as it lies in the built folder. */
export interface BuiltPage {
  /** Address under the base, `''` for the front page. */
  readonly path: string;
  /** Bytes of its HTML. */
  readonly size: number;
}

/**
 * The largest page of each kind, sorted by address. Pages are of one kind when they lie in one folder of the root, equally
 * deep: all articles, all pages of two articles.
 */
export function largestOfEachKind(pages: readonly BuiltPage[]): BuiltPage[] {
  const kinds = Map.groupBy(pages, ({ path }) => {
    const [first = '', ...rest] = path.split('/').filter(Boolean);
    return [first, ...rest.map(() => '*')].join('/');
  });
  const largest = [...kinds.values()].map((alike) => alike.reduce((most, page) => (page.size > most.size ? page : most)));
  return largest.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
