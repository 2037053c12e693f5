import type { DatasetIndex } from '../../schema/dataset.ts';
import type { Difference } from '../../schema/differences.ts';
import { describeDifference } from '../description.ts';
import { headsOf } from '../difference/differences.ts';
import { articlePart } from './json-ld.ts';
import { claimUrl, differencesUrl, differenceUrl, withSite } from '../urls.ts';
import { webPageLd } from './web-page-ld.ts';

/** One that half a corpus is in names the first; all are in `/data/`. */
const mostArticles = 40;

/** The page of a difference in the words of schema.org. @param site address of the site; without it addresses are paths. */
export function differenceLd(difference: Difference, index: DatasetIndex, site: URL | undefined) {
  const page = {
    name: difference.title,
    url: differenceUrl(difference.id),
    description: describeDifference(difference, index),
    list: { name: 'Differences', url: differencesUrl() },
  };
  const heads = headsOf(difference, index.articles).slice(0, mostArticles);
  return {
    ...webPageLd(page, site),
    mentions: heads.map((head) => ({ '@type': 'NewsArticle', ...articlePart(head, site) })),
    about: index.claims
      .filter(({ id }) => id === difference.claim)
      .map(({ id, title }) => ({ '@type': 'Claim', '@id': withSite(claimUrl(id), site), name: title })),
  };
}
