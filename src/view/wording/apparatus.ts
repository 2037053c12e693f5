import type { ArticleHead, SiteStatement } from '../../schema/dataset.ts';
import { closestWording } from './closest-wording.ts';
import { compareWordings, type ComparedColumn, type ComparedWordings } from '../pair/compare-wordings.ts';

/** Wordings of several articles set side by side, word by word. */
export interface Apparatus {
  readonly columns: readonly ApparatusColumn[];
  readonly sentences: ComparedWordings['sentences'];
  /** Wordings of further articles, whole; the reader picks among all. */
  readonly more: readonly ApparatusColumn[];
}

export interface ApparatusColumn extends Omit<ComparedColumn, 'place'> {
  readonly article: ArticleHead;
  readonly statement: SiteStatement;
  /** Where else this article gives the same. */
  readonly again: readonly SiteStatement[];
}

/** So many columns can be read side by side. */
export const mostWordings = 5;
/** A wording is chosen by what it shares with those of so many articles. */
const mostOthers = 12;

/**
 * One column an article, of `cells`: all that an article has to show here, at least one statement each. The wording closest to
 * what was said stands for the article. At most five articles are compared; the others are `more`.
 */
export function toApparatus(cells: readonly { readonly article: ArticleHead; readonly statements: readonly SiteStatement[] }[]): Apparatus {
  const drafts = cells.flatMap(({ article, statements }) => {
    const others = cells.slice(0, mostOthers).flatMap((cell) => (cell.article === article ? [] : cell.statements));
    const statement = closestWording(statements, others);
    return statement ? [{ article, statement, again: statements.filter((other) => other !== statement) }] : [];
  });
  const shown = drafts.slice(0, mostWordings);
  const { columns, sentences } = compareWordings(shown.map(({ statement }) => statement));
  return {
    columns: columns.flatMap(({ place, ...column }) => (shown[place] ? [{ ...shown[place], ...column }] : [])),
    sentences,
    more: drafts
      .slice(mostWordings)
      .map((draft) => ({ ...draft, whole: true, rows: compareWordings([draft.statement]).columns[0]?.rows ?? [] })),
  };
}

/** Number of rows that all columns share, at least one. */
export function rowCount(columns: readonly Pick<ComparedColumn, 'rows'>[]): number {
  return Math.max(1, ...columns.map(({ rows }) => rows.length));
}
