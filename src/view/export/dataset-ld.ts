import type { DatasetIndex } from '../../schema/dataset.ts';
import { dataUrl, timelineUrl, withSite } from '../urls.ts';

/** The whole corpus in the words of schema.org. @param site address of the site; without it addresses are paths. */
export function datasetLd({ story, articles, from, to }: DatasetIndex, site: URL | undefined) {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': withSite(timelineUrl(), site),
    name: story.title,
    description: story.deck,
    ...(from && to ? { temporalCoverage: `${from}/${to}` } : {}),
    inLanguage: [...new Set(articles.map(({ language }) => language))],
    distribution: ['statements.json', 'claims.json', 'differences.json', 'matrix.json'].map((name) => ({
      '@type': 'DataDownload',
      encodingFormat: 'application/json',
      contentUrl: withSite(dataUrl(name), site),
    })),
  };
}
