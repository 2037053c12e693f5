import { sha256 } from './corpus/sha256.ts';
import { extractWithStrangers, type ArticleFile } from './pipeline/extract.ts';
import { hasTopic } from './pipeline/topic.ts';
import { withAffiliations } from './proposals/affiliations.ts';
import { withSharedNarration } from './proposals/narration.ts';
import { proposeOccasions } from './proposals/occasions.ts';
import { proposeSpeakers } from './proposals/speakers.ts';
import { withOffices } from './proposals/unnamed.ts';
import type { Corpus, Review, Speaker } from './schema/corpus.ts';
import type { ArticleRecord } from './schema/record.ts';

/** An article of a corpus, with the review a person made of it. */
export interface CorpusArticle {
  readonly article: ArticleFile;
  readonly review: Review | null;
}

/**
 * The record of each article, by id, and the corpus with the speakers and occasions that its articles propose. An article is read a second time when
 * others tell more of the people it names, so that one person is one speaker under every spelling.
 */
export function extractCorpus(
  articles: readonly CorpusArticle[],
  corpus: Corpus,
): { readonly corpus: Corpus; readonly records: ReadonlyMap<string, ArticleRecord> } {
  const read = ({ article, review }: CorpusArticle, known: Corpus) =>
    extractWithStrangers(article, known, sha256, review?.published, 'all');
  const first = articles.map((one) => read(one, corpus));
  const strangers = first.map(({ record, strangers: figures }) => ({ article: record.id, figures }));
  const proposed = proposeSpeakers(strangers, corpus.speakers);
  const known: Corpus = proposed.length === 0 ? corpus : { ...corpus, speakers: [...corpus.speakers, ...proposed] };
  const records = known === corpus ? first.map(({ record }) => record) : articles.map((one) => read(one, known).record);
  const texts = new Map(articles.map(({ article }) => [article.id, article.text]));
  const led = withOffices(
    records.map((record) => ({ record, text: texts.get(record.id) ?? '' })),
    known.speakers,
  );
  const listed = new Set<Speaker>(corpus.speakers);
  const speakers = withAffiliations([...known.speakers, ...led.speakers], led.records, (speaker) => !listed.has(speaker));
  const told = hasTopic(corpus.story) ? led.records : withSharedNarration(led.records);
  const events = [...corpus.events, ...proposeOccasions(told, corpus.events)];
  return { corpus: { ...corpus, speakers, events }, records: new Map(told.map((record) => [record.id, record])) };
}
