import type { ArticleHead, SiteStatement } from '../schema/dataset.ts';
import { foldWords } from '../text/fold.ts';

/** What of an article tells where its text comes from. */
export type Origin = Pick<ArticleHead, 'id' | 'siglum' | 'sameText' | 'byline'>;

/** Words of a passage, and beside it, that two writers do not hit on by themselves. */
const leastWords = 8;
const wordsBeside = 6;

/**
 * Sigla of the articles that have one of these statements, in the order given; those that took it from one text stand together: they
 * are largely one text, or print the passage with the same words beside it, or print it alike and name the same agency.
 */
export function independentTexts(statements: readonly SiteStatement[], origins: ReadonlyMap<string, Origin>): string[][] {
  const texts: Set<string>[] = [];
  const known = new Map<string, Set<string>>();
  for (const statement of statements) {
    const keys = [statement.siglum, ...textKeys(statement, origins.get(statement.article))];
    const met = new Set(keys.flatMap((key) => known.get(key) ?? []));
    const [text = new Set<string>(), ...others] = met;
    if (met.size === 0) texts.push(text);
    for (const sigla of others) {
      for (const siglum of sigla) text.add(siglum);
      texts.splice(texts.indexOf(sigla), 1);
      for (const [key, home] of known) if (home === sigla) known.set(key, text);
    }
    text.add(statement.siglum);
    for (const key of keys) known.set(key, text);
  }
  return texts.map((sigla) => [...sigla]);
}

function textKeys({ content, prefix, suffix }: SiteStatement, origin: Origin | undefined): string[] {
  const same = origin?.sameText ? [`text ${origin.sameText.first}`] : [];
  const words = content.flatMap(({ text }) => foldWords(text));
  if (words.length < leastWords) return same;
  const passage = words.join(' ');
  const [before, after] = [foldWords(prefix).slice(-wordsBeside), foldWords(suffix).slice(0, wordsBeside)];
  return [
    ...same,
    ...(before.length === wordsBeside ? [`${before.join(' ')} | ${passage}`] : []),
    ...(after.length === wordsBeside ? [`${passage} | ${after.join(' ')}`] : []),
    ...(origin?.byline?.agencies ?? []).map((agency) => `${agency.toLowerCase()}: ${passage}`),
  ];
}
