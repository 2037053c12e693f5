import type { ArticleHead, SiteArticle, SiteClaim, SiteSpeaker, SiteStatement, SpeakerHead } from '../../schema/dataset.ts';
import { exactDay } from '../../text/edtf.ts';
import { quotedSpans } from '../../text/quoted-words.ts';
import { publishedForTime, titleInList } from '../article/facts.ts';
import { articleUrl, claimUrl, speakerUrl, statementUrl, withSite } from '../urls.ts';

/** Data for machines in the words of schema.org. Nothing here is a ClaimReview: nothing is reviewed. */

export const context = 'https://schema.org';

/** A claim or speaker of hundreds of statements names the first; all are in `/data/`. */
const mostStatements = 100;

/** @param site address of the site; without it addresses are paths. */
export function articleLd({ head, statements }: SiteArticle, site: URL | undefined) {
  return {
    '@context': context,
    '@type': 'NewsArticle',
    ...articlePart(head, site),
    inLanguage: head.language,
    ...(head.byline?.name ? { author: { '@type': 'Person', name: head.byline.name } } : {}),
    hasPart: statements.flatMap((statement) => partsOf(statement, site)),
  };
}

/** The claim appears in articles, and in each of them in the words that stand there. */
export function claimLd({ head, statements }: SiteClaim, articles: readonly ArticleHead[], site: URL | undefined) {
  const own = statements.slice(0, mostStatements);
  return {
    '@context': context,
    '@type': 'Claim',
    '@id': withSite(claimUrl(head.id), site),
    name: head.title,
    appearance: articles
      .filter(({ siglum }) => head.sigla.includes(siglum))
      .map((article) => ({
        '@type': 'NewsArticle',
        ...articlePart(article, site),
        hasPart: own.filter((statement) => statement.article === article.id).flatMap((statement) => partsOf(statement, site)),
      })),
  };
}

export function speakerLd({ head, statements }: SiteSpeaker, site: URL | undefined) {
  return {
    '@context': context,
    '@type': typeOf(head.kind),
    '@id': withSite(speakerUrl(head.id), site),
    name: head.name,
    ...(head.offices.length > 0 && head.kind === 'person' ? { jobTitle: head.offices.map(({ title }) => title) } : {}),
    subjectOf: statements.slice(0, mostStatements).flatMap((statement) => partsOf(statement, site)),
  };
}

/**
 * The words that the article prints in quotation marks are a quotation of the speaker, without the marks. A statement that is not wholly
 * in marks is the article's sentence, which nobody spoke.
 */
function partsOf(statement: SiteStatement, site: URL | undefined) {
  const { slug, id, form, speaker, speakerName, saidOn, sentence } = statement;
  const day = exactDay(saidOn?.edtf);
  const place = { url: withSite(statementUrl(slug, id), site), isPartOf: withSite(articleUrl(slug), site) };
  const quotations = quotedSpans(statement).map(({ text }) => ({
    '@type': 'Quotation',
    text,
    ...(speaker !== null && speakerName !== null
      ? { spokenByCharacter: { '@type': 'Thing', '@id': withSite(speakerUrl(speaker), site), name: speakerName } }
      : {}),
    ...(day === undefined ? {} : { dateCreated: day }),
    ...place,
  }));
  return form === 'direct' ? quotations : [{ '@type': 'CreativeWork', text: sentence.text, ...place }, ...quotations];
}

/** A title that the article does not print stands in square brackets; a day of publication that it does not state is left out. */
export function articlePart(head: ArticleHead, site: URL | undefined) {
  const { slug, titleKind, published } = head;
  const day = publishedForTime(published);
  return {
    '@id': withSite(articleUrl(slug), site),
    url: withSite(articleUrl(slug), site),
    [titleKind === 'printed' ? 'headline' : 'name']: titleInList(head),
    ...(day === undefined ? {} : { datePublished: day }),
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
