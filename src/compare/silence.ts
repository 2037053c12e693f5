import type { CoveragePassage, SilenceKind } from '../schema/silence.ts';
import { addDays, daysBetween } from '../text/calendar.ts';
import type { Coverage, DatedPassage, Moment } from './coverage.ts';

/** What is asked of an article that has no statement of a claim in some place: on one day, or at all. */
export interface Asked {
  /** Between which days it was first said; null = open. */
  readonly first: { readonly earliest: string | null; readonly latest: string | null };
  /** The moments at which it was said; those that are too open to be covered are left out. */
  readonly said: readonly Moment[];
}

export interface Decision {
  readonly kind: SilenceKind;
  /** false = the dates allow it but do not show it. */
  readonly certain: boolean;
  /** What shows it. */
  readonly passages: readonly CoveragePassage[];
}

/**
 * Why an article is silent, from dates alone: the one place where this is decided. The first that holds counts: it has the claim
 * on another day; it was written before; it covers a day; it may cover one; it may have been written before; it covers none.
 */
export function decideSilence({ first, said }: Asked, article: Coverage, hasItElsewhere: boolean): Decision {
  const { earliest, latest } = article.published;
  if (hasItElsewhere) return { kind: 'another-day', certain: true, passages: [] };
  if (first.earliest !== null && latest !== null && latest < first.earliest) return { kind: 'written-before', certain: true, passages: [] };
  const near = said.flatMap((moment) => passagesNear(moment, article).map((passage) => ({ passage, sure: covers(passage, moment) })));
  const sure = near.filter((found) => found.sure);
  if (near.length > 0) {
    const passages = (sure.length > 0 ? sure : near).map(({ passage: { estimate: _, ...passage } }) => passage);
    return { kind: 'covers-day', certain: sure.length > 0, passages: [...new Map(passages.map((one) => [one.start, one])).values()] };
  }
  // An article without a date may have been written at any time.
  if (first.latest !== null && (earliest === null || earliest < first.latest)) {
    return { kind: 'written-before', certain: false, passages: [] };
  }
  return { kind: said.length > 0 ? 'does-not-cover-day' : 'undecided', certain: true, passages: [] };
}

/** A span of more than a week is no occasion an article could cover. */
const longestMoment = 7;

/** When a statement was said, as something to be covered; undefined where its day is too open. */
export function toMoment(earliest: string | null | undefined, latest: string | null | undefined, estimate: boolean): Moment | undefined {
  if (!earliest || !latest || daysBetween(earliest, latest) > longestMoment) return undefined;
  return { earliest, latest, estimate };
}

/** Passages whose days lie in the moment, or overlap with it. */
function passagesNear({ earliest, latest }: Moment, { byDay, spans }: Coverage): DatedPassage[] {
  const days = Array.from({ length: daysBetween(earliest, latest) + 1 }, (_, index) => addDays(earliest, index));
  return [
    ...days.flatMap((day) => byDay.get(day) ?? []),
    ...spans.filter((passage) => passage.earliest <= latest && earliest <= passage.latest),
  ];
}

function covers(passage: DatedPassage, { earliest, latest, estimate }: Moment): boolean {
  return !estimate && !passage.estimate && earliest <= passage.earliest && passage.latest <= latest;
}
