import type { StoryEvent } from '../../schema/corpus.ts';
import type { DateMention } from '../../schema/record.ts';
import type { Range } from '../../schema/span.ts';
import { edtfBounds } from '../../text/edtf.ts';
import type { Attributed, Dating, Document } from '../document.ts';
import { findOccasions, type Occasion } from '../occasions.ts';
import { leadBlock } from './lead-block.ts';
import { isOfArticle, leadDay, recentDays, within } from './scene-dates.ts';
import { BySentence, sentenceIndex } from './in-sentence.ts';

/** All that tells when the statements of one article were said. */
export interface Scene {
  readonly doc: Document;
  readonly places: readonly Place[];
  /** The places of each sentence that has some, by its index. */
  readonly placesIn: ReadonlyMap<number, readonly Place[]>;
  /** Contents of all statements but narrated ones. */
  readonly contents: BySentence<Range>;
  /** Date expressions with a value that is not after the publication. */
  readonly mentions: BySentence<DateMention>;
  /** Expressions with a value after the publication. */
  readonly coming: BySentence<DateMention>;
  /** Days named in paragraphs or of occasions, not long before the publication. */
  readonly recentDays: ReadonlySet<string>;
  /** A live report: its parts have the time of day, so that all of it is of one day. */
  readonly isLive: boolean;
  /** The first recent day that the first paragraph names: of what the article reports on. */
  readonly leadDay: DateMention | undefined;
  /** Occasions the article names that fit its dates. */
  readonly occasions: readonly Occasion[];
  /** Best day of publication. */
  readonly reference: string | undefined;
  /** First day on which it may have appeared. */
  readonly earliest: string | undefined;
  /** false: the publication is an estimate. */
  readonly exact: boolean;
}

/** One statement and where it stands. */
export interface Place {
  readonly statement: Attributed;
  /** Index in the list of statements. */
  readonly index: number;
  /** Offset of the cue, or of the content where there is none. */
  readonly at: number;
  /** Index in `Document.sentences`; -1 outside all. */
  readonly sentence: number;
  /** The same for all statements of one speaker; undefined: not resolved. */
  readonly actor: string | undefined;
  /** The statement of somebody else in whose content this one is said. */
  readonly outer: Attributed | undefined;
  readonly isHeadline: boolean;
  /** Headline or standfirst: what it says is said again below. */
  readonly isAbove: boolean;
  /** Headline, subhead, list of key points, or one of the first three paragraphs: where the news stands. */
  readonly isNews: boolean;
}

const clock = /^\d{1,2}[.:]\d\d\b/;
const newsParagraphs = 3;
/** Dates of a sentence further back than this are history, not the day of the statement. */
export const historyDays = 180;

/** How many sentences on remarks in the present tense still belong to those before. */
export const nearSentences = 3;

export function readScene(doc: Document, attributed: readonly Attributed[], dating: Dating, events: readonly StoryEvent[]): Scene {
  const { published } = dating;
  const reference = published.edtf === null ? undefined : (edtfBounds(published.edtf)?.earliest ?? undefined);
  const latest = published.latest ?? reference;
  const valued = dating.mentions.filter((mention) => mention.edtf !== null);
  const isComing = ({ edtf }: DateMention) => latest !== undefined && (edtfBounds(edtf ?? '')?.earliest ?? '') > latest;
  const mentions = valued.filter((mention) => !isComing(mention));
  const occasions = findOccasions(doc, events).filter((occasion) => isOfArticle(doc, occasion, valued, reference));
  const said = attributed.filter(({ form }) => form !== 'narrated');
  const held = said.flatMap((statement) => statement.content.map((range) => ({ ...range, statement })));
  const places = placesOf(doc, attributed, new BySentence(doc.sentences, held));
  return {
    doc,
    places,
    placesIn: Map.groupBy(places, ({ sentence }) => sentence),
    isLive: doc.blocks.filter(({ kind, text }) => kind === 'dateline' && clock.test(text)).length >= 4,
    leadDay: leadDay(doc, mentions, reference),
    contents: new BySentence(
      doc.sentences,
      said.flatMap(({ content }) => content),
    ),
    mentions: new BySentence(doc.sentences, mentions),
    coming: new BySentence(doc.sentences, valued.filter(isComing)),
    occasions,
    recentDays: recentDays(doc, mentions, occasions, reference),
    reference,
    earliest: published.earliest ?? reference,
    exact: published.edtf !== null && published.earliest === published.latest,
  };
}

function placesOf(doc: Document, all: readonly Attributed[], held: BySentence<Range & { readonly statement: Attributed }>): Place[] {
  let paragraphs = 0;
  const lead = leadBlock(doc.blocks);
  const ordinals = doc.blocks.map(({ kind }) => (kind === 'paragraph' ? ++paragraphs : paragraphs));
  return all.map((statement, index) => {
    const [content] = statement.content;
    const anchor = statement.cue ?? content ?? statement.clause;
    const actor = actorOf(statement);
    const block = sentenceIndex(doc.blocks, anchor.start);
    const isHeadline = doc.blocks[block]?.kind === 'headline';
    return {
      statement,
      index,
      at: anchor.start,
      sentence: sentenceIndex(doc.sentences, anchor.start),
      actor,
      outer: held.near(anchor).find((one) => one.statement !== statement && actorOf(one.statement) !== actor && within(anchor, one))
        ?.statement,
      isHeadline,
      isAbove: isHeadline || (block >= 0 && block < lead && ['subhead', 'paragraph'].includes(doc.blocks[block]?.kind ?? '')),
      isNews: isHeadline || (ordinals[block] ?? 0) <= newsParagraphs,
    };
  });
}

function actorOf({ resolved }: Attributed): string | undefined {
  return resolved.actor ?? resolved.name?.toLowerCase() ?? undefined;
}
