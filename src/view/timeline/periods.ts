import type { DatasetIndex } from '../../schema/dataset.ts';
import type { PeriodHead } from '../../schema/period.ts';
import { plural } from '../article/facts.ts';
import { formatMonthLong } from '../dates.ts';
import { periodUrl } from '../urls.ts';

/** A month of the timeline with its pages. */
export interface Month {
  readonly title: string;
  readonly words: string;
  readonly events: readonly string[];
  /** Its statements as a share of the largest month, 0 to 1. */
  readonly share: number;
  readonly pages: readonly { readonly href: string; readonly label: string }[];
}

/** The story is too long for one page. */
export function isPaged(periods: readonly PeriodHead[]): boolean {
  return periods.length > 1;
}

/** The months of a story that has several pages, in order; what has no date comes last. */
export function toMonths(periods: readonly PeriodHead[], { events }: Pick<DatasetIndex, 'events'>): Month[] {
  const months = [...Map.groupBy(periods, ({ month }) => month)];
  const size = (pages: readonly PeriodHead[]) => pages.reduce((sum, { statements }) => sum + statements, 0);
  const most = Math.max(1, ...months.map(([, pages]) => size(pages)));
  return months.map(([month, pages]) => ({
    title: month === null ? 'Without a date' : formatMonthLong(month),
    words: plural(size(pages), 'statement'),
    events: events.filter(({ id }) => pages.some((page) => page.events.includes(id))).map(({ title }) => title),
    share: size(pages) / most,
    pages: pages.map(({ id, part }) => ({ href: periodUrl(id), label: `part ${part}` })),
  }));
}

/** What a page of the timeline is called: "September 2025, part 2". */
export function periodTitle({ month, part }: PeriodHead, periods: readonly PeriodHead[]): string {
  const title = month === null ? 'Without a date' : formatMonthLong(month);
  return periods.filter((period) => period.month === month).length > 1 ? `${title}, part ${part}` : title;
}

/** The pages before and after one. */
export function neighbours(id: string, periods: readonly PeriodHead[]) {
  const place = periods.findIndex((period) => period.id === id);
  const link = (period: PeriodHead | undefined) => period && { href: periodUrl(period.id), title: periodTitle(period, periods) };
  return { former: place > 0 ? link(periods[place - 1]) : undefined, next: link(periods[place + 1]) };
}
