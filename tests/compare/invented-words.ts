import type { SiteArticle } from '../../src/schema/dataset.ts';
import type { Difference } from '../../src/schema/differences.ts';

const marks = /[“”"«»„]/;

/**
 * What titles, sentences and labels of differences give as words of an article and no article that they name has: runs that do not
 * stand in it, or stand in another order; labels of a reading that stand in none of its articles; quotation marks in words of ours.
 */
export function inventedWords(differences: readonly Difference[], articles: readonly SiteArticle[]): string[] {
  const texts = new Map(articles.map(({ head, text }) => [head.id, text]));
  return differences.flatMap(({ title, sentence, readings }) => [
    ...(marks.test(title) ? [title] : []),
    ...sentence.flatMap((part) => {
      if ('text' in part) return marks.test(part.text) ? [part.text] : [];
      return part.articles.flatMap((id) => (standsIn(texts.get(id) ?? '', part.words) ? [] : [`${id}: ${part.words.join(' … ')}`]));
    }),
    ...readings.flatMap(({ labels, quoted, passages }) => {
      const own = passages.map(({ article }) => texts.get(article) ?? '');
      return labels.filter((label) => (quoted ? !own.some((text) => text.includes(label)) : marks.test(label)));
    }),
  ]);
}

function standsIn(text: string, runs: readonly string[]): boolean {
  let from = 0;
  return runs.every((run) => {
    const at = text.indexOf(run, from);
    from = at + run.length;
    return at >= 0;
  });
}
