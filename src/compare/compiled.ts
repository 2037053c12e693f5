import type { ArticleRecord, Statement } from '../schema/record.ts';
import type { Review } from '../schema/corpus.ts';

/** One article after all stages of `pipeline/`, as the comparison of articles takes it. */
export interface Compiled {
  /** The record, corrected by the review where there is one. */
  readonly record: ArticleRecord;
  readonly text: string;
  readonly review: Review | null;
  /** Statement id → reason of the review's correction. */
  readonly corrections: ReadonlyMap<Statement['id'], string>;
}
