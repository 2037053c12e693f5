import type { SiteStatement } from '../../schema/dataset.ts';
import type { Range } from '../../schema/span.ts';
import type { ArticleText } from './article-text.ts';
import { ownWords } from './own-words.ts';
import { quantitiesOf, type Quantity } from './quantities.ts';
import type { Material } from './material.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A number in the sentence of a statement. */
export interface Counted {
  readonly quantity: Quantity;
  /** One for nouns of one meaning. */
  readonly noun: string;
  readonly range: Range;
  readonly article: ArticleText;
  readonly statement: SiteStatement;
}

/** The numbers with which a statement, or the sentence that reports it, counts something; days are no such numbers. */
export function countedIn(article: ArticleText, statement: SiteStatement, vocabulary: Vocabulary): Counted[] {
  return ownWords(article, statement).flatMap(({ start, end }) =>
    quantitiesOf(article.text.slice(start, end))
      .map((quantity) => ({
        quantity,
        noun: vocabulary.noun(quantity.noun),
        range: { start: start + quantity.start, end: start + quantity.end },
        article,
        statement,
      }))
      .filter(({ range }) => !article.dates.some((date) => date.start < range.end && range.start < date.end)),
  );
}

/** The same as keys: "26 countries" and "26 nations" are one number of one thing. */
export function countsOf({ articleOf, vocabulary }: Pick<Material, 'articleOf' | 'vocabulary'>, statement: SiteStatement): string[] {
  return countedIn(articleOf(statement), statement, vocabulary).map(({ quantity, noun }) => `${quantity.value} ${noun}`);
}
