import type { DatasetIndex, SiteArticle } from '../schema/dataset.ts';
import { otherKeys, searchWords } from '../text/search-words.ts';
import { kindFacet, passageFacets, toFacets } from '../view/search/facets.ts';
import type { SearchLists } from '../view/search/lists.ts';
import { toPassages } from '../view/search/passages.ts';
import { passageKey, statementCard } from '../view/search/search-cards.ts';
import { articleUrl, statementUrl } from '../view/urls.ts';

/** One statement, or one sentence without any, as a Pagefind custom record. It has no metadata: Pagefind would search that too. */
export interface SearchRecord {
  /** Ends in the key of its card. */
  readonly url: string;
  readonly language: string;
  /**
   * What is searched, as keys of words: the sentence, who says it, when, and after that how articles name the speaker and the occasion,
   * ` | ` between them. A phrase has to stand within one of the first three, and does not go on over `;`. Titles of claims and articles
   * are not in it: all statements of an article would be found by a word that none of them has.
   */
  readonly content: string;
  readonly filters: Record<string, string[]>;
}

/** One record a statement, then one a sentence without any, in the order of the text. */
export function toSearchRecords(article: SiteArticle, index: Pick<DatasetIndex, 'events'>, { speakers }: SearchLists): SearchRecord[] {
  const { head, statements } = article;
  const named = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const said = statements.map((statement): SearchRecord => {
    const { text, by, saidOn, occasion } = statementCard(statement, index);
    const who = by.flatMap((one) => named.get(one) ?? []);
    const names = who.flatMap(({ name, aliases }) => [name, ...aliases]);
    const known = [...who.flatMap(({ printed }) => printed), occasion];
    return {
      url: statementUrl(head.slug, statement.id),
      language: 'en',
      content: [keys(text), listed(names), keys(saidOn), listed(known), others(`${text} ; ${saidOn}`)].join(' | '),
      filters: { ...kindFacet('statement'), ...toFacets(statement, head) },
    };
  });
  const rest = toPassages(article).map((passage): SearchRecord => ({
    url: `${articleUrl(head.slug)}#${passageKey(passage)}`,
    language: 'en',
    content: [keys(passage.text), others(passage.text)].join(' |  |  | '),
    filters: { ...kindFacet('passage'), ...passageFacets(passage) },
  }));
  return [...said, ...rest];
}

function keys(text: string): string {
  return searchWords(text).map(({ key }) => key).join(' '); // prettier-ignore
}

function listed(texts: readonly string[]): string {
  return [...new Set(texts.map(keys))].join(' ; ');
}

function others(text: string): string {
  return [...new Set(searchWords(text).flatMap(otherKeys))].join(' ');
}
