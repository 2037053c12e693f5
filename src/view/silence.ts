import type { ArticleHead, DatasetIndex, SiteStatement } from '../schema/dataset.ts';
import { groupByDay } from './by-day.ts';
import { silence } from './presence.ts';
import type { Day } from './timeline-days.ts';

/** Articles that do not have a claim, for one reason. */
export interface Silence {
  readonly why: string;
  readonly articles: readonly ArticleHead[];
}

/** Claim id → who is silent and why. All claims at once, because the days that articles cover show only in all statements. */
export function toSilences(index: DatasetIndex, statements: readonly SiteStatement[]): ReadonlyMap<string, readonly Silence[]> {
  const groups = groupByDay(index, statements);
  return new Map(
    index.claims.map(({ id, sigla }) => {
      const days = groups.flatMap((group) => {
        if (!group.statements.some(({ claims }) => claims.includes(id))) return [];
        return { day: group.day, speaking: new Set(group.statements.map(({ article }) => article)) };
      });
      const silent = index.articles.filter(({ siglum }) => !sigla.includes(siglum));
      return [id, group(silent.map((article) => ({ article, why: why(article, days) })))];
    }),
  );
}

function why({ id, published }: ArticleHead, days: readonly { readonly day: Day; readonly speaking: ReadonlySet<string> }[]): string {
  const reasons = days.map(({ day, speaking }) => ({ day, words: silence(published.latest, day, speaking.has(id)) }));
  const covered = reasons.filter(({ words }) => words.startsWith('covers'));
  if (covered.length > 0) return `covers the day (${covered.map(({ day }) => day.words).join(', ')}), does not report it`;
  const [first] = reasons;
  if (first && reasons.every(({ words }) => words === first.words)) return first.words;
  return 'does not report it';
}

function group(reasons: readonly { readonly article: ArticleHead; readonly why: string }[]): Silence[] {
  const groups = Map.groupBy(reasons, (reason) => reason.why);
  return [...groups].map(([words, own]) => ({ why: words, articles: own.map(({ article }) => article) }));
}
