import type { StoryEvent } from '../schema/corpus.ts';
import type { SiteStatement } from '../schema/dataset.ts';
import type { PeriodHead, SitePeriod } from '../schema/period.ts';
import type { ClaimSilences } from '../schema/silence.ts';
import { assignStoryDays, byStoryDay, homeDay, type StoryDay } from '../text/story-days.ts';
import { onDay } from './claim-silences.ts';
import type { Coverage } from './coverage.ts';

/** Up to so many statements the timeline is one page; above, a page holds about so many of one month. */
const onePage = 400;
const aPage = 240;

export interface Period {
  readonly head: PeriodHead;
  readonly record: SitePeriod;
}

/** The pages of the timeline. Statements come article by article in order of publication, in text order. */
export function toPeriods(
  statements: readonly SiteStatement[],
  silences: readonly ClaimSilences[],
  articles: readonly Coverage[],
  events: readonly StoryEvent[],
): Period[] {
  const days = assignStoryDays(events, statements);
  const rows = toRowSilences(silences);
  const toPeriod = (id: string, month: string | null, part: number, own: readonly SiteStatement[]): Period => {
    const groups = Map.groupBy(own, ({ id: statement }) => days.get(statement));
    const known = [...groups].flatMap(([day, here]) => (day ? [{ day, here }] : [])).toSorted((a, b) => byStoryDay(a.day, b.day));
    return {
      head: {
        id,
        month,
        part,
        statements: own.length,
        articles: new Set(own.map(({ article }) => article)).size,
        events: [...new Set(known.flatMap(({ day }) => day.event?.id ?? []))],
      },
      record: {
        id,
        statements: [...own],
        days: known.map(({ day, here }) => ({
          key: day.key,
          edtf: day.edtf ?? null,
          event: day.event?.id ?? null,
          earliest: day.earliest ?? null,
          latest: day.latest ?? null,
          statements: here.map((statement) => statement.id),
          absent: onDay(day, here, here, articles),
          rows: [...new Set(here.flatMap(({ claims }) => claims))].map((claim) => ({
            claim,
            silences: rows.get(claim)?.get(day.key) ?? [],
          })),
        })),
      },
    };
  };
  if (statements.length <= onePage) return [toPeriod('all', null, 1, statements)];
  const published = new Map(articles.map((article) => [article.article, article.published]));
  const months = [...Map.groupBy(statements, (statement) => monthOf(statement, days, published))].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return months.flatMap(([month, own]) =>
    toPages(own, days).map((page, index) => {
      const id = index === 0 ? month : `${month}-part-${index + 1}`;
      return toPeriod(id, month === undated ? null : month, index + 1, page);
    }),
  );
}

/** Sorts behind every month. */
const undated = 'undated';

/** The month of the occasion, else the one under which the statement is filed. */
function monthOf(
  { id, article, saidOn }: SiteStatement,
  days: ReadonlyMap<string, StoryDay>,
  published: ReadonlyMap<string, Coverage['published']>,
): string {
  const day = days.get(id);
  const occasion = day?.event && (day.latest ?? day.earliest);
  return (occasion ?? homeDay(saidOn, published.get(article) ?? { earliest: null, latest: null }).day)?.slice(0, 7) ?? undated;
}

/** Pages of whole rows: the statements of one claim on one day stay together. */
function toPages(statements: readonly SiteStatement[], days: ReadonlyMap<string, StoryDay>): SiteStatement[][] {
  const rows = [...Map.groupBy(statements, ({ id, claims }) => `${days.get(id)?.key ?? ''} ${claims[0] ?? ''}`).values()];
  const order = new Map(statements.map(({ id }, index) => [id, index]));
  const pages: SiteStatement[][] = [];
  const key = ([first]: readonly SiteStatement[]) => days.get(first?.id ?? '');
  const inTime = rows.toSorted((a, b) => {
    const [one, other] = [key(a), key(b)];
    return one && other ? byStoryDay(one, other) || Number(!a[0]?.claims[0]) - Number(!b[0]?.claims[0]) : 0;
  });
  // What is in no claim has rows of its own, one a statement.
  for (const row of inTime.flatMap((own) => (own[0]?.claims[0] ? [own] : own.map((statement) => [statement])))) {
    const last = pages.at(-1);
    if (last && last.length + row.length <= aPage) last.push(...row);
    else pages.push([...row]);
  }
  return pages.map((page) => page.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)));
}

function toRowSilences(silences: readonly ClaimSilences[]) {
  return new Map(silences.map(({ claim, days }) => [claim, new Map(days.map(({ day, silences: own }) => [day, own]))]));
}
