import type { SameText } from '../schema/alignment.ts';
import type { ArticleHead } from '../schema/dataset.ts';
import type { Compiled } from './compiled.ts';
import { findSharedTexts } from './shared-texts.ts';

/** Of a text that hundreds print, the nearest are named. */
const mostNamed = 8;

/** The heads, each with the articles that have largely the same text, furniture aside. They come in order of publication. */
export function withSameTexts(heads: readonly ArticleHead[], articles: readonly Compiled[]): ArticleHead[] {
  const found = toSameTexts(articles, heads);
  return heads.map((head) => ({ ...head, sameText: found.get(head.id) ?? null }));
}

/** Article id → the articles that have largely the same text. */
function toSameTexts(articles: readonly Compiled[], heads: readonly Pick<ArticleHead, 'id' | 'slug' | 'siglum'>[]): Map<string, SameText> {
  const headOf = new Map(heads.map((head, place) => [head.id, { ...head, place }]));
  const pairs = findSharedTexts(articles.map(({ record }) => ({ id: record.id, text: bodyOf(record.blocks) })));
  const groups = join(pairs.map(({ a, b }) => [a, b] as const));
  return new Map(
    [...groups].flatMap(([id, group]) => {
      const first = [...group].toSorted((a, b) => (headOf.get(a)?.place ?? 0) - (headOf.get(b)?.place ?? 0))[0];
      const near = pairs
        .filter(({ a, b }) => a === id || b === id)
        .toSorted((a, b) => b.share - a.share)
        .slice(0, mostNamed)
        .flatMap(({ a, b, share }) => {
          const other = headOf.get(a === id ? b : a);
          return other ? [{ slug: other.slug, siglum: other.siglum, share: Math.round(share * 100) / 100, place: other.place }] : [];
        })
        .toSorted((a, b) => a.place - b.place)
        .map(({ slug, siglum, share }) => ({ slug, siglum, share }));
      const siglum = headOf.get(first ?? '')?.siglum;
      return siglum === undefined || near.length === 0 ? [] : [[id, { first: siglum, articles: group.size, with: near }] as const];
    }),
  );
}

function bodyOf(blocks: Compiled['record']['blocks']): string {
  return blocks
    .filter(({ kind }) => kind !== 'boilerplate')
    .map(({ text }) => text)
    .join('\n');
}

/** Each id with all that pairs lead to from it. */
function join(pairs: readonly (readonly [string, string])[]): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const [a, b] of pairs) {
    const [first, second] = [groups.get(a) ?? new Set([a]), groups.get(b) ?? new Set([b])];
    const [small, large] = first.size < second.size ? [first, second] : [second, first];
    for (const id of small) large.add(id);
    for (const id of large) if (groups.get(id) !== large) groups.set(id, large);
  }
  return groups;
}
