import type { StoryEvent } from '../schema/corpus.ts';
import type { SiteClaim, SiteStatement } from '../schema/dataset.ts';
import type { ClaimSilences, DaySilence, Silence } from '../schema/silence.ts';
import { addDays } from '../text/calendar.ts';
import { compareText } from '../text/compare.ts';
import { isEstimate } from '../text/edtf.ts';
import { assignStoryDays, byStoryDay, type StoryDay } from '../text/story-days.ts';
import type { Coverage, Moment } from './coverage.ts';
import { decideSilence, toAsked, toMoment, type Asked } from './silence.ts';

/** So many passages show why; so many sigla are listed of one day. The numbers of the others are kept. */
const mostPassages = 3;
const mostSigla = 40;

/** For each claim, why the articles without it are silent; `articles` stand in order of publication. */
export function toClaimSilences(
  claims: readonly Pick<SiteClaim, 'head' | 'statements'>[],
  articles: readonly Coverage[],
  statements: readonly SiteStatement[],
  events: readonly StoryEvent[],
): ClaimSilences[] {
  const days = assignStoryDays(events, statements);
  const coverages = new Map(articles.map((article) => [article.article, article]));
  return claims.map(({ head, statements: own }) => {
    const has = new Set(own.map(({ article }) => article));
    const asked = toAsked(firstSaid(own, coverages), momentsOf(own));
    return {
      claim: head.id,
      first: asked.first,
      said: [...asked.said],
      silences: articles.filter(({ article }) => !has.has(article)).map((article) => toSilence(asked, article)),
      days: byDay(own, days).map(([day, here]) => ({ day: day.key, silences: onDay(day, here, own, articles) })),
    };
  });
}

/** The articles that have none of `here`, the statements of a day, grouped by reason. `own` = all statements of the claim. */
export function onDay(
  day: StoryDay,
  here: readonly SiteStatement[],
  own: readonly SiteStatement[],
  articles: readonly Coverage[],
): DaySilence[] {
  const speaking = new Set(here.map(({ article }) => article));
  const elsewhere = new Set(own.map(({ article }) => article));
  const moment = toMoment(day.earliest, day.latest, isEstimate(day.edtf ?? ''));
  const first = widened({ earliest: day.earliest ?? null, latest: day.latest ?? null }, day.edtf);
  const asked = toAsked(first, moment ? [moment] : []);
  const decided = articles
    .filter(({ article }) => !speaking.has(article))
    .map((article) => ({ siglum: article.siglum, ...decideSilence(asked, article, elsewhere.has(article.article)) }));
  return [...Map.groupBy(decided, ({ kind, certain }) => `${kind} ${certain}`).values()].flatMap((group) => {
    const [one] = group;
    const sigla = group.map(({ siglum }) => siglum);
    return one
      ? [{ kind: one.kind, certain: one.certain, sigla: sigla.slice(0, mostSigla), more: Math.max(0, sigla.length - mostSigla) }]
      : [];
  });
}

function toSilence(asked: Asked, article: Coverage): Silence {
  const { kind, certain, passages } = decideSilence(asked, article, false);
  const more = Math.max(0, passages.length - mostPassages);
  return { article: article.article, siglum: article.siglum, kind, certain, passages: passages.slice(0, mostPassages), more };
}

/**
 * Statements without a date were made by the time their article was out, at the latest; where that is before every dated one, the
 * first day is open. So it is where a date has no beginning.
 */
function firstSaid(own: readonly SiteStatement[], coverages: ReadonlyMap<string, Coverage>): Asked['first'] {
  const latest = own.flatMap((statement) => latestDay(statement, coverages.get(statement.article)) ?? []).toSorted()[0] ?? null;
  const dated = own.flatMap(({ saidOn }) => (saidOn ? [widened(saidOn, saidOn.edtf).earliest] : []));
  const earliest = dated.some((day) => day === null) ? null : (dated.toSorted()[0] ?? null);
  return { earliest: earliest !== null && latest !== null && latest < earliest ? null : earliest, latest };
}

function latestDay({ saidOn }: SiteStatement, article: Coverage | undefined): string | undefined {
  const said = saidOn && widened(saidOn, saidOn.edtf).latest;
  return [said, article?.published.latest].flatMap((day) => day ?? []).toSorted()[0];
}

/** An estimate counts a week to either side. */
function widened({ earliest, latest }: Asked['first'], edtf: string | undefined): Asked['first'] {
  if (edtf === undefined || !isEstimate(edtf)) return { earliest, latest };
  return { earliest: earliest && addDays(earliest, -7), latest: latest && addDays(latest, 7) };
}

function momentsOf(own: readonly SiteStatement[]): Moment[] {
  const moments = own.flatMap(({ saidOn }) => toMoment(saidOn?.earliest, saidOn?.latest, isEstimate(saidOn?.edtf ?? '')) ?? []);
  const unique = new Map<string, Moment>();
  for (const moment of moments) {
    const key = `${moment.earliest}/${moment.latest}`;
    // A day that one article estimates and another one states is stated.
    if (!moment.estimate || !unique.has(key)) unique.set(key, moment);
  }
  return [...unique].toSorted(([a], [b]) => compareText(a, b)).map(([, moment]) => moment);
}

function byDay(own: readonly SiteStatement[], days: ReadonlyMap<string, StoryDay>): [StoryDay, SiteStatement[]][] {
  const groups = Map.groupBy(own, ({ id }) => days.get(id));
  return [...groups]
    .flatMap(([day, here]): [StoryDay, SiteStatement[]][] => (day ? [[day, here]] : []))
    .toSorted(([a], [b]) => byStoryDay(a, b));
}
