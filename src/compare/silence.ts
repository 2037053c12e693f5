import type { CoveragePassage, SilenceKind } from '../schema/silence.ts';
import { addDays, daysBetween } from '../text/calendar.ts';
import type { Coverage, DatedPassage, Moment } from './coverage.ts';

/** What is asked of an article that has no statement of a claim in some place: on one day, or at all. */
export interface Asked {
  /** Between which days it was first said; null = open. */
  readonly first: { readonly earliest: string | null; readonly latest: string | null };
  /** The moments at which it was said; those that are too open to be covered are left out. */
  readonly said: readonly Moment[];
  /** Each day of these moments, and whether one of them is no estimate. */
  readonly days: ReadonlyMap<string, boolean>;
}

export function toAsked(first: Asked['first'], said: readonly Moment[]): Asked {
  const days = new Map<string, boolean>();
  for (const { earliest, latest, estimate } of said) {
    for (let day = earliest; day <= latest; day = addDays(day, 1)) days.set(day, days.get(day) === true || !estimate);
  }
  return { first, said, days };
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
export function decideSilence(asked: Asked, article: Coverage, hasItElsewhere: boolean): Decision {
  const { first, said } = asked;
  const { earliest, latest } = article.published;
  if (hasItElsewhere) return { kind: 'another-day', certain: true, passages: [] };
  if (first.earliest !== null && latest !== null && latest < first.earliest) return { kind: 'written-before', certain: true, passages: [] };
  const near = passagesNear(asked, article);
  const sure = near.filter((found) => found.sure);
  if (near.length > 0) {
    const passages = (sure.length > 0 ? sure : near).map(({ passage: { estimate: _, ...passage } }) => passage);
    const once = [...new Map(passages.map((one) => [one.start, one])).values()];
    return { kind: 'covers-day', certain: sure.length > 0, passages: once.toSorted((a, b) => a.start - b.start) };
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

/** Passages of a day on which it was said, or whose days overlap with it; `sure` where they lie in it and neither is an estimate. */
function passagesNear({ said, days }: Asked, { byDay, spans }: Coverage): { readonly passage: DatedPassage; readonly sure: boolean }[] {
  const single = [...byDay].flatMap(([day, passages]) => {
    const stated = days.get(day);
    return stated === undefined ? [] : passages.map((passage) => ({ passage, sure: stated && !passage.estimate }));
  });
  const several = spans.flatMap((passage) => {
    const touched = said.filter(({ earliest, latest }) => passage.earliest <= latest && earliest <= passage.latest);
    return touched.length === 0 ? [] : [{ passage, sure: touched.some((moment) => covers(passage, moment)) }];
  });
  return [...single, ...several];
}

function covers(passage: DatedPassage, { earliest, latest, estimate }: Moment): boolean {
  return !estimate && !passage.estimate && earliest <= passage.earliest && passage.latest <= latest;
}
