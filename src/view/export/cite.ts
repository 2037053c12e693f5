import type { ArticleHead, SiteStatement } from '../../schema/dataset.ts';
import { isEstimate, withoutEstimate } from '../../text/edtf.ts';
import { formatSaidOn } from '../dates.ts';
import { speakerLabel } from '../labels.ts';
import { siteUrl, statementUrl, withSite } from '../urls.ts';
import { formWord } from '../words.ts';

/** What the three formats of citation are written from; what is not known is absent. */
export interface Citation {
  readonly id: string;
  readonly author: string | undefined;
  readonly title: string;
  /** EDTF, `~` for an estimate. */
  readonly published: string | undefined;
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
  const said = statement.saidOn ? `, said ${formatSaidOn(statement.saidOn.edtf)}` : '';
  const title = head.titleKind === 'printed' ? '' : ' The title is not the article’s own.';
  return {
    id: `synoptic-${statement.id}`,
    author: head.byline?.name ?? undefined,
    title: head.title,
    published: head.published.edtf ?? undefined,
    note: `${quoteText(statement)} (${speakerLabel(statement)}, ${formWord(statement.form)}${said}).${title} Text file ${head.file}, sha256 ${head.sha256}.`,
    url: withSite(statementUrl(head.slug, statement.id), site),
  };
}

/** The words of a statement on one line: quotation marks as printed, ` … ` where it is interrupted. */
export function quoteText({ content, marks, form }: Pick<SiteStatement, 'content' | 'marks' | 'form'>): string {
  const parts = content.map(({ text }, index) => `${marks[index]?.open ?? ''}${text}${marks[index]?.close ?? ''}`);
  const words = parts.join(' … ').replace(/\s+/g, ' ');
  return form === 'direct' && marks.some(({ open, close }) => open && close) ? words : `“${words}”`;
}

export function toBibtex({ id, author, title, published, note, url }: Citation): string {
  const fields = { author, title: `{${escapeTex(title)}}`, date: published, note: escapeTex(note) };
  const known = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${name === 'author' ? escapeTex(value) : value}},`],
  );
  return [`@misc{${id},`, ...known, `  url = {${url}}`, '}'].join('\n');
}

export function toRis({ id, author, title, published, note, url }: Citation): string {
  const line = (tag: string, value: string | undefined) => (value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}`]);
  const [year, month = '', day = ''] = dayParts(published);
  const date = year === undefined ? undefined : `${year}/${month}/${day}/${isEstimate(published ?? '') ? 'estimated' : ''}`;
  return [
    ...line('TY', 'NEWS'),
    ...line('ID', id),
    ...line('AU', author),
    ...line('TI', title),
    ...line('PY', year),
    ...line('DA', date),
    ...line('N1', note),
    ...line('UR', url),
    'ER  - ',
  ].join('\n');
}

export function toCsl({ id, author, title, published, note, url }: Citation) {
  const parts = dayParts(published).map(Number);
  return {
    id,
    type: 'article-newspaper',
    ...(author === undefined ? {} : { author: [{ literal: author }] }),
    title,
    ...(parts.length === 0 ? {} : { issued: { 'date-parts': [parts], ...(isEstimate(published ?? '') ? { circa: true } : {}) } }),
    note,
    URL: url,
  };
}

/** Year, month, day as far as a single date gives them; an interval gives none, because its ends are no date of publication. */
function dayParts(edtf: string | undefined): string[] {
  return /^\d{4}(-\d{2}){0,2}[~?%]?$/.test(edtf ?? '') ? withoutEstimate(edtf ?? '').split('-') : [];
}

/** Characters that mean something to TeX. */
function escapeTex(text: string): string {
  const named: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };
  return text.replace(/[\\{}%&$#_~^]/g, (char) => named[char] ?? `\\${char}`);
}
