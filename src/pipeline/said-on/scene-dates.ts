import type { DateMention } from '../../schema/record.ts';
import type { Range } from '../../schema/span.ts';
import { edtfBounds } from '../../text/edtf.ts';
import { daysBetween } from '../../text/calendar.ts';
import type { Document } from '../document.ts';
import type { Occasion } from '../occasions.ts';
import { sentenceIndex } from './in-sentence.ts';
import { leadBlock } from './lead-block.ts';

/** An occasion named without a date belongs to an article that appeared this soon after it. */
const reportDays = 60;

/** `inner` lies in `outer`. */
export function within(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Does an occasion that the text names fit the dates of its sentence, or else the publication? */
export function isOfArticle(
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

/** Days that paragraphs name, and days of occasions; lines of date are no news. */
export function recentDays(
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

/** A report is written within days of what it reports on. */
const leadDays = 10;

/** The first recent day that the first paragraph names. */
export function leadDay({ blocks }: Document, mentions: readonly DateMention[], reference: string | undefined): DateMention | undefined {
  const first = blocks[leadBlock(blocks)];
  if (!first || !reference) return undefined;
  return mentions.find(
    (mention) =>
      within(mention, first) && /^\d{4}-\d{2}-\d{2}$/.test(mention.edtf ?? '') && daysBetween(mention.edtf ?? '', reference) <= leadDays,
  );
}
