import type { ArticleHead, DatasetIndex, SiteClaim, SiteStatement } from '../schema/dataset.ts';
import type { Form } from '../schema/record.ts';
import { groupByDay } from './by-day.ts';
import { speakerLabel } from './labels.ts';
import type { PresenceMark } from './presence.ts';
import { toRowNotes, type RowNote } from './row-notes.ts';
import type { Silence } from './silence.ts';
import type { Day } from './timeline-days.ts';
import { groupBySaying } from './said-once.ts';

export interface ClaimView {
  readonly presence: readonly PresenceMark[];
  /** What differs between the articles, in words. */
  readonly notes: readonly RowNote[];
  readonly lineage: readonly Step[];
  readonly days: readonly ClaimDay[];
}

/** The claim in one mouth on one day. */
export interface Step {
  readonly day: Day;
  readonly speaker: string | null;
  readonly speakerName: string;
  /** The wording closest to what was said: a quote before a part quote before a paraphrase. */
  readonly wording: SiteStatement;
  /** Who reports it, in order of publication, in which form. */
  readonly reports: readonly { readonly article: ArticleHead; readonly statement: SiteStatement }[];
}

/** All wordings of one day: what several articles give stands together, the rest in a column for each article. */
export type ClaimDay = { readonly day: Day } & ReturnType<typeof groupBySaying>;

export function toClaimView({ statements, utterances }: SiteClaim, index: DatasetIndex, silences: readonly Silence[]): ClaimView {
  const of = (article: ArticleHead, among: readonly SiteStatement[]) => among.filter((statement) => statement.article === article.id);
  const cells = index.articles.map((article) => of(article, statements));
  const days = groupByDay(index, statements);
  return {
    presence: index.articles.map(({ id, siglum, order }, place) => {
      const why = silences.find(({ articles }) => articles.some((article) => article.id === id))?.why;
      const here = (cells[place] ?? []).length > 0;
      return { siglum, order, state: here ? 'here' : 'silent', words: here ? 'has it' : (why ?? 'does not report it'), row: undefined };
    }),
    notes: toRowNotes(cells, new Map()),
    lineage: days.flatMap(({ day, statements: said }) =>
      [...Map.groupBy(said, ({ speaker, speakerName }) => speaker ?? speakerName)].map(([, own]) => toStep(day, own, index.articles)),
    ),
    days: days.map(({ day, statements: said }) => ({ day, ...groupBySaying(said, utterances, index.articles) })),
  };
}

const closeness: readonly Form[] = ['direct', 'mixed', 'indirect', 'narrated'];

function toStep(day: Day, statements: readonly SiteStatement[], articles: readonly ArticleHead[]): Step {
  const closest = statements.toSorted((a, b) => closeness.indexOf(a.form) - closeness.indexOf(b.form));
  const [wording] = closest;
  if (!wording) throw new Error('A step of a claim has no statements.');
  const reports = articles.flatMap((article) => {
    const statement = closest.find((candidate) => candidate.article === article.id);
    return statement ? [{ article, statement }] : [];
  });
  return { day, speaker: wording.speaker, speakerName: speakerLabel(wording), wording, reports };
}
