import type { SiteStatement } from '../schema/dataset.ts';

/** Who says a statement, in words: a name, the article's own voice, or that nobody is named for certain. */
export function speakerLabel({ speaker, speakerName }: Pick<SiteStatement, 'speaker' | 'speakerName'>): string {
  if (speaker === 'article') return 'the article';
  return speakerName ?? 'speaker not resolved';
}
