import type { SiteStatement } from '../../schema/dataset.ts';
import type { Difference, DifferenceKind, DifferencePassage } from '../../schema/differences.ts';
import type { Range } from '../../schema/span.ts';
import { differingWords } from '../difference/difference-lookup.ts';

/** Of these the words themselves differ, and are highlighted; the rest is told in a sentence. */
const ofWords: ReadonlySet<DifferenceKind> = new Set(['condition', 'document', 'scope', 'number', 'wording', 'signatories']);

type Placed = Pick<SiteStatement, 'article' | 'sentence'>;

/** Of `differences` those that show in these statements: two of the ways in which articles have a thing stand in their sentences. */
export function differencesOf(differences: readonly Difference[], statements: readonly Placed[]): Difference[] {
  const shows = (passage: DifferencePassage) => statements.some((statement) => touches(passage, statement));
  return differences.filter(({ readings }) => {
    const shown = readings.filter(({ passages }) => passages.some(shows));
    return shown.length > 1;
  });
}

/** The words of a statement's sentence that a difference names, as places of the article's text. */
export function differingIn(differences: readonly Difference[], statement: Placed): Range[] {
  return differences
    .filter(({ kind }) => ofWords.has(kind))
    .flatMap(({ readings }) => readings.flatMap(({ passages }) => passages))
    .filter((passage) => touches(passage, statement))
    .flatMap(differingWords);
}

function touches(passage: DifferencePassage, { article, sentence }: Placed): boolean {
  return passage.article === article && passage.start < sentence.end && sentence.start < passage.end;
}
