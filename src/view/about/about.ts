import type { CorrectionKind } from '../../schema/corpus.ts';
import type { ArticleHead } from '../../schema/dataset.ts';
import { plural } from '../article/facts.ts';
import { formatDayLong } from '../dates.ts';

const changes: Record<CorrectionKind, string> = {
  added: 'statement added',
  dropped: 'statement dropped',
  speaker: 'speaker',
  date: 'date',
  form: 'form',
  claim: 'claim',
  words: 'words',
  cue: 'cue',
  topic: 'topic',
};

/** What the review did about one article: its day and number of corrections, which is the extractor's error count on it. */
export function reviewLine({ review, counts }: Pick<ArticleHead, 'review' | 'counts'>): string {
  if (!review) return 'not reviewed by a person';
  const statements = plural(counts.direct + counts.mixed + counts.indirect + counts.narrated, 'statement');
  const corrections = review.corrections === 0 ? 'no corrections' : plural(review.corrections, 'correction');
  const kinds = Object.entries(review.kinds).map(([kind, number]) => `${changes[kind as CorrectionKind]} ${number}`);
  return `reviewed on ${formatDayLong(review.on)}: ${statements}, ${corrections}${kinds.length > 0 ? ` (${kinds.join(', ')})` : ''}`;
}
