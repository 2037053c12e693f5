import type { ArticleHead, ClaimHead, DatasetIndex, SiteStatement } from '../../schema/dataset.ts';
import type { Form } from '../../schema/record.ts';
import { addDays } from '../../text/calendar.ts';
import { isEstimate } from '../../text/edtf.ts';
import { groupByDay } from '../timeline/by-day.ts';
import { speakerLabel } from '../labels.ts';
import { sharedPhrase } from '../wording/shared-phrase.ts';
import type { Day } from '../timeline/days.ts';

/** The claim in one mouth on one day, however many articles report it. */
export interface Step {
  readonly day: Day;
  readonly speaker: string | null;
  readonly speakerName: string;
  /** The wording closest to what was said: a quote before a part quote before a paraphrase. */
  readonly wording: SiteStatement;
  /** Who reports it, in order of publication, in which form. */
  readonly reports: readonly { readonly article: ArticleHead; readonly statement: SiteStatement }[];
  /** Its words for what most steps have in words of one kind ("legitimate military target"); verbatim. */
  readonly phrase: string | undefined;
  /** No step with a date can be earlier. */
  readonly first: 'first' | 'first with a date' | undefined;
}

export interface Lineage {
  readonly steps: readonly Step[];
  /** Number of later steps that are left out. */
  readonly more: number;
}

const mostSteps = 40;

/** A claim through time and speakers; what has no date comes last. */
export function toLineage(
  { head, statements }: { readonly head?: Pick<ClaimHead, 'title'>; readonly statements: readonly SiteStatement[] },
  index: Pick<DatasetIndex, 'events' | 'articles'>,
): Lineage {
  const groups = groupByDay(index, statements).flatMap(({ day, statements: said }) =>
    [...Map.groupBy(said, ({ speaker, speakerName }) => speaker ?? speakerName)].map(([, own]) => ({ day, own: closestFirst(own) })),
  );
  const phrases = sharedPhrase(
    groups.map(({ own }) => own.map(({ content }) => content.map(({ text }) => text))),
    head?.title,
  );
  const firstDay = toFirstDay(groups.map(({ day }) => day));
  const words: Step['first'] = groups.some(({ day }) => day.edtf === undefined) ? 'first with a date' : 'first';
  const steps = groups.map(({ day, own }, place) => ({
    ...toStep(day, own, index.articles),
    phrase: phrases[place],
    first: day.key === firstDay?.key ? words : undefined,
  }));
  return { steps: steps.slice(0, mostSteps), more: Math.max(0, steps.length - mostSteps) };
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

const closeness: readonly Form[] = ['direct', 'mixed', 'indirect', 'narrated'];

function closestFirst(statements: readonly SiteStatement[]): SiteStatement[] {
  return statements.toSorted((a, b) => closeness.indexOf(a.form) - closeness.indexOf(b.form));
}

function toStep(day: Day, closest: readonly SiteStatement[], articles: readonly ArticleHead[]): Omit<Step, 'phrase' | 'first'> {
  const [wording] = closest;
  if (!wording) throw new Error('A step of a claim has no statements.');
  const reports = articles.flatMap((article) => {
    const statement = closest.find((candidate) => candidate.article === article.id);
    return statement ? [{ article, statement }] : [];
  });
  return { day, speaker: wording.speaker, speakerName: speakerLabel(wording), wording, reports };
}
