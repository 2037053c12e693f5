import type { ArticleHead, ClaimHead, DatasetIndex, SiteClaim, SiteStatement } from '../schema/dataset.ts';
import type { Form } from '../schema/record.ts';
import { compareText } from '../text/compare.ts';
import { formatMonthLong, formatSaidOn } from './dates.ts';
import { statementUrl } from './urls.ts';
import { formWord } from './words.ts';

/** One mark of a cell: a form in which the article has the claim. */
export interface MatrixMark {
  readonly form: Form;
  readonly letter: string;
  readonly count: number;
  /** Place of the first of them. */
  readonly href: string;
  /** "2 part quotes in A", for those who do not see the mark. */
  readonly words: string;
}

export interface MatrixRow {
  readonly claim: ClaimHead;
  /** When it was first said. */
  readonly first: string | undefined;
  readonly cells: readonly { readonly article: ArticleHead; readonly marks: readonly MatrixMark[] }[];
}

export interface MatrixGroup {
  readonly title: string;
  readonly rows: readonly MatrixRow[];
}

export const formLetters = { direct: 'Q', mixed: 'q', indirect: 'P', narrated: 'S' } as const satisfies Record<Form, string>;

/** Claims × articles, by the month in which each claim was first said, within it by day; claims without a date come last. */
export function toClaimMatrix(claims: readonly SiteClaim[], { articles }: Pick<DatasetIndex, 'articles'>): MatrixGroup[] {
  const inOrder = claims.toSorted((a, b) => compareText(firstDay(a) ?? '9999', firstDay(b) ?? '9999'));
  const groups = Map.groupBy(inOrder, (claim) => firstDay(claim)?.slice(0, 7));
  return [...groups].map(([month, own]) => ({
    title: month === undefined ? 'Without a date' : `First said in ${formatMonthLong(month)}`,
    rows: own.map((claim) => toRow(claim, articles)),
  }));
}

function toRow({ head, statements }: SiteClaim, articles: readonly ArticleHead[]): MatrixRow {
  const first = dated(statements)[0]?.saidOn;
  return {
    claim: head,
    first: first ? formatSaidOn(first.edtf) : undefined,
    cells: articles.map((article) => ({ article, marks: toMarks(statements.filter((statement) => statement.article === article.id)) })),
  };
}

function toMarks(statements: readonly SiteStatement[]): MatrixMark[] {
  return (Object.keys(formLetters) as Form[]).flatMap((form) => {
    const own = statements.filter((statement) => statement.form === form);
    const [first] = own;
    if (!first) return [];
    const words = `${own.length} × ${formWord(form)} in ${first.siglum}`;
    return [{ form, letter: formLetters[form], count: own.length, href: statementUrl(first.slug, first.id), words }];
  });
}

function firstDay({ statements }: SiteClaim): string | undefined {
  return dated(statements)[0]?.saidOn?.earliest ?? undefined;
}

/** By date: the statements of a claim stand in that order already. */
function dated(statements: readonly SiteStatement[]): SiteStatement[] {
  return statements.filter(({ saidOn }) => typeof saidOn?.earliest === 'string');
}
