import type { ArticleHead } from '../schema/dataset.ts';
import { formatSaidOn } from './dates.ts';
import type { Day } from './timeline-days.ts';
import type { Section } from './timeline.ts';

/** One day of the whole period, as it stands in the overview. */
export interface OverviewStop {
  /** Anchor of its section. */
  readonly section: string;
  /** "4 Sept", "1–4 Feb"; a span of more than a year is named by its last day: "by 4 Feb". */
  readonly label: string;
  /** Said where it differs from that of the stop before. */
  readonly year: string | undefined;
  /** The day and its event in full, with the number of statements of each article. */
  readonly words: string;
  /** One for each article, in order of publication; `share` of the largest number, 0 to 1. */
  readonly lanes: readonly { readonly siglum: string; readonly order: number; readonly share: number }[];
}

/** The days of the timeline, oldest first. Sections are those of the grouping by date. */
export function toOverview(sections: readonly Section[], articles: readonly ArticleHead[]): OverviewStop[] {
  const counted = sections.flatMap((section) =>
    section.label.day ? [{ section, day: section.label.day, counts: countOf(section, articles) }] : [],
  );
  const most = Math.max(...counted.flatMap(({ counts }) => counts), 1);
  return counted.map(({ section, day, counts }, index) => ({
    section: section.id,
    label: label(day),
    year: yearOf(day) === yearOf(counted[index - 1]?.day) ? undefined : yearOf(day),
    words: `${[day.words, day.event?.title].filter(Boolean).join(', ')}: ${inWords(counts, articles)}`,
    lanes: articles.map(({ siglum, order }, lane) => ({ siglum, order, share: (counts[lane] ?? 0) / most })),
  }));
}

function countOf({ shared, single }: Section, articles: readonly ArticleHead[]): number[] {
  const cells = [...shared, ...single].flatMap((row) => row.cells);
  return articles.map(({ id }) => cells.reduce((sum, { article, entries }) => sum + (article.id === id ? entries.length : 0), 0));
}

function inWords(counts: readonly number[], articles: readonly ArticleHead[]): string {
  const parts = articles.flatMap(({ siglum }, index) => (counts[index] ? [`${siglum} ${counts[index]}`] : []));
  return `statements of ${parts.join(', ')}`;
}

function label({ earliest, latest, edtf }: Day): string {
  if (edtf === undefined) return 'no date';
  if (latest === undefined) return 'open';
  const [last, first] = [latest, earliest ?? ''].map((day) => formatSaidOn(day).replace(/ \d{4}$/, ''));
  if (earliest === latest) return last ?? '';
  if (earliest === undefined || Number(latest.slice(0, 4)) - Number(earliest.slice(0, 4)) > 1) return `by ${last}`;
  return `${earliest.slice(0, 7) === latest.slice(0, 7) ? Number(earliest.slice(8)) : first}–${last}`;
}

function yearOf(day: Day | undefined): string | undefined {
  return day?.latest?.slice(0, 4);
}
