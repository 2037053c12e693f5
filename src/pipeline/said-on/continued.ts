import type { Occasion } from '../occasions.ts';
import type { Scene } from './scene.ts';

/** "The agreement outlined …" goes on with the occasion that the sentence before names. */
export function continuedOccasion({ doc, occasions }: Scene, sentence: number): Occasion | undefined {
  const here = doc.sentences[sentence];
  const before = doc.sentences[sentence - 1];
  if (!here || before?.block !== here.block || !goesOn.test(doc.text.slice(here.start, here.start + 40))) return undefined;
  return occasions.find((occasion) => occasion.sentence === sentence - 1);
}

const goesOn =
  /^(?:The|This|That) (?:agreement|document|declaration|letter|text|paper|deal|accord|statement|communique|signing|ceremony|meeting|summit)\b/;
