import type { Attribution, Document, Range } from './document.ts';

/** What the article says about the topic in its own voice. */
export function findNarration(
  _document: Document,
  _attributions: readonly Attribution[],
  _onTopic: (range: Range) => boolean,
): Attribution[] {
  return [];
}
