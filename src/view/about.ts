import type { ArticleHead } from '../schema/dataset.ts';
import { plural } from './article-facts.ts';
import { formatDayLong } from './dates.ts';

/** What a person did about one article: day of the review and number of corrections, which is the extractor's error count on it. */
export function reviewLine({ review }: Pick<ArticleHead, 'review'>): string {
  if (!review) return 'not reviewed by a person';
  const corrections = review.corrections === 0 ? 'no corrections' : plural(review.corrections, 'correction');
  return `reviewed on ${formatDayLong(review.on)}, ${corrections}`;
}
