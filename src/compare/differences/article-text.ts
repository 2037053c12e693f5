import type { Speaker, StoryEvent } from '../../schema/corpus.ts';
import type { SiteArticle, SiteStatement } from '../../schema/dataset.ts';
import type { Document, Sentence } from '../../pipeline/document.ts';
import { findOccasions } from '../../pipeline/occasions.ts';
import { findQuotations } from '../../pipeline/quotations.ts';
import { findSentences } from '../../pipeline/sentences.ts';
import { gazetteerOf } from '../../pipeline/speakers/figures.ts';
import { findNames, type Mention } from '../../pipeline/speakers/mentions.ts';
import type { Word } from '../../pipeline/speakers/words.ts';
import type { Range } from '../../schema/span.ts';

/** An article as the detectors of differences read it. */
export interface ArticleText {
  readonly id: string;
  readonly slug: string;
  readonly siglum: string;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly statements: readonly SiteStatement[];
  readonly dates: SiteArticle['dates'];
  readonly words: readonly Word[];
  /** Places where somebody or something is named, in text order. */
  readonly mentions: readonly Mention[];
  /** Occasions that a sentence names. */
  readonly occasions: readonly { readonly event: string; readonly sentence: Sentence }[];
}

export function toArticleText(
  { head, text, blocks, statements, dates }: SiteArticle,
  speakers: readonly Speaker[],
  events: readonly StoryEvent[],
): ArticleText {
  const quotations = findQuotations(text, blocks);
  const sentences = findSentences(text, blocks, quotations);
  const document: Document = { id: head.id, text, language: head.language, blocks, quotations, sentences, tokens: [] };
  // Names learn from what stands beside them, so each article has its own.
  const { words, mentions } = findNames(document, gazetteerOf(speakers));
  const occasions = findOccasions(document, events).flatMap(({ event, sentence }) => {
    const range = sentences[sentence];
    return range ? [{ event: event.id, sentence: range }] : [];
  });
  return { id: head.id, slug: head.slug, siglum: head.siglum, text, sentences, statements, dates, words, mentions, occasions };
}

/** The sentence that holds `offset`; undefined in furniture and tables. */
export function sentenceAt({ sentences }: Pick<ArticleText, 'sentences'>, offset: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low];
  return sentence && sentence.start <= offset ? sentence : undefined;
}

/** The words of the paragraph in which a statement begins. */
export function paragraphOf(article: Pick<ArticleText, 'text' | 'sentences'>, statement: Pick<SiteStatement, 'content'>): string {
  const { start, end } = wholeOf(statement);
  const block = sentenceAt(article, start)?.block;
  const own = article.sentences.filter((sentence) => block !== undefined && sentence.block === block);
  return article.text.slice(own[0]?.start ?? start, own.at(-1)?.end ?? end);
}

/** From the first to the last word of a statement. */
export function wholeOf({ content }: Pick<SiteStatement, 'content'>): Range {
  return { start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 };
}
