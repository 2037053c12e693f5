import type { SiteArticle } from '../../schema/dataset.ts';
import { toBibtex, toCitation, toCsl, toRis, type CitationFormat } from './cite.ts';

/** The citations of all statements of an article as one file; entries of BibTeX and RIS are divided by an empty line. */
export function citationFile(
  { head, statements }: Pick<SiteArticle, 'head' | 'statements'>,
  format: CitationFormat,
  site: URL | undefined,
): string {
  const citations = statements.map((statement) => toCitation(statement, head, site));
  if (format === 'csl.json') return `${JSON.stringify(citations.map(toCsl), null, 2)}\n`;
  return `${citations.map(format === 'bib' ? toBibtex : toRis).join('\n\n')}\n`;
}
