import { context } from './json-ld.ts';
import { withSite } from '../urls.ts';

interface Named {
  readonly name: string;
  /** Its path. */
  readonly url: string;
}

/** A page below a list, in the words of schema.org. @param site address of the site; without it addresses are paths. */
export function webPageLd({ name, url, description, list }: Named & { description: string; list: Named }, site: URL | undefined) {
  const steps = [list, { name, url }];
  return {
    '@context': context,
    '@type': 'WebPage',
    '@id': withSite(url, site),
    name,
    description,
    breadcrumb: {
      '@type': 'BreadcrumbList',
      itemListElement: steps.map((step, place) => ({
        '@type': 'ListItem',
        position: place + 1,
        name: step.name,
        item: withSite(step.url, site),
      })),
    },
  };
}
