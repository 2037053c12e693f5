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
  const leads = new Map<string, string>();
  const first = new Map<string, string>();
  for (const statement of statements) {
    const { siglum, article } = statement;
    if (!leads.has(siglum)) leads.set(siglum, siglum);
    for (const key of textKeys(statement, origins.get(article))) {
      const known = first.get(key);
      if (known === undefined) first.set(key, siglum);
      else leads.set(leadOf(siglum, leads), leadOf(known, leads));
    }
  }
  return [...Map.groupBy(leads.keys(), (siglum) => leadOf(siglum, leads)).values()];
}

/** Who stands for the text that a siglum belongs to; the way there is shortened for the next one who asks. */
function leadOf(siglum: string, leads: Map<string, string>): string {
  let lead = siglum;
  for (let next = leads.get(lead); next !== undefined && next !== lead; next = leads.get(lead)) lead = next;
  leads.set(siglum, lead);
  return lead;
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
