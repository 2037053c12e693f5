import { articlePart } from './json-ld.ts';
import type { ArticleHead } from '../../schema/dataset.ts';
import type { Comparison } from '../pair/comparison.ts';
import { pairDescription, pairTitle } from '../pair/pair-words.ts';
import { claimUrl, compareUrl, pairUrl, withSite } from '../urls.ts';
import { webPageLd } from './web-page-ld.ts';

/** A page of two articles in the words of schema.org. @param site address of the site; without it addresses are paths. */
export function pairLd(view: Comparison, heads: readonly [ArticleHead, ArticleHead], site: URL | undefined) {
  const [a, b] = heads;
  const page = {
    name: pairTitle(view),
    url: pairUrl(a.slug, b.slug),
    description: pairDescription(view),
    list: { name: 'Compare', url: compareUrl() },
  };
  return {
    ...webPageLd(page, site),
    mentions: heads.map((head) => ({ '@type': 'NewsArticle', ...articlePart(head, site) })),
    about: view.rows.flatMap(({ claims }) =>
      claims.map(({ id, title }) => ({ '@type': 'Claim', '@id': withSite(claimUrl(id), site), name: title })),
    ),
  };
}
