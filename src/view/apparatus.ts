import type { ArticleHead, SiteStatement } from '../schema/dataset.ts';
import { collate, sharedWords, type CollationRow, type Sharing, type Wording } from '../text/collate.ts';
import { closestWording } from './closest-wording.ts';
import { toRowSentence, type SentencePart } from './row-sentence.ts';

/** Wordings set side by side, word by word. */
export interface Apparatus {
  /** In the order given: first those that are compared word by word, then those shown whole. */
  readonly columns: readonly ApparatusColumn[];
  /** One a row: what differs in it, in words. Empty when nothing is compared word by word. */
  readonly sentences: readonly (readonly SentencePart[])[];
  /** Statements of further articles; the reader picks among them. */
  readonly more: readonly SiteStatement[];
}

export interface ApparatusColumn {
  readonly article: ArticleHead;
  readonly statement: SiteStatement;
  /** The words, cut into rows. Joined, the pieces are the content of the statement. */
  readonly rows: readonly (readonly ApparatusPiece[])[];
  /** Shares under a third of its content words with every other wording: nothing in it is marked. */
  readonly whole: boolean;
  /** Where else this article gives the same. */
  readonly again: readonly SiteStatement[];
}

export interface ApparatusPiece {
  readonly text: string;
  readonly sharing: Sharing;
  /** The sigla of the articles that have these words, this one among them; empty for plain ones. */
  readonly sigla: readonly string[];
  /** Marks as the article prints them around a content span, '' elsewhere. */
  readonly open: string;
  readonly close: string;
  /** Words of the article are left out before this piece: it begins a further content span. */
  readonly afterGap: boolean;
}

export const mostWordings = 5;

/** Below this share of common content words marks do not help: both texts are read whole. */
const leastShared = 1 / 3;

/**
 * One column an article, of `cells`: all that an article has to show here, at least one statement each. The wording closest to
 * what was said stands for the article. At most five articles are compared; the others are `more`.
 */
export function toApparatus(cells: readonly { readonly article: ArticleHead; readonly statements: readonly SiteStatement[] }[]): Apparatus {
  const drafts = cells.flatMap(({ article, statements }) => {
    const others = cells.flatMap((cell) => (cell.article === article ? [] : cell.statements));
    const statement = closestWording(statements, others);
    return statement ? [{ article, statement, again: statements.filter((other) => other !== statement) }] : [];
  });
  const shown = drafts.slice(0, mostWordings);
  const wordings = shown.map(({ statement }) => statement.content.map(({ text }) => text));
  const compared = shown.filter((_, index) => wordings.some((other, at) => at !== index && alike(wordings[index] ?? [], other)));
  const rows = compared.length < 2 ? [] : collate(compared.map(({ statement }) => statement.content.map(({ text }) => text)));
  const sigla = compared.map(({ article }) => article.siglum);
  return {
    columns: [
      ...compared.map((draft, index) => ({
        ...draft,
        whole: false,
        rows: rows.map((row) => toPieces(draft.statement, row, index, sigla)),
      })),
      ...shown
        .filter((draft) => !compared.includes(draft))
        .map((draft) => ({ ...draft, whole: true, rows: [wholePieces(draft.statement)] })),
    ],
    sentences: rows.map((row) =>
      toRowSentence(
        row,
        compared.map(({ article, statement }) => ({ siglum: article.siglum, parts: statement.content.map(({ text }) => text) })),
      ),
    ),
    more: drafts.slice(mostWordings).map(({ statement }) => statement),
  };
}

/** Number of rows that all columns share, at least one. */
export function rowCount({ columns }: Pick<Apparatus, 'columns'>): number {
  return Math.max(1, ...columns.map(({ rows }) => rows.length));
}

function alike(a: Wording, b: Wording): boolean {
  return sharedWords(a, b) >= leastShared;
}

function toPieces({ content, marks }: SiteStatement, row: CollationRow, index: number, sigla: readonly string[]): ApparatusPiece[] {
  return (row[index] ?? []).map(({ part, start, end, sharing, in: held }) => {
    const text = content[part]?.text ?? '';
    return {
      text: text.slice(start, end),
      sharing,
      sigla: held.map((wording) => sigla[wording] ?? ''),
      open: start === 0 ? (marks[part]?.open ?? '') : '',
      close: end === text.length ? (marks[part]?.close ?? '') : '',
      afterGap: start === 0 && part > 0,
    };
  });
}

function wholePieces({ content, marks }: SiteStatement): ApparatusPiece[] {
  return content.map(({ text }, part) => ({
    text,
    sharing: 'plain',
    sigla: [],
    open: marks[part]?.open ?? '',
    close: marks[part]?.close ?? '',
    afterGap: part > 0,
  }));
}
