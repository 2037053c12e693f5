import type { StoryEvent } from '../../schema/corpus.ts';
import type { DateMention } from '../../schema/record.ts';
import type { Range } from '../../schema/span.ts';
import { edtfBounds } from '../../text/edtf.ts';
import { daysBetween } from '../../text/calendar.ts';
import type { Attributed, Dating, Document } from '../document.ts';
import { findOccasions, type Occasion } from '../occasions.ts';
import { BySentence, sentenceIndex } from './in-sentence.ts';

/** All that tells when the statements of one article were said. */
export interface Scene {
  readonly doc: Document;
  readonly places: readonly Place[];
  /** Contents of all statements but narrated ones. */
  readonly contents: BySentence<Range>;
  /** Date expressions with a value that is not after the publication. */
  readonly mentions: BySentence<DateMention>;
  /** Expressions with a value after the publication. */
  readonly coming: BySentence<DateMention>;
  /** Days named in paragraphs or of occasions, not long before the publication. */
  readonly recentDays: ReadonlySet<string>;
  /** Occasions the article names that fit its dates. */
  readonly occasions: readonly Occasion[];
  /** Best day of publication. */
  readonly reference: string | undefined;
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
  /** Headline, subhead, list of key points, or one of the first three paragraphs: where the news stands. */
  readonly isNews: boolean;
}

/** An occasion named without a date belongs to an article that appeared this soon after it. */
const reportDays = 60;
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
  return {
    doc,
    places: placesOf(doc, attributed, new BySentence(doc.sentences, held)),
    contents: new BySentence(
      doc.sentences,
      said.flatMap(({ content }) => content),
    ),
    mentions: new BySentence(doc.sentences, mentions),
    coming: new BySentence(doc.sentences, valued.filter(isComing)),
    occasions,
    recentDays: recentDays(doc, mentions, occasions, reference),
    reference,
    exact: published.edtf !== null && published.earliest === published.latest,
  };
}

/** `inner` lies in `outer`. */
export function within(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function isOfArticle(
  { sentences }: Document,
  { sentence, from, to }: Occasion,
  mentions: readonly DateMention[],
  reference: string | undefined,
): boolean {
  const range = sentences[sentence];
  const inside = range ? mentions.filter((mention) => mention.anchor !== 'previous' && within(mention, range)) : [];
  const holds = inside.map(({ edtf }) => {
    const bounds = edtfBounds(edtf ?? '');
    return (bounds?.earliest ?? '') <= to && (bounds?.latest ?? '9999') >= from;
  });
  if (holds.length > 0) return holds.includes(true);
  return reference !== undefined && from <= reference && daysBetween(to, reference) <= reportDays;
}

/** Lines of date are no news: only days of paragraphs count. */
function recentDays(
  { blocks }: Document,
  mentions: readonly DateMention[],
  occasions: readonly Occasion[],
  reference: string | undefined,
): Set<string> {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
  const told = mentions.filter(({ start }) => sentenceIndex(paragraphs, start) >= 0).flatMap(({ edtf }) => edtf ?? []);
  const days = [...told, ...occasions.map(({ event }) => event.date)]
    .filter((edtf) => /^\d{4}-\d{2}-\d{2}/.test(edtf))
    .map((edtf) => edtf.slice(0, 10));
  return new Set(reference ? days.filter((day) => daysBetween(day, reference) <= reportDays) : days);
}

function placesOf(doc: Document, all: readonly Attributed[], held: BySentence<Range & { readonly statement: Attributed }>): Place[] {
  let paragraphs = 0;
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
      isNews: isHeadline || (ordinals[block] ?? 0) <= newsParagraphs,
    };
  });
}

function actorOf({ resolved }: Attributed): string | undefined {
  return resolved.actor ?? resolved.name?.toLowerCase() ?? undefined;
}
