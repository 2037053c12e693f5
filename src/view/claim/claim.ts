import type { ArticleHead, DatasetIndex, SiteClaim, SiteStatement } from '../../schema/dataset.ts';
import type { ClaimSilences } from '../../schema/silence.ts';
import { groupByDay } from '../timeline/by-day.ts';
import { claimPresence, type Presence } from '../timeline/presence.ts';
import { toRowNotes, type RowNote } from '../timeline/row-notes.ts';
import type { Day } from '../timeline/days.ts';
import { groupBySaying } from '../wording/said-once.ts';

export interface ClaimView {
  readonly presence: Presence;
  /** What differs between the articles, in words. */
  readonly notes: readonly RowNote[];
  readonly days: readonly ClaimDay[];
  /** Number of later statements that are left out. */
  readonly more: number;
}

/** All wordings of one day: what several articles give stands together, the rest in a column for each article. */
export type ClaimDay = { readonly day: Day } & ReturnType<typeof groupBySaying>;

/** They stand by date; a page shows so many in full. */
const mostStatements = 120;

export function toClaimView(
  { statements, utterances }: Pick<SiteClaim, 'statements' | 'utterances'>,
  index: DatasetIndex,
  { silences }: Pick<ClaimSilences, 'silences'>,
): ClaimView {
  const of = (article: ArticleHead, among: readonly SiteStatement[]) => among.filter((statement) => statement.article === article.id);
  const cells = index.articles.map((article) => of(article, statements));
  const days = groupByDay(index, statements.slice(0, mostStatements));
  return {
    presence: claimPresence(index.articles, new Set(statements.map(({ article }) => article)), silences),
    notes: toRowNotes(cells, new Map()),
    days: days.map(({ day, statements: said }) => ({ day, ...groupBySaying(said, utterances, index.articles) })),
    more: Math.max(0, statements.length - mostStatements),
  };
}
