import type { ArticleHead, SiteStatement } from '../../schema/dataset.ts';
import { pad } from '../../text/calendar.ts';
import { withoutEstimate } from '../../text/edtf.ts';
import { isPublishedStated, publishedForTime, titleInList } from '../article/facts.ts';
import { formatHome } from '../dates.ts';
import { siteUrl, statementUrl, withSite } from '../urls.ts';

/** What the three formats of citation are written from; what is not known is absent. */
export interface Citation {
  readonly id: string;
  readonly author: string | undefined;
  readonly title: string;
  /** EDTF: a day where the article states it, else with `~`, or a span. */
  readonly published: string | undefined;
  /** Year and month as far as every possible day of publication has them, the day where it is stated. */
  readonly issued: readonly number[];
  readonly note: string;
  readonly url: string;
}

export const textFileUrl = (slug: string): string => siteUrl(`articles/${slug}.txt`);
/** File with the citations of all statements of one article. */
export const citationsUrl = (slug: string, format: CitationFormat): string => siteUrl(`articles/${slug}.${format}`);
export const citationFormats = { bib: 'BibTeX', ris: 'RIS', 'csl.json': 'CSL-JSON' } as const;
export type CitationFormat = keyof typeof citationFormats;

/** @param site address of the site, when the build knows it; without it the citation has the path alone. */
export function toCitation(statement: SiteStatement, head: ArticleHead, site: URL | undefined): Citation {
  const title = head.titleKind === 'printed' ? '' : ' The title is not the article’s own.';
  return {
    id: `synoptic-${statement.id}`,
    author: head.byline?.name ?? undefined,
    title: titleInList(head),
    published: citedDate(head.published),
    issued: issuedParts(head.published),
    note: `Text file ${head.file}, sha256 ${head.sha256}.${title} ${withSource(statement, head)}`,
    url: withSite(statementUrl(head.slug, statement.id), site),
  };
}

/**
 * The words of a statement with who said them, when, and in which article: what is copied and cited. Whether they are a quote is said in
 * words; the only quotation marks are those of the article.
 */
export function withSource(
  statement: Pick<SiteStatement, 'content' | 'marks' | 'form' | 'speaker' | 'speakerName' | 'saidOn'>,
  head: Pick<ArticleHead, 'siglum' | 'title' | 'titleKind' | 'published'>,
): string {
  const { form, saidOn } = statement;
  const day = formatHome(saidOn, head.published);
  const who = form === 'narrated' ? `in its own words (${day})` : `${verbs[form]} ${named(statement)}, ${day}`;
  return `Article ${head.siglum} (${titleInList(head)}), ${who}: ${printedWords(statement)}`;
}

const verbs = { direct: 'quoting', mixed: 'paraphrasing and partly quoting', indirect: 'paraphrasing' } as const;

function named({ speaker, speakerName }: Pick<SiteStatement, 'speaker' | 'speakerName'>): string {
  return speaker === 'article' ? 'itself' : (speakerName ?? 'somebody who is not named for certain');
}

/** The words of a statement on one line, with the quotation marks that the article prints and no others; ` … ` where it is interrupted. */
export function printedWords({ content, marks }: Pick<SiteStatement, 'content' | 'marks'>): string {
  const parts = content.map(({ text }, index) => `${marks[index]?.open ?? ''}${text}${marks[index]?.close ?? ''}`);
  return parts.join(' … ').replace(/\s+/g, ' ');
}

/** The day only where it is stated: an inferred one is approximate. */
function citedDate(published: ArticleHead['published']): string | undefined {
  const { edtf, earliest, latest } = published;
  if (edtf === null) return earliest !== null && latest !== null ? `${earliest}/${latest}` : undefined;
  return isPublishedStated(published) || edtf.includes('/') ? edtf : `${withoutEstimate(edtf)}~`;
}

function issuedParts(published: ArticleHead['published']): number[] {
  const day = publishedForTime(published);
  if (day !== undefined) return day.split('-').map(Number);
  const [first, last] = [published.earliest, published.latest].map((bound) => bound?.split('-') ?? []);
  if (first?.[0] === undefined || first[0] !== last?.[0]) return [];
  return (first[1] === last[1] ? first.slice(0, 2) : first.slice(0, 1)).map(Number);
}

export function toBibtex({ id, author, title, published, note, url }: Citation): string {
  const fields = { author, title: `{${escapeTex(title)}}`, date: published, note: escapeTex(note) };
  const known = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${name === 'author' ? escapeTex(value) : value}},`],
  );
  return [`@misc{${id},`, ...known, `  url = {${url}}`, '}'].join('\n');
}

export function toRis({ id, author, title, issued, note, url }: Citation): string {
  const line = (tag: string, value: string | undefined) => (value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}`]);
  const [year, month, day] = issued;
  return [
    ...line('TY', 'NEWS'),
    ...line('ID', id),
    ...line('AU', author),
    ...line('TI', title),
    ...line('PY', year === undefined ? undefined : String(year)),
    ...line('DA', year === undefined || month === undefined || day === undefined ? undefined : `${year}/${pad(month)}/${pad(day)}/`),
    ...line('N1', note),
    ...line('UR', url),
    'ER  - ',
  ].join('\n');
}

export function toCsl({ id, author, title, issued, note, url }: Citation) {
  return {
    id,
    type: 'article-newspaper',
    ...(author === undefined ? {} : { author: [{ literal: author }] }),
    title,
    ...(issued.length === 0 ? {} : { issued: { 'date-parts': [issued], ...(issued.length < 3 ? { circa: true } : {}) } }),
    note,
    URL: url,
  };
}

/** Characters that mean something to TeX. */
function escapeTex(text: string): string {
  const named: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };
  return text.replace(/[\\{}%&$#_~^]/g, (char) => named[char] ?? `\\${char}`);
}
