import type { ArticleHead, SiteStatement } from '../schema/dataset.ts';
import type { Day } from './timeline-days.ts';

/** What an article does with the claim of a row: one mark of the presence strip. */
export interface PresenceMark {
  readonly siglum: string;
  readonly order: number;
  readonly state: 'here' | 'elsewhere' | 'silent';
  /** The state in words, for those who do not see the mark. */
  readonly words: string;
  /** Where the article says it, when not here: id of a row on the same page. */
  readonly row: string | undefined;
}

/** Where one article says one claim: its rows on the page, with their days. */
export interface Saying {
  readonly row: string;
  readonly day: Day;
  readonly statement: SiteStatement;
}

/** One mark for each article, in order of publication. `sayings` are those of the row's claim. */
export function toPresence(
  articles: readonly ArticleHead[],
  sayings: readonly Saying[],
  at: { readonly row: string; readonly day: Day | undefined; readonly speaking: ReadonlySet<string> },
): PresenceMark[] {
  return articles.map(({ id, siglum, order, published }) => {
    const own = sayings.filter(({ statement }) => statement.article === id);
    const there = own.find(({ row }) => row !== at.row);
    if (own.some(({ row }) => row === at.row)) return { siglum, order, state: 'here', words: 'says it here', row: undefined };
    if (there) return { siglum, order, state: 'elsewhere', words: says(there.day, at.day), row: there.row };
    return { siglum, order, state: 'silent', words: silence(published.latest, at.day, at.speaking.has(id)), row: undefined };
  });
}

function says(day: Day, here: Day | undefined): string {
  return day.key === here?.key ? 'says it in another row' : `says it ${dayPhrase(day)}`;
}

/** Why an article has nothing: only what dates and statements show. A span of days is not a day an article could cover. */
export function silence(publishedLatest: string | null, day: Day | undefined, speaksThatDay: boolean): string {
  if (publishedLatest && day?.earliest && publishedLatest < day.earliest) return 'written before this';
  return speaksThatDay && day?.earliest && day.earliest === day.latest ? 'covers the day, does not report it' : 'does not report it';
}

/** The day inside a sentence: "on 5 Sept 2025", "about 8 Jan 2026", "without a date". */
export function dayPhrase({ edtf, words }: Day): string {
  if (edtf === undefined) return 'without a date';
  return /^\d/.test(words) ? `on ${words}` : words;
}
