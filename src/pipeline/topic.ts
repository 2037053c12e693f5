import type { Story } from '../schema/corpus.ts';
import { foldWords } from '../text/fold.ts';
import { compilePattern, type Pattern } from '../text/patterns.ts';

const compiled = new WeakMap<Story, readonly Pattern[]>();

/** Whether words are about the story. */
export function isOnTopic(text: string, story: Story): boolean {
  const patterns = compiled.get(story) ?? story.topic.map((pattern) => compilePattern(pattern));
  compiled.set(story, patterns);
  const words = foldWords(text);
  return patterns.some((pattern) => pattern(words) > 0);
}
