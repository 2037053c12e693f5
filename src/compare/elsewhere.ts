import type { ArticleHead, SiteClaim, SiteStatement } from '../schema/dataset.ts';

/** In a corpus of few articles the notes show all; in a larger one a claim is read on its own page. */
const fewArticles = 12;
const mostOfAClaim = 6;

/**
 * What an article page shows of the other articles: statements with a claim of its own, each once, in the order of the claims and
 * of publication. Beyond twelve articles, of each claim the first statement of up to six articles.
 */
export function toElsewhere(claims: readonly SiteClaim[], heads: readonly ArticleHead[]) {
  const order = new Map(heads.map(({ id }, index) => [id, index]));
  const place = ({ article }: SiteStatement) => order.get(article) ?? 0;
  const all = new Map(claims.map(({ head, statements }) => [head.id, statements.toSorted((a, b) => place(a) - place(b))]));
  // One more than is shown, because one of them may be the article itself.
  const some = new Map([...all].map(([id, own]) => [id, firstOfArticles(own).slice(0, mostOfAClaim + 1)]));
  return (own: readonly SiteStatement[], article: string): SiteStatement[] => {
    const ids = [...new Set(own.flatMap((statement) => statement.claims))];
    const others = (id: string) =>
      (heads.length <= fewArticles ? all : some).get(id)?.filter((statement) => statement.article !== article) ?? [];
    const shown = ids.flatMap((id) => (heads.length <= fewArticles ? others(id) : others(id).slice(0, mostOfAClaim)));
    return [...new Set(shown)];
  };
}

function firstOfArticles(statements: readonly SiteStatement[]): SiteStatement[] {
  const seen = new Set<string>();
  return statements.filter(({ article }) => !seen.has(article) && seen.add(article));
}
