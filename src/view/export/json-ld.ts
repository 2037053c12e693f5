import type { ArticleHead, SiteArticle, SiteClaim, SiteSpeaker, SiteStatement, SpeakerHead } from '../../schema/dataset.ts';
import { withoutEstimate } from '../../text/edtf.ts';
import { quoteText } from './cite.ts';
import { articleUrl, claimUrl, speakerUrl, statementUrl, withSite } from '../urls.ts';

/** Data for machines in the words of schema.org. Nothing here is a ClaimReview: nothing is reviewed. */

export const context = 'https://schema.org';

/** A claim or speaker of hundreds of statements names the first; all are in `/data/`. */
const mostQuotations = 100;

/** @param site address of the site; without it addresses are paths. */
export function articleLd({ head, statements }: SiteArticle, site: URL | undefined) {
  return {
    '@context': context,
    '@type': 'NewsArticle',
    ...articlePart(head, site),
    inLanguage: head.language,
    ...(head.byline?.name ? { author: { '@type': 'Person', name: head.byline.name } } : {}),
    hasPart: statements.map((statement) => quotation(statement, site)),
  };
}

export function claimLd({ head, statements }: SiteClaim, articles: readonly ArticleHead[], site: URL | undefined) {
  return {
    '@context': context,
    '@type': 'Claim',
    '@id': withSite(claimUrl(head.id), site),
    name: head.title,
    ...(statements[0]?.saidOn?.earliest ? { dateCreated: statements[0].saidOn.earliest } : {}),
    appearance: articles
      .filter(({ siglum }) => head.sigla.includes(siglum))
      .map((article) => ({ '@type': 'NewsArticle', ...articlePart(article, site) })),
    hasPart: statements.slice(0, mostQuotations).map((statement) => quotation(statement, site)),
  };
}

export function speakerLd({ head, statements }: SiteSpeaker, site: URL | undefined) {
  const said = statements.slice(0, mostQuotations).map((statement) => quotation(statement, site));
  return {
    '@context': context,
    '@type': typeOf(head.kind),
    '@id': withSite(speakerUrl(head.id), site),
    name: head.name,
    ...(head.offices.length > 0 && head.kind === 'person' ? { jobTitle: head.offices.map(({ title }) => title) } : {}),
    subjectOf: said,
  };
}

/** The article's own voice is nobody's quotation. */
function quotation(statement: SiteStatement, site: URL | undefined) {
  const { slug, id, form, speaker, speakerName, saidOn, content } = statement;
  const own = form === 'narrated';
  return {
    '@type': own ? 'CreativeWork' : 'Quotation',
    '@id': withSite(statementUrl(slug, id), site),
    text: form === 'direct' ? content.map(({ text }) => text).join(' … ') : quoteText(statement),
    ...(!own && speaker !== null && speakerName !== null
      ? { spokenByCharacter: { '@type': 'Thing', '@id': withSite(speakerUrl(speaker), site), name: speakerName } }
      : {}),
    ...(saidOn?.earliest && saidOn.earliest === saidOn.latest ? { dateCreated: saidOn.earliest } : {}),
    isPartOf: withSite(articleUrl(slug), site),
  };
}

export function articlePart({ slug, title, titleKind, published }: ArticleHead, site: URL | undefined) {
  const day = published.edtf && withoutEstimate(published.edtf);
  return {
    '@id': withSite(articleUrl(slug), site),
    url: withSite(articleUrl(slug), site),
    ...(titleKind === 'printed' ? { headline: title } : { name: title }),
    ...(day && /^\d{4}(-\d{2}){0,2}$/.test(day) ? { datePublished: day } : {}),
  };
}

function typeOf(kind: SpeakerHead['kind']): string {
  switch (kind) {
    case 'person':
      return 'Person';
    case 'state':
      return 'Country';
    case 'body':
    case 'medium':
      return 'Organization';
    case 'document':
      return 'CreativeWork';
    case 'group':
    case 'unlisted':
    case 'unnamed':
      return 'Thing';
  }
}
