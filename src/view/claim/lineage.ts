import type { DatasetIndex, SiteStatement } from '../../schema/dataset.ts';
import type { Range } from '../../schema/span.ts';
import { addDays } from '../../text/calendar.ts';
import { isEstimate } from '../../text/edtf.ts';
import { speakerLabel } from '../labels.ts';
import { groupByDay } from '../timeline/by-day.ts';
import type { Day } from '../timeline/days.ts';
import { setBeside, type Beside } from '../wording/beside.ts';

/** The claim in one mouth on one day, in the words of every article that reports it. */
export interface Step {
  readonly speaker: string | null;
  readonly speakerName: string;
  /** Sigla of the articles that report it, in order of publication. */
  readonly sigla: readonly string[];
  /** By the place of the article in the index. */
  readonly beside: Beside<SiteStatement>;
}

export interface LineageDay {
  readonly day: Day;
  readonly steps: readonly Step[];
}

export interface Lineage {
  readonly days: readonly LineageDay[];
  /** The day on which it was first said, where the dates show it. */
  readonly first: LineageDay | undefined;
  /** Of what has no date nobody knows whether it was earlier. */
  readonly hasUndated: boolean;
  /** Number of later statements that are left out. */
  readonly more: number;
}

/** They stand by date; a page shows so many in full. */
const mostStatements = 120;

/**
 * A claim through time and speakers: day by day, what has no date last. Each statement stands once, under its own article.
 *
 * @param toldOf words of an article, by its id, that the differences of the claim name
 */
export function toLineage(
  { statements }: { readonly statements: readonly SiteStatement[] },
  index: Pick<DatasetIndex, 'events' | 'articles'>,
  toldOf?: (article: string) => readonly Range[],
): Lineage {
  const days = groupByDay(index, statements.slice(0, mostStatements)).map(({ day, statements: said }) => ({
    day,
    steps: [...Map.groupBy(said, ({ speaker, speakerName }) => speaker ?? speakerName).values()].map((own) => toStep(own, index, toldOf)),
  }));
  const first = toFirstDay(days.map(({ day }) => day));
  return {
    days,
    first: days.find(({ day }) => day === first),
    hasUndated: days.some(({ day }) => day.edtf === undefined),
    more: Math.max(0, statements.length - mostStatements),
  };
}

/** The earliest day; undefined where another one may be earlier: a span that begins before it, or, with an estimate, a day of that week. */
function toFirstDay(days: readonly Day[]): Day | undefined {
  const first = days.find(({ edtf, earliest, latest }) => edtf !== undefined && earliest === latest);
  if (first?.earliest === undefined) return undefined;
  const { earliest: from, edtf = '', key } = first;
  const mayBeEarlier = (day: Day) => {
    if (day.key === key || day.edtf === undefined) return false;
    const open = (day.earliest ?? '') < from;
    return open || ((isEstimate(edtf) || isEstimate(day.edtf)) && (day.earliest ?? '') <= addDays(from, 7));
  };
  return days.some(mayBeEarlier) ? undefined : first;
}

function toStep(
  own: readonly SiteStatement[],
  { articles }: Pick<DatasetIndex, 'articles'>,
  toldOf: ((article: string) => readonly Range[]) | undefined,
): Step {
  const [first] = own;
  if (!first) throw new Error('A step of a claim has no statements.');
  const byArticle = Map.groupBy(own, ({ article }) => article);
  return {
    speaker: first.speaker,
    speakerName: speakerLabel(first),
    sigla: articles.filter(({ id }) => byArticle.has(id)).map(({ siglum }) => siglum),
    beside: setBeside(
      articles.map(({ id }) => byArticle.get(id) ?? []),
      () => '',
      toldOf,
    ),
  };
}
