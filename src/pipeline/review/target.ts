import type { Correction } from '../../schema/corpus.ts';
import type { Statement } from '../../schema/record.ts';
import type { Range } from '../../schema/span.ts';
import { foldWords } from '../../text/fold.ts';

/** A statement while it is corrected: its id follows from its words, so it comes last. */
export type Draft = Omit<Statement, 'id'> & { readonly because?: string };

/**
 * The statement whose words hold the place; of several, the one with the fewest words. Words that are more than any statement
 * also name the statement inside them, but never to drop it: it may not be the one that was meant.
 */
export function statementAt(drafts: readonly Draft[], { start, end }: Range, { drop }: Correction): Draft | undefined {
  const holding = drafts.filter(({ content }) => content.some((span) => span.start <= start && end <= span.end));
  const touching = drop ? [] : drafts.filter(({ content }) => content.some((span) => start <= span.start && span.end <= end));
  return (holding.length > 0 ? holding : touching).toSorted((a, b) => lengthOf(a) - lengthOf(b))[0];
}

/** Whether two statements have the same words at the same place; marks and stops at the ends aside. */
export function sameWords(a: Draft, b: Draft): boolean {
  const keys = [a, b].map(({ content }) =>
    content.map(({ start, text }) => `${start + text.search(/[\p{L}\p{N}]/u)} ${foldWords(text).join(' ')}`).join('\n'),
  );
  return keys[0] === keys[1];
}

function lengthOf({ content }: Draft): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0);
}
