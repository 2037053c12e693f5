import type { Difference, SentencePart } from '../../schema/differences.ts';

/** What stands between two runs of words of which one follows the other in the article, with something in between. */
export const leftOut = ' … ';

/** The sentence of a difference as text; words of articles stand in quotation marks. */
export function sentenceText({ sentence }: Pick<Difference, 'sentence'>): string {
  return sentence.map(partText).join('');
}

function partText(part: SentencePart): string {
  return 'text' in part ? part.text : `“${part.words.join(leftOut)}”`;
}
