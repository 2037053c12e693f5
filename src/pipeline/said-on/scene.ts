import type { StoryEvent } from '../../schema/corpus.ts';
import type { DateMention } from '../../schema/record.ts';
import type { Range } from '../../schema/span.ts';
import { edtfBounds } from '../../text/edtf.ts';
import { daysBetween } from '../dates/calendar.ts';
import type { Attributed, Dating, Document } from '../document.ts';
import { findOccasions, type Occasion } from '../occasions.ts';

/** All that tells when the statements of one article were said. */
export interface Scene {
  readonly doc: Document;
  readonly places: readonly Place[];
  /** Date expressions with a value that is not after the publication. */
  readonly mentions: readonly DateMention[];
  /** Expressions with a value after the publication. */
  readonly coming: readonly DateMention[];
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

export function readScene(doc: Document, attributed: readonly Attributed[], dating: Dating, events: readonly StoryEvent[]): Scene {
  const { published } = dating;
  const reference = published.edtf === null ? undefined : (edtfBounds(published.edtf)?.earliest ?? undefined);
  const latest = published.latest ?? reference;
  const valued = dating.mentions.filter((mention) => mention.edtf !== null);
  const isComing = ({ edtf }: DateMention) => latest !== undefined && (edtfBounds(edtf ?? '')?.earliest ?? '') > latest;
  return {
    doc,
    places: attributed.map((statement, index) => placeOf(doc, attributed, statement, index)),
    mentions: valued.filter((mention) => !isComing(mention)),
    coming: valued.filter(isComing),
    occasions: findOccasions(doc, events).filter((occasion) => isOfArticle(doc, occasion, valued, reference)),
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

function placeOf(doc: Document, all: readonly Attributed[], statement: Attributed, index: number): Place {
  const [content] = statement.content;
  const at = statement.cue?.start ?? content?.start ?? statement.clause.start;
  const sentence = doc.sentences.findIndex((range) => range.start <= at && at < range.end);
  const anchor = statement.cue ?? content ?? statement.clause;
  const actor = actorOf(statement);
  const blockIndex = doc.blocks.findIndex((block) => block.start <= at && at < block.end);
  const kind = doc.blocks[blockIndex]?.kind;
  const paragraphs = doc.blocks.slice(0, blockIndex + 1).filter((block) => block.kind === 'paragraph').length;
  return {
    statement,
    index,
    at,
    sentence,
    actor,
    outer: all.find(
      (other) =>
        other !== statement &&
        other.form !== 'narrated' &&
        actorOf(other) !== actor &&
        other.content.some((range) => within(anchor, range)),
    ),
    isHeadline: kind === 'headline',
    isNews: kind === 'headline' || paragraphs <= newsParagraphs,
  };
}

function actorOf({ resolved }: Attributed): string | undefined {
  return resolved.actor ?? resolved.name?.toLowerCase() ?? undefined;
}
