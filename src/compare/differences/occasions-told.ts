import type { Sentence } from '../../pipeline/document.ts';
import type { StoryEvent } from '../../schema/corpus.ts';
import { type ArticleText, sentenceAt, wholeOf } from './article-text.ts';
import type { Material } from './material.ts';

/** One occasion in one article: the sentences that name it or report what was said at it. */
export interface Told {
  readonly event: StoryEvent;
  readonly article: ArticleText;
  readonly sentences: readonly Sentence[];
}

/** Every occasion that at least two articles tell of, with what each of them tells. */
export function occasionsTold({ articles, events }: Pick<Material, 'articles' | 'events'>): Told[][] {
  return events.flatMap((event) => {
    const told = articles.flatMap((article): Told[] => {
      const named = article.occasions.flatMap((occasion) => (occasion.event === event.id ? [occasion.sentence] : []));
      const reporting = article.statements
        .filter((statement) => statement.event === event.id)
        .flatMap((statement) => sentenceAt(article, wholeOf(statement).start) ?? []);
      const sentences = [...new Set([...named, ...reporting])].toSorted((a, b) => a.start - b.start);
      return sentences.length > 0 ? [{ event, article, sentences }] : [];
    });
    return told.length > 1 ? [told] : [];
  });
}
