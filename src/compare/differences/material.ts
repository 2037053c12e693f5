import type { Corpus, StoryEvent } from '../../schema/corpus.ts';
import type { SiteArticle, SiteStatement } from '../../schema/dataset.ts';
import { type ArticleText, toArticleText } from './article-text.ts';
import { findPeople, type PersonMention } from './people.ts';
import { Speakers } from './speakers.ts';
import { toSayings, type Saying } from './sayings.ts';
import { Vocabulary } from './vocabulary.ts';

/** What detectors read: nothing else of the corpus, and nothing of each other. */
export interface Material {
  readonly articles: readonly ArticleText[];
  readonly articleOf: (statement: Pick<SiteStatement, 'article'>) => ArticleText;
  readonly sayings: readonly Saying[];
  readonly people: readonly PersonMention[];
  readonly speakers: Speakers;
  readonly events: readonly StoryEvent[];
  readonly vocabulary: Vocabulary;
  /** Claim id → title. */
  readonly titles: ReadonlyMap<string, string>;
  /** What is said, and by whom, as the end of a title. */
  readonly about: (saying: Saying) => string;
}

export function toMaterial(siteArticles: readonly SiteArticle[], corpus: Corpus): Material {
  const articles = siteArticles.map((article) => toArticleText(article, corpus.speakers, corpus.events));
  const byId = new Map(articles.map((article) => [article.id, article]));
  const speakers = new Speakers(corpus.speakers);
  const titles = new Map(corpus.codebook.map(({ id, title }) => [id, title]));
  return {
    articles,
    articleOf: ({ article }) => {
      const text = byId.get(article);
      if (!text) throw new Error(`There is no article ${article}.`);
      return text;
    },
    sayings: toSayings(
      articles.flatMap(({ statements }) => statements),
      speakers,
    ),
    people: findPeople(articles),
    speakers,
    events: corpus.events,
    vocabulary: new Vocabulary(corpus.differences),
    titles,
    about: ({ claim, speaker, statements }) => {
      const who = speakers.get(speaker)?.name ?? statements[0]?.speakerName ?? undefined;
      const what = claim === null ? 'not in the codebook' : (titles.get(claim) ?? claim);
      return speaker === null || who === undefined ? what : `${what} (${who})`;
    },
  };
}
