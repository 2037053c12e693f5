import type { Corpus, Review } from '../schema/corpus.ts';
import type { ArticleRecord } from '../schema/record.ts';
import type { Range } from '../schema/span.ts';
import { supportedLanguage } from '../text/language-name.ts';
import { spanOf } from '../text/span.ts';
import { withIds, type Hash } from '../text/statement-id.ts';
import { findAttributions } from './attribution.ts';
import { readByline } from './byline.ts';
import { codeStatement } from './coding.ts';
import { confidenceOf } from './confidence.ts';
import { readDateline } from './dateline.ts';
import { dateArticle } from './dates.ts';
import type { Dating } from './document.ts';
import { findNarration } from './narration.ts';
import { readDocument } from './read-document.ts';
import { findSaidOn } from './said-on.ts';
import { readSpeakers } from './speakers.ts';
import type { Figure } from './speakers/figures.ts';
import { sentenceAround } from './statement-sentence.ts';
import { hasTopic, isOnTopic } from './topic.ts';

/** A decoded article file, and what only the rim knows of it. */
export interface ArticleFile {
  /** File name without `.txt`. */
  readonly id: string;
  readonly file: string;
  readonly text: string;
  /** Of the bytes of the file, in hex. */
  readonly sha256: string;
}

/** The record of an article, and whom it names that the corpus does not list. */
export interface Extraction {
  readonly record: ArticleRecord;
  readonly strangers: readonly Figure[];
}

/** Run every stage on one article, in order. Nothing is read, nothing is thrown. */
export function extract(article: ArticleFile, corpus: Corpus, hash: Hash, given?: Review['published']): ArticleRecord {
  return extractWithStrangers(article, corpus, hash, given).record;
}

/** The same, with whom the article names that the corpus does not list. `ownVoice` = what of it counts where there is no topic. */
export function extractWithStrangers(
  { id, file, text, sha256 }: ArticleFile,
  { story, speakers, codebook, events }: Corpus,
  hash: Hash,
  given?: Review['published'],
  ownVoice: 'about the story' | 'all' = 'about the story',
): Extraction {
  const doc = readDocument(id, text);
  const { blocks, sentences, language } = doc;
  /** The words as the article has them: stages read a copy. */
  const asPrinted = <T extends Range>(range: T) => ({ ...range, ...spanOf(text, range) });
  const known = new Map<number, boolean>();
  const about = ({ start, end }: Range) => {
    const place = start * (text.length + 1) + end;
    const is = known.get(place) ?? (!hasTopic(story) || isOnTopic(text.slice(start, end), story));
    known.set(place, is);
    return is;
  };
  // Content that only points ("these troops") is about what its sentence is about.
  const aboutInSentence = (range: Range) => about(range) || sentences.some((sentence) => holds(sentence, range) && about(sentence));

  // Rules of English would find sayings in any language; of one they do not read they must say nothing.
  const isRead = language === supportedLanguage;
  const attributed = isRead ? findAttributions(doc) : [];
  // Without a topic nobody has said what the topic is, and the article's own voice is all of the article: other articles have to tell.
  const found =
    !isRead || (!hasTopic(story) && ownVoice !== 'all') ? attributed : [...attributed, ...findNarration(doc, attributed, about)];
  const { attributed: spoken, strangers } = readSpeakers(doc, found, speakers);
  const dating = isRead ? dateArticle(doc, { events, ...(given ? { given } : {}) }) : undated(given);
  const statements = findSaidOn(doc, spoken, dating, events).map((item) => ({
    form: item.form,
    content: item.content.map((range) => spanOf(text, range)),
    sentence: spanOf(text, sentenceAround(sentences, item.content)),
    source: { ...item.resolved, span: item.resolved.span && asPrinted(item.resolved.span) },
    cue: item.cue && spanOf(text, item.cue),
    saidOn: item.saidOn && { ...item.saidOn, evidence: item.saidOn.evidence && asPrinted(item.saidOn.evidence) },
    onTopic: item.form === 'narrated' || item.content.some(aboutInSentence),
    // The cue belongs to what is claimed: one may reject, welcome or demand the same thing.
    claims: codeStatement(
      [item.cue, ...item.content].map((range) => range && text.slice(range.start, range.end)).join(' '),
      item.resolved.actor,
      codebook,
      item.content.map(({ start, end }) => text.slice(start, end)),
    ),
    rule: item.rule,
    confidence: confidenceOf(item.rule, item.resolved.via),
  }));

  const headline = blocks.find(({ kind }) => kind === 'headline');
  const byline = blocks.find(({ kind }) => kind === 'byline');
  const dateline = blocks.find(({ kind }) => kind === 'dateline');
  const record: ArticleRecord = {
    id,
    file,
    sha256,
    language,
    headline: headline ? spanOf(text, headline) : null,
    byline: byline ? { ...spanOf(text, byline), ...readByline(byline) } : null,
    dateline: dateline ? { ...spanOf(text, dateline), ...readDateline(dateline) } : null,
    published: { ...dating.published, evidence: dating.published.evidence.map(asPrinted) },
    blocks: blocks.map(asPrinted),
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    dates: dating.mentions.map(asPrinted),
    statements: withIds(hash, id, statements),
  };
  return { record, strangers };
}

/** Words of the calendar are words of a language too. */
function undated(given: Review['published']): Dating {
  const open = { edtf: null, earliest: null, latest: null, because: 'Dates of this language are not read.' };
  return { mentions: [], published: { ...(given ?? open), evidence: [] } };
}

function holds(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
