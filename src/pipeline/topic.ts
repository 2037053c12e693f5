import type { Story } from '../schema/corpus.ts';
import { foldWords } from '../text/fold.ts';
import { indexPatterns } from '../text/pattern-index.ts';

const indexes = new WeakMap<Story, ReturnType<typeof indexPatterns>>();

/** Whether somebody has said what the story is about. */
export function hasTopic(story: Story | null): story is Story {
  return story !== null && story.topic.length > 0;
}

/** Whether words are about the story. */
export function isOnTopic(text: string, story: Story): boolean {
  const matches = indexes.get(story) ?? indexPatterns(story.topic);
  indexes.set(story, matches);
  return matches(foldWords(text)).length > 0;
}
