import type { ArticleHead, DatasetIndex, SiteClaim, SiteStatement } from '../schema/dataset.ts';
import type { Form } from '../schema/record.ts';
import { groupByDay } from './by-day.ts';
import { speakerLabel } from './labels.ts';
import type { PresenceMark } from './presence.ts';
import { toRowNotes, type RowNote } from './row-notes.ts';
import type { Silence } from './silence.ts';
import type { Day } from './timeline-days.ts';
import { markDifferences } from './word-marks.ts';
import { toPassages, type Passage } from './words.ts';

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

/** All wordings of one day, a column for each article that speaks. */
export interface ClaimDay {
  readonly day: Day;
  readonly columns: readonly {
    readonly article: ArticleHead;
    readonly entries: readonly { readonly statement: SiteStatement; readonly passages: readonly Passage[] }[];
  }[];
}

export function toClaimView({ statements }: SiteClaim, index: DatasetIndex, silences: readonly Silence[]): ClaimView {
  const of = (article: ArticleHead, among: readonly SiteStatement[]) => among.filter((statement) => statement.article === article.id);
  const cells = index.articles.map((article) => of(article, statements));
  const marks = markDifferences(cells.filter((cell) => cell.length > 0));
  const days = groupByDay(index, statements);
  return {
    presence: index.articles.map(({ id, siglum, order }, place) => {
      const why = silences.find(({ articles }) => articles.some((article) => article.id === id))?.why;
      const here = (cells[place] ?? []).length > 0;
      return { siglum, order, state: here ? 'here' : 'silent', words: here ? 'has it' : (why ?? 'does not report it'), row: undefined };
    }),
    notes: toRowNotes(cells, marks),
    lineage: days.flatMap(({ day, statements: said }) =>
      [...Map.groupBy(said, ({ speaker, speakerName }) => speaker ?? speakerName)].map(([, own]) => toStep(day, own, index.articles)),
    ),
    days: days.map(({ day, statements: said }) => ({
      day,
      columns: index.articles.flatMap((article) => {
        const entries = of(article, said).map((statement) => ({ statement, passages: toPassages(statement, marks.get(statement.id)) }));
        return entries.length > 0 ? [{ article, entries }] : [];
      }),
    })),
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
