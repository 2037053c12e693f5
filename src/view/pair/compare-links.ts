import type { ArticleHead } from '../../schema/dataset.ts';
import type { Pair } from '../../schema/pair.ts';
import { mostBeside } from './comparison.ts';
import { plural } from '../article/facts.ts';
import { bothKey, lookUpPairs } from './pair-lookup.ts';
import { listed } from '../words.ts';
import { compareUrl, pairUrl } from '../urls.ts';

/** A link to articles side by side. */
export interface CompareLink {
  readonly href: string;
  /** "Compare A and E". */
  readonly words: string;
}

/** Two to five articles side by side, at a claim where they have a page; undefined for one article or more than five. */
export function compareLink(
  pairs: readonly Pair[],
  articles: readonly Pick<ArticleHead, 'slug' | 'siglum'>[],
  claim?: string,
): CompareLink | undefined {
  const [a, b] = articles;
  if (!a || !b || articles.length > mostBeside) return undefined;
  const words = `Compare ${listed(articles.map(({ siglum }) => siglum))}`;
  const hasPage = articles.length === 2 && lookUpPairs(pairs).byBoth.has(bothKey(a.slug, b.slug));
  return { href: hasPage ? pairUrl(a.slug, b.slug, claim) : compareUrl(articles.map(({ slug }) => slug)), words };
}

/** A link from an article to itself beside another one. */
export interface BesideLink extends CompareLink {
  /** Of the other one. */
  readonly siglum: string;
}

const mostLinks = 12;

/** The pages on which an article stands beside another one, those with most claims in both first where there are many. */
export function compareLinksOf(pairs: readonly Pair[], slug: string): BesideLink[] {
  const own = lookUpPairs(pairs).byArticle.get(slug) ?? [];
  const kept = own.length <= mostLinks ? own : own.toSorted((a, b) => b.claims - a.claims).slice(0, mostLinks);
  return kept.map(({ a, b, sigla, claims }) => ({
    href: pairUrl(a, b),
    words: `${listed(sigla)}: ${plural(claims, 'claim')} in both`,
    siglum: (a === slug ? sigla[1] : sigla[0]) ?? '',
  }));
}

/** Every two of the articles of a claim, up to five of them, that have a page, at the place of the claim. */
export function compareLinksAt(
  pairs: readonly Pair[],
  articles: readonly Pick<ArticleHead, 'slug' | 'siglum'>[],
  claim: string,
): CompareLink[] {
  const first = articles.slice(0, mostBeside);
  const { byBoth } = lookUpPairs(pairs);
  return first.flatMap((a, place) =>
    first.slice(place + 1).flatMap((b) => {
      const pair = byBoth.get(bothKey(a.slug, b.slug));
      return pair ? [{ href: pairUrl(pair.a, pair.b, claim), words: listed(pair.sigla) }] : [];
    }),
  );
}
