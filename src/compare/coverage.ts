import type { ArticleHead, SiteStatement } from '../schema/dataset.ts';
import type { ArticleRecord } from '../schema/record.ts';
import type { CoveragePassage } from '../schema/silence.ts';
import { daysBetween } from '../text/calendar.ts';
import { edtfBounds, isEstimate } from '../text/edtf.ts';

/** When something was said: both ends known, at most a week apart, so that one can ask who covers it. */
export interface Moment {
  readonly earliest: string;
  readonly latest: string;
  readonly estimate: boolean;
}

/** Which days an article covers, and between which days it was published. */
export interface Coverage {
  readonly article: string;
  readonly siglum: string;
  readonly published: { readonly earliest: string | null; readonly latest: string | null };
  /** Passages dated to one day, by that day. */
  readonly byDay: ReadonlyMap<string, readonly DatedPassage[]>;
  /** Passages dated to several days. */
  readonly spans: readonly DatedPassage[];
}

export type DatedPassage = CoveragePassage & { readonly estimate: boolean };

/** A passage that may lie anywhere in more than a month shows nothing about a day. */
const longestPassage = 31;

/** What `head` covers: its dated statements, and the dates in its running text. A date of publication is no day it reports on. */
export function coverageOf(
  head: ArticleHead,
  statements: readonly SiteStatement[],
  { dates, blocks }: Pick<ArticleRecord, 'dates' | 'blocks'>,
): Coverage {
  const running = blocks.filter(({ kind }) => !['boilerplate', 'byline', 'dateline'].includes(kind));
  const evidence = head.published.evidence;
  const said = statements.flatMap(({ id, content, saidOn }) => {
    const [first] = content;
    return first && saidOn ? toPassage(saidOn.edtf, first, id) : [];
  });
  const named = dates
    .filter(({ start }) => running.some((block) => block.start <= start && start < block.end))
    .filter(({ start, end }) => !evidence.some((span) => span.start < end && start < span.end))
    .flatMap(({ edtf, start, end, text }) => (edtf === null ? [] : toPassage(edtf, { start, end, text }, null)));
  const passages = [...said, ...named];
  const { earliest, latest } = head.published;
  return {
    article: head.id,
    siglum: head.siglum,
    published: { earliest, latest },
    byDay: Map.groupBy(passages.filter(isOneDay), (passage) => passage.earliest),
    spans: passages.filter((passage) => !isOneDay(passage)),
  };
}

function toPassage(edtf: string, { start, end, text }: CoveragePassage | SiteStatement['content'][number], statement: string | null) {
  const { earliest, latest } = edtfBounds(edtf) ?? { earliest: null, latest: null };
  if (earliest === null || latest === null || daysBetween(earliest, latest) > longestPassage) return [];
  return [{ start, end, text, statement, earliest, latest, estimate: isEstimate(edtf) }];
}

function isOneDay({ earliest, latest }: DatedPassage): boolean {
  return earliest === latest;
}
