import type { SiteStatement } from '../schema/dataset.ts';
import { dashEdge } from '../text/dash-edge.ts';
import { toFacets } from '../view/facets.ts';
import { speakerLabel } from '../view/labels.ts';
import { statementUrl } from '../view/urls.ts';

/** One statement as a Pagefind custom record. It has no metadata: Pagefind would search that too. */
export interface SearchRecord {
  readonly url: string;
  readonly language: string;
  /** What is searched: the words, then who says it, so that a name finds its statements too. Words joined by a dash stand apart. */
  readonly content: string;
  readonly filters: Record<string, string[]>;
  readonly sort: Record<string, string>;
}

/** One record a statement, in the order given. */
export function toSearchRecords(statements: readonly SiteStatement[]): SearchRecord[] {
  return statements.map((statement) => ({
    url: statementUrl(statement.slug, statement.id),
    language: 'en',
    content: `${statement.content.map(({ text }) => text.split(dashEdge).join(' ')).join(' ')} — ${speakerLabel(statement)}`,
    filters: toFacets(statement),
    sort: { date: statement.saidOn?.earliest ?? statement.saidOn?.latest ?? '9999' },
  }));
}
