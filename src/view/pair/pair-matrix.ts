import type { ArticleHead } from '../../schema/dataset.ts';
import type { Pair } from '../../schema/pair.ts';
import { plural } from '../article/facts.ts';
import { pairUrl } from '../urls.ts';

/** The links from one article to the pages on which it stands beside others. */
export interface PairLinks {
  readonly article: ArticleHead;
  /** In order of publication. */
  readonly others: readonly PairLink[];
}

export interface PairLink {
  readonly article: ArticleHead;
  readonly href: string;
  /** Number of claims that both have. */
  readonly claims: number;
  /** "A and E: 5 claims in both". */
  readonly words: string;
}

/** A page lists so many articles; the others lead to it from their own pages. */
export const mostListed = 100;

/** Whether articles by articles fit into a table; more columns than these are too many for a phone. */
export function isPairTable(articles: number): boolean {
  return articles <= 6;
}

/** Each article with those that stand beside it; `most` articles at most, the first ones. */
export function toPairLinks(pairs: readonly Pair[], articles: readonly ArticleHead[], most = articles.length): PairLinks[] {
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const sides = pairs.flatMap((pair) => [
    { from: pair.a, to: pair.b, pair },
    { from: pair.b, to: pair.a, pair },
  ]);
  const byArticle = Map.groupBy(sides, ({ from }) => from);
  return articles.slice(0, most).map((article) => ({
    article,
    others: (byArticle.get(article.slug) ?? [])
      .flatMap(({ to, pair }) => toLink(pair, bySlug.get(to)))
      .toSorted((a, b) => a.article.order - b.article.order),
  }));
}

function toLink({ a, b, sigla, claims }: Pair, article: ArticleHead | undefined): PairLink[] {
  const words = `${sigla.join(' and ')}: ${plural(claims, 'claim')} in both`;
  return article ? [{ article, href: pairUrl(a, b), claims, words }] : [];
}
