/** What a page says of itself where it is not seen: in lists of a search engine, and where a link to it is shown as a card. */
import type { ArticleHead, ClaimHead, DatasetIndex } from '../schema/dataset.ts';
import type { Difference } from '../schema/differences.ts';
import { countWords } from './count-words.ts';
import { plural } from './article/facts.ts';
import { formatPublished } from './dates.ts';
import { differenceKinds, headsOf } from './difference/differences.ts';
import { listed } from './words.ts';

/** Lists of a search engine cut what is longer. In characters. */
export const longestDescription = 160;

/** The whole text of one article. */
export function describeArticle({ siglum, published }: ArticleHead, statements: number): string {
  return fit([
    `The whole text of article ${siglum}, published ${formatPublished(published)}.`,
    `${plural(statements, 'statement')} marked, each with what the other articles report.`,
  ]);
}

/** What one article alone reports. @param deck how much, in a sentence */
export function describeOnlyHere({ siglum }: Pick<ArticleHead, 'siglum'>, deck: string): string {
  return fit([`Article ${siglum} alone: ${deck.charAt(0).toLowerCase()}${deck.slice(1)}`]);
}

/** One claim. @param first when it was first said, in a sentence, where that is known */
export function describeClaim({ title, sigla }: Pick<ClaimHead, 'title' | 'sigla'>, first: string | undefined): string {
  const where = sigla.length === 1 ? `Reported in article ${sigla[0] ?? ''}` : `In the words of ${sigla.length} articles`;
  return fit([`${title}.`, first ?? '', `${where}, each in full.`]);
}

/** All that one speaker says. @param summary how much, in a sentence */
export function describeSpeaker(name: string, summary: string): string {
  return fit([`Statements by ${name}, as the articles report them.`, summary, 'Whole sentences, by date, each with its article.']);
}

/** One difference. */
export function describeDifference(difference: Difference, { articles, claims }: Pick<DatasetIndex, 'articles' | 'claims'>): string {
  const claim = claims.find(({ id }) => id === difference.claim);
  const heads = headsOf(difference, articles);
  const few = heads.length <= 6;
  return fit([
    differenceKinds[difference.kind].what,
    few
      ? `In ${heads.length === 1 ? 'article' : 'articles'} ${listed(heads.map(({ siglum }) => siglum))}.`
      : `In ${countWords(heads.length, 'article')}.`,
    claim ? `Claim: ${claim.title}.` : '',
  ]);
}

/** As many of the sentences, in their order, as have room; the first in any case. */
function fit(sentences: readonly string[]): string {
  return sentences.filter(Boolean).reduce((all, next) => (all.length + 1 + next.length <= longestDescription ? `${all} ${next}` : all));
}
