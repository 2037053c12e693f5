import { articlePart, context } from './json-ld.ts';
import type { PairView } from './pair.ts';
import { pairDescription, pairTitle } from './pair-words.ts';
import { claimUrl, compareUrl, pairUrl, withSite } from './urls.ts';

/** A page of two articles in the words of schema.org. @param site address of the site; without it addresses are paths. */
export function pairLd(view: PairView, site: URL | undefined) {
  const [a, b] = view.heads;
  const url = withSite(pairUrl(a.slug, b.slug), site);
  return {
    '@context': context,
    '@type': 'WebPage',
    '@id': url,
    name: pairTitle(view),
    description: pairDescription(view),
    breadcrumb: {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Compare', item: withSite(compareUrl(), site) },
        { '@type': 'ListItem', position: 2, name: pairTitle(view), item: url },
      ],
    },
    mentions: view.heads.map((head) => ({ '@type': 'NewsArticle', ...articlePart(head, site) })),
    about: view.rows.flatMap(({ claims }) =>
      claims.map(({ id, title }) => ({ '@type': 'Claim', '@id': withSite(claimUrl(id), site), name: title })),
    ),
  };
}
