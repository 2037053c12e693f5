import type { ArticleHead } from '../../schema/dataset.ts';
import { daysBetween } from '../../text/calendar.ts';
import { plural } from '../article/facts.ts';
import { formatSaidOn } from '../dates.ts';
import type { Day } from './days.ts';
import type { Section } from './timeline.ts';

/** One day of the whole period, as it stands in the overview. */
export interface OverviewStop {
  /** Anchor of its section. */
  readonly section: string;
  /** "4 Sept", "1–4 Feb"; a span of about a year and more is named by its last day: "by 4 Feb". */
  readonly label: string;
  /** Said where it differs from that of the stop before. */
  readonly year: string | undefined;
  /** Time since the stop before, where it is long: "16 weeks later". */
  readonly pause: string | undefined;
  /** The day and its event in full. */
  readonly words: string;
  readonly marks: readonly OverviewMark[];
}

/** The statements of one article on one day. */
export interface OverviewMark {
  /** 0-based line in which it stands. */
  readonly lane: number;
  readonly order: number;
  /** Its number of statements, as a share of the largest, 0 to 1. */
  readonly share: number;
  /** Anchor of the first row in which the article speaks. */
  readonly row: string;
  /** "C: 5 statements on 4 Sept 2025" */
  readonly words: string;
}

export interface Overview {
  readonly lanes: readonly { readonly siglum: string; readonly order: number }[];
  readonly stops: readonly OverviewStop[];
}

/** More lanes cannot be told apart: then one lane holds all articles. */
const mostLanes = 12;
const longPause = 30;
/** Of a span of nearly a year and more, its days without their years would mislead. */
const longSpan = 340;

/** The days of a page of the timeline, oldest first, with a lane for each article that speaks. Sections are those of the grouping by date. */
export function toOverview(sections: readonly Section[], articles: readonly ArticleHead[]): Overview {
  const speaking = new Set(sections.flatMap(({ columns }) => columns.map(({ id }) => id)));
  const own = articles.filter(({ id }) => speaking.has(id));
  const lanes = own.length > mostLanes ? [] : own;
  const counted = sections.flatMap((section) => (section.label.day ? [{ section, day: section.label.day, counts: countOf(section) }] : []));
  const most = Math.max(...counted.flatMap(({ counts }) => (lanes.length > 0 ? [...counts.values()] : [sum(counts)])), 1);
  return {
    lanes: lanes.map(({ siglum, order }) => ({ siglum, order })),
    stops: counted.map(({ section, day, counts }, index) => {
      const former = counted[index - 1]?.day;
      const on = day.edtf === undefined ? ', without a date' : `, ${day.words}`;
      const mark = (lane: number, order: number, name: string, count: number, row: string): OverviewMark => ({
        lane,
        order,
        share: count / most,
        row,
        words: `${name}: ${plural(count, 'statement')}${on}`,
      });
      return {
        section: section.id,
        label: label(day),
        year: yearOf(day) === yearOf(former) ? undefined : yearOf(day),
        pause: pauseBetween(former, day),
        words: [day.words, day.event?.title].filter(Boolean).join(', '),
        marks:
          lanes.length === 0
            ? [mark(0, 0, plural(section.columns.length, 'article'), sum(counts), section.id)]
            : lanes.flatMap(({ id, siglum, order }, lane) => {
                const count = counts.get(id) ?? 0;
                return count > 0 ? [mark(lane, order, siglum, count, firstRow(section, id))] : [];
              }),
      };
    }),
  };
}

function countOf({ shared, single }: Section): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { article, entries } of [...shared, ...single].flatMap((row) => row.cells)) {
    if (entries.length > 0) counts.set(article.id, (counts.get(article.id) ?? 0) + entries.length);
  }
  return counts;
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}

function firstRow({ id, shared, single }: Section, article: string): string {
  const row = [...shared, ...single].find(({ cells }) => cells.some((cell) => cell.article.id === article && cell.entries.length > 0));
  return row?.id ?? id;
}

function pauseBetween(former: Day | undefined, { earliest }: Day): string | undefined {
  if (!former?.latest || !earliest) return undefined;
  const days = daysBetween(former.latest, earliest);
  return days > longPause ? `${Math.round(days / 7)} weeks later` : undefined;
}

function label({ earliest, latest, edtf }: Day): string {
  if (edtf === undefined) return 'no date';
  if (latest === undefined) return 'open';
  const [last, first] = [latest, earliest ?? ''].map((day) => formatSaidOn(day).replace(/ \d{4}$/, ''));
  if (earliest === latest) return last ?? '';
  if (earliest === undefined || daysBetween(earliest, latest) > longSpan) return `by ${last}`;
  return `${earliest.slice(0, 7) === latest.slice(0, 7) ? Number(earliest.slice(8)) : first}–${last}`;
}

function yearOf(day: Day | undefined): string | undefined {
  return day?.latest?.slice(0, 4);
}
