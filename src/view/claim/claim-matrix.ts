import type { ArticleHead, ClaimHead, DatasetIndex, SiteClaim, SiteStatement } from '../../schema/dataset.ts';
import type { Form } from '../../schema/record.ts';
import { byHomeDay, homeDay, type HomeDay } from '../../text/story-days.ts';
import { formatHome } from '../dates.ts';
import { statementUrl } from '../urls.ts';
import { formWord } from '../words.ts';

/** Which article reports which claim: those of several articles in a table, those of one article under it. */
export interface ClaimMatrix {
  readonly shared: readonly MatrixRow[];
  readonly only: readonly { readonly article: ArticleHead; readonly rows: readonly MatrixRow[] }[];
}

export interface MatrixRow {
  readonly claim: ClaimHead;
  /** When it was first said, or else first reported, in words. */
  readonly first: string | undefined;
  /** One an article, in order of publication. */
  readonly cells: readonly MatrixCell[];
}

/** What one article does with one claim. */
export interface MatrixCell {
  readonly article: ArticleHead;
  /** The form closest to what was said, and the place of the first in it; undefined where the article does not report the claim. */
  readonly report: { readonly word: string; readonly href: string } | undefined;
  /** How often it has the claim, in whatever form. */
  readonly count: number;
}

const closeness: readonly Form[] = ['direct', 'mixed', 'indirect', 'narrated'];

/** By the day on which each claim was first said, or else first reported. */
export function toClaimMatrix(
  claims: readonly Pick<SiteClaim, 'head' | 'statements'>[],
  { articles }: Pick<DatasetIndex, 'articles'>,
): ClaimMatrix {
  const published = new Map(articles.map((article) => [article.id, article.published]));
  const rows = claims
    .map((claim) => ({ claim, first: firstOf(claim.statements, published) }))
    .toSorted((a, b) => byHomeDay(a.first?.home ?? nowhere, b.first?.home ?? nowhere))
    .map(({ claim, first }) => toRow(claim, first?.words, articles));
  const alone = rows.filter(({ claim }) => claim.sigla.length === 1);
  return {
    shared: rows.filter(({ claim }) => claim.sigla.length > 1),
    only: articles.flatMap((article) => {
      const own = alone.filter(({ claim }) => claim.sigla[0] === article.siglum);
      return own.length > 0 ? [{ article, rows: own }] : [];
    }),
  };
}

type First = { readonly home: HomeDay; readonly words: string } | undefined;

const nowhere: HomeDay = { by: 'reported', day: undefined };

function firstOf(statements: readonly SiteStatement[], published: ReadonlyMap<string, ArticleHead['published']>): First {
  const homes = statements.flatMap(({ article, saidOn }) => {
    const own = published.get(article);
    return own ? [{ home: homeDay(saidOn, own), words: formatHome(saidOn, own) }] : [];
  });
  return homes.toSorted((a, b) => byHomeDay(a.home, b.home))[0];
}

function toRow(
  { head, statements }: Pick<SiteClaim, 'head' | 'statements'>,
  first: string | undefined,
  articles: readonly ArticleHead[],
): MatrixRow {
  const byArticle = Map.groupBy(statements, ({ article }) => article);
  return { claim: head, first, cells: articles.map((article) => toCell(article, byArticle.get(article.id) ?? [])) };
}

function toCell(article: ArticleHead, own: readonly SiteStatement[]): MatrixCell {
  const form = closeness.find((one) => own.some((statement) => statement.form === one));
  const first = own.find((statement) => statement.form === form);
  return {
    article,
    report: first && { word: first.form === 'narrated' ? 'own words' : formWord(first.form), href: statementUrl(first.slug, first.id) },
    count: own.length,
  };
}
