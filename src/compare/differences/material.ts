import type { Corpus, StoryEvent } from '../../schema/corpus.ts';
import type { ClaimHead, SiteArticle, SiteStatement } from '../../schema/dataset.ts';
import { type ArticleText, toArticleText } from './article-text.ts';
import type { Nearly } from '../../proposals/claims.ts';
import { findPeople, type PersonMention } from './people.ts';
import { withSamePeople } from './same-person.ts';
import { Speakers } from '../../pipeline/speakers/spoken-for.ts';
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
  readonly nearly: Proposed['nearly'];
  /** What the statements say, and who says it, as the end of a title; and the speaker, where it is one. */
  readonly about: (
    claim: string | null,
    statements: readonly Pick<SiteStatement, 'speaker' | 'speakerName'>[],
  ) => { readonly title: string; readonly speaker: string | null };
}

/** What the comparison of statements adds to them. */
export interface Proposed {
  /** Listed and proposed ones. */
  readonly claims: readonly Pick<ClaimHead, 'id' | 'title'>[];
  /** Statements that would be one but for what speaks against it. */
  readonly nearly: readonly Nearly[];
}

export function toMaterial(siteArticles: readonly SiteArticle[], corpus: Corpus, { claims, nearly }: Proposed): Material {
  const articles = siteArticles.map((article) => toArticleText(article, corpus.speakers, corpus.events));
  const byId = new Map(articles.map((article) => [article.id, article]));
  const speakers = new Speakers(corpus.speakers);
  const titles = new Map(claims.map(({ id, title }) => [id, title]));
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
    people: withSamePeople(findPeople(articles), corpus.speakers),
    speakers,
    events: corpus.events,
    vocabulary: new Vocabulary(corpus.differences),
    titles,
    nearly,
    about: (claim, statements) => {
      const said = statements.filter(({ speaker }) => speaker !== 'article');
      const ids = [...new Set(said.map(({ speaker }) => speaker))];
      const names = [...new Set(said.flatMap(({ speakerName }) => speakerName ?? []))].join(', ');
      const what = claim === null ? 'of no claim' : (titles.get(claim) ?? claim);
      return { title: names === '' ? what : `${what} (${names})`, speaker: ids.length === 1 ? (ids[0] ?? null) : null };
    },
  };
}
