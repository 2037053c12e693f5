import type { Corpus, Review } from '../schema/corpus.ts';
import type { ArticleRecord, Statement } from '../schema/record.ts';
import { spanOf } from '../text/span.ts';
import { statementId, type Hash } from '../text/statement-id.ts';
import { findAttributions } from './attribution.ts';
import { findBlocks } from './blocks.ts';
import { readByline } from './byline.ts';
import { codeStatement } from './coding.ts';
import { readDateline } from './dateline.ts';
import { dateArticle } from './dates.ts';
import type { Dated, Document } from './document.ts';
import { findNarration } from './narration.ts';
import { findQuotations } from './quotations.ts';
import { findSaidOn } from './said-on.ts';
import { findSentences } from './sentences.ts';
import { resolveSpeakers } from './speakers.ts';
import { tagTokens } from './tokens.ts';
import { isOnTopic } from './topic.ts';

/** A decoded article file, and what only the rim knows of it. */
export interface ArticleFile {
  /** File name without `.txt`. */
  readonly id: string;
  readonly file: string;
  readonly text: string;
  /** Of the bytes of the file, in hex. */
  readonly sha256: string;
}

/** Run every stage on one article, in order. Nothing is read, nothing is thrown. */
export function extract(
  { id, file, text, sha256 }: ArticleFile,
  { story, speakers, codebook, events }: Corpus,
  hash: Hash,
  given?: Review['published'],
): ArticleRecord {
  const blocks = findBlocks(text);
  const quotations = findQuotations(text, blocks);
  const sentences = findSentences(text, blocks, quotations);
  const doc: Document = { id, text, language: 'en', blocks, quotations, sentences, tokens: tagTokens(text, sentences) };
  const sentenceAt = (at: number) => sentences.find(({ start, end }) => start <= at && at < end);
  const onTopic = (range: { start: number; end: number }) => {
    const sentence = sentenceAt(range.start) ?? range;
    return isOnTopic(text.slice(range.start, range.end), text.slice(sentence.start, sentence.end), story);
  };

  const attributed = findAttributions(doc);
  const found = [...attributed, ...findNarration(doc, attributed, onTopic)];
  const spoken = resolveSpeakers(doc, found, speakers);
  const dating = dateArticle(doc, { events, ...(given ? { given } : {}) });
  const dated = findSaidOn(doc, spoken, dating, events);

  const repetitions = new Map<string, number>();
  const toStatement = (item: Dated): Statement => {
    const content = item.content.map((range) => spanOf(text, range));
    const words = content.map((span) => span.text);
    const key = words.join('\n');
    const repetition = repetitions.get(key) ?? 0;
    repetitions.set(key, repetition + 1);
    return {
      id: statementId(hash, id, words, repetition),
      form: item.form,
      content,
      source: item.resolved,
      cue: item.cue && spanOf(text, item.cue),
      saidOn: item.saidOn,
      onTopic: item.form === 'narrated' || item.content.some(onTopic),
      claims: codeStatement(words.join(' '), item.resolved.actor, codebook),
      rule: item.rule,
      confidence: item.confidence,
    };
  };
  const byPlace = (a: Dated, b: Dated) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0);

  const headline = blocks.find(({ kind }) => kind === 'headline');
  const byline = blocks.find(({ kind }) => kind === 'byline');
  const dateline = blocks.find(({ kind }) => kind === 'dateline');
  return {
    id,
    file,
    sha256,
    language: doc.language,
    headline: headline ? spanOf(text, headline) : null,
    byline: byline ? { ...spanOf(text, byline), ...readByline(byline) } : null,
    dateline: dateline ? { ...spanOf(text, dateline), ...readDateline(dateline) } : null,
    published: dating.published,
    blocks,
    dates: [...dating.mentions],
    statements: dated.toSorted(byPlace).map(toStatement),
  };
}
