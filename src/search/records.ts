import type { SiteArticle } from '../schema/dataset.ts';
import { dashEdge } from '../text/dash-edge.ts';
import { homeDay } from '../text/story-days.ts';
import { passageFacets, toFacets } from '../view/search/facets.ts';
import { speakerLabel } from '../view/labels.ts';
import type { Passage } from '../view/search/passages.ts';
import { articleUrl, statementUrl } from '../view/urls.ts';

/** One statement as a Pagefind custom record. It has no metadata: Pagefind would search that too. */
export interface SearchRecord {
  readonly url: string;
  readonly language: string;
  /** What is searched: the words, then who says it, so that a name finds its statements too. Words joined by a dash stand apart. */
  readonly content: string;
  readonly filters: Record<string, string[]>;
  readonly sort: Record<string, string>;
}

/** One record a statement of an article, in the order of the text. */
export function toSearchRecords({ head, statements }: Pick<SiteArticle, 'head' | 'statements'>): SearchRecord[] {
  return statements.map((statement) => ({
    url: statementUrl(statement.slug, statement.id),
    language: 'en',
    content: `${statement.content.map(({ text }) => apart(text)).join(' ')} — ${speakerLabel(statement)}`,
    filters: toFacets(statement, head),
    sort: { date: homeDay(statement.saidOn, head.published).day ?? '9999' },
  }));
}

/** One record a passage: the text of an article without statements can be searched too. */
export function toPassageRecords(passages: readonly Passage[]): SearchRecord[] {
  return passages.map((passage) => ({
    url: `${articleUrl(passage.slug)}#${passage.anchor}`,
    language: 'en',
    content: apart(passage.text),
    filters: passageFacets(passage),
    sort: { date: '9999' },
  }));
}

function apart(text: string): string {
  return text.split(dashEdge).join(' ');
}
