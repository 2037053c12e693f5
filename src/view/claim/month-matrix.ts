import type { ArticleHead, ClaimHead, SiteClaim } from '../../schema/dataset.ts';
import type { PeriodHead } from '../../schema/period.ts';
import { homeDay } from '../../text/story-days.ts';
import { formatMonthLong } from '../dates.ts';
import { periodUrl } from '../urls.ts';

/** Claims × months, for a corpus with more articles than a table has columns. */
export interface MonthMatrix {
  readonly months: readonly { readonly label: string; readonly href: string }[];
  readonly rows: readonly { readonly claim: ClaimHead; readonly counts: readonly number[] }[];
}

/** Beyond so many articles a column an article cannot be read. */
const mostColumns = 40;

const unknown = { earliest: null, latest: null };

export function isByMonth(articles: number): boolean {
  return articles > mostColumns;
}

/** The number of statements of each claim in each month of the timeline; claims with most articles first. */
export function toMonthMatrix(
  claims: readonly Pick<SiteClaim, 'head' | 'statements'>[],
  periods: readonly PeriodHead[],
  articles: readonly ArticleHead[],
): MonthMatrix {
  const published = new Map(articles.map((article) => [article.id, article.published]));
  const months = periods.filter(({ part }) => part === 1);
  return {
    months: months.map(({ id, month }) => {
      const label = month === null ? 'no date' : `${formatMonthLong(month).slice(0, 3)} ${month.slice(0, 4)}`;
      return { label, href: periodUrl(id) };
    }),
    rows: claims
      .toSorted((a, b) => b.head.sigla.length - a.head.sigla.length)
      .map(({ head, statements }) => {
        const byMonth = Map.groupBy(statements, ({ article, saidOn }) => {
          return homeDay(saidOn, published.get(article) ?? unknown).day?.slice(0, 7) ?? null;
        });
        return { claim: head, counts: months.map(({ month }) => byMonth.get(month)?.length ?? 0) };
      }),
  };
}
