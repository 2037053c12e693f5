import type { DatasetIndex, SiteClaim, SiteStatement } from '../../schema/dataset.ts';
import type { Form } from '../../schema/record.ts';
import type { ClaimSilences, CoveragePassage } from '../../schema/silence.ts';
import { exactDay, isEstimate } from '../../text/edtf.ts';
import { because } from '../claim/silence.ts';

/** One claim and one article in `/data/matrix.json` and `/data/matrix.csv`. */
export interface MatrixEntry {
  readonly claim: string;
  readonly article: string;
  readonly siglum: string;
  /** `reports`, else why it has no statement of the claim. */
  readonly kind: 'reports' | ClaimSilences['silences'][number]['kind'];
  /** false = the dates allow it but do not show it. */
  readonly certain: boolean;
  /** Ids of its statements of the claim. */
  readonly statements: readonly string[];
  readonly forms: Readonly<Record<Form, number>>;
  /** The days on which it states that the claim was said. */
  readonly days: readonly string[];
  /**
   * Days on which other articles state that it was said and this one, which reports it on another day, does not, nor may: at most
   * twelve. Empty for an article without the claim.
   */
  readonly otherDays: readonly string[];
  /** Number of further such days. */
  readonly moreDays: number;
  /** The dates behind the kind, in words; null for an article that reports the claim. */
  readonly because: string | null;
  /** Passages that show it; the dates they are read as stand in `because`, in words. */
  readonly passages: readonly Pick<CoveragePassage, 'start' | 'end' | 'text' | 'statement'>[];
}

/** All days would make the table grow with articles times days. */
const mostDays = 12;

/** One entry for each article, in order of publication. */
export function exportMatrix(
  { head, statements }: Pick<SiteClaim, 'head' | 'statements'>,
  silences: ClaimSilences,
  { articles }: Pick<DatasetIndex, 'articles'>,
): MatrixEntry[] {
  const byArticle = Map.groupBy(statements, ({ article }) => article);
  const silent = new Map(silences.silences.map((silence) => [silence.article, silence]));
  const all = daysOf(statements);
  return articles.map((article) => {
    const own = byArticle.get(article.id) ?? [];
    const silence = silent.get(article.id);
    const count = (form: Form) => own.filter((statement) => statement.form === form).length;
    const days = daysOf(own);
    const otherDays = own.length === 0 ? [] : all.filter((day) => !own.some((statement) => mayBeOf(statement, day)));
    return {
      claim: head.id,
      article: article.id,
      siglum: article.siglum,
      kind: silence?.kind ?? 'reports',
      certain: silence?.certain ?? true,
      statements: own.map(({ id }) => id),
      forms: { direct: count('direct'), mixed: count('mixed'), indirect: count('indirect'), narrated: count('narrated') },
      days,
      otherDays: otherDays.slice(0, mostDays),
      moreDays: Math.max(0, otherDays.length - mostDays),
      because: silence ? because(silence, silences, article) : null,
      passages: (silence?.passages ?? []).map(({ start, end, text, statement }) => ({ start, end, text, statement })),
    };
  });
}

/** The same as lines of a table; lists are divided by blanks. */
export function matrixCsv(entries: readonly MatrixEntry[]): string {
  const head = 'claim,article,siglum,kind,certain,statements,direct,mixed,indirect,narrated,days,otherDays,moreDays,because,passages';
  const lines = entries.map(
    ({ claim, article, siglum, kind, certain, statements, forms, days, otherDays, moreDays, because: why, passages }) =>
      [
        claim,
        article,
        siglum,
        kind,
        String(certain),
        statements.join(' '),
        ...[forms.direct, forms.mixed, forms.indirect, forms.narrated].map(String),
        days.join(' '),
        otherDays.join(' '),
        String(moreDays),
        why ?? '',
        passages.map(({ start, end }) => `${start}-${end}`).join(' '),
      ].map(cell),
  );
  return `${[head, ...lines.map((line) => line.join(','))].join('\r\n')}\r\n`;
}

/** RFC 4180. A cell that a program for tables would take for a formula gets a mark before it. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Stated days only: an estimate or a span is no day on which an article could be missing. */
function daysOf(statements: readonly SiteStatement[]): string[] {
  return [...new Set(statements.flatMap(({ saidOn }) => exactDay(saidOn?.edtf) ?? []))].toSorted();
}

/** An estimate, a span and what is not dated leave open whether it is of the day. */
function mayBeOf({ saidOn }: SiteStatement, day: string): boolean {
  if (!saidOn || isEstimate(saidOn.edtf)) return true;
  return (saidOn.earliest ?? day) <= day && day <= (saidOn.latest ?? day);
}
