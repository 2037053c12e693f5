import type { Range, Span } from '../../schema/span.ts';

/** A word with its place in the article. */
export interface Word extends Range {
  readonly text: string;
}

/** The words of a part of an article, in order. */
export function wordsIn({ start, text }: Pick<Span, 'start' | 'text'>): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu)].map((match) => ({
    text: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** Nothing but a space stands between them. */
export function isBeside(text: string, one: Range | undefined, other: Range | undefined): boolean {
  return one !== undefined && other !== undefined && /^[  ]$/.test(text.slice(one.end, other.start));
}
