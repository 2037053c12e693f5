import { commentsAt } from './comment-zone.ts';
import { byline, byShape, isLead, isText, paragraph, type Kind } from './by-shape.ts';
import { furnitureBelow, furnitureOutside, opensFurniture } from './furniture.ts';
import { aboveHeadline, inHead } from './head.ts';
import { headlineAt } from './headline.ts';
import type { Line } from './lines.ts';
import { isCaption } from './credits.ts';
import { isAgencyName, namesRole } from './shapes.ts';
import { inTail, markNotes, teasersBelow } from './tail.ts';

/** The kind of each line: first by its own shape, then, where the shape says nothing, by its place. */
export function kindsOf(lines: readonly Line[]): Kind[] {
  const shapes = markNotes(
    lines,
    lines.map((line, i) => byShape(line, lines[i - 1], lines[i + 1])),
    isText,
  );
  const comments = commentsAt(lines, shapes);
  const first = shapes.findIndex(isLead);
  const last = shapes.slice(0, comments < 0 ? undefined : comments).findLastIndex(isText);
  const headline = headlineAt(lines, shapes, first);
  // A headline that is a sentence is not the lead: its byline stands below it.
  const text = headline === first ? shapes.findIndex((kind, i) => i > first && isLead(kind)) : -1;
  const lead = text < 0 ? first : text;
  const place = {
    lead,
    last,
    headline,
    comments,
    teasers: teasersBelow(lines, shapes, lead),
    isLive: isLive(lines),
    isSigned: shapes.slice(0, Math.max(0, lead)).includes(byline),
    isSignedAnywhere: shapes.includes(byline),
  };
  let opened = false;
  return lines.map((_, i) => {
    const shape = shapes[i];
    if (i > last && shape?.kind === 'boilerplate' && opensFurniture(shape.because)) opened = true;
    return kindAt(lines, shapes, i, { ...place, opened });
  });
}

interface Placing {
  readonly lead: number;
  readonly last: number;
  readonly headline: number;
  /** Index of the line that opens the readers' comments; -1 = none. */
  readonly comments: number;
  readonly teasers: ReadonlySet<number>;
  readonly isLive: boolean;
  /** A byline stands above the lead; or anywhere. */
  readonly isSigned: boolean;
  readonly isSignedAnywhere: boolean;
  /** Below the last paragraph links or comments have begun. */
  readonly opened: boolean;
}

function kindAt(lines: readonly Line[], shapes: readonly (Kind | undefined)[], i: number, place: Placing): Kind {
  const { lead, last, headline, comments, isLive } = place;
  const line = lines[i]!;
  if (i === headline) return { kind: 'headline', because: 'the first line, short and without a full stop, above the text' };
  if (comments >= 0 && i > comments) return { kind: 'boilerplate', because: 'a comment of a reader' };
  if (place.teasers.has(i)) return { kind: 'boilerplate', because: 'an entry of a list of other articles' };
  const above = lead < 0 || i < lead;
  const below = i > last;
  // Between paragraphs, “By Air and Sea” is a heading.
  const isHeadingWithBy = shapes[i] === byline && lead >= 0 && lead < i && i < last && !namesRole(line) && !isBesideDate(shapes, i);
  const shape = isHeadingWithBy ? undefined : shapes[i];
  if (isLive && i > lead && /^(?:last )?updated\b/i.test(line.text))
    return { kind: 'boilerplate', because: 'a time of an update in a live report' };
  if (shape === byline && i > last && place.isSigned && /^\(?(?:additional )?(?:reporting|writing|editing) by\b/i.test(line.text))
    return { kind: 'boilerplate', because: 'a note of who worked on the report' };
  if (shape) return repeatsNeighbour(lines, i) ? { kind: 'boilerplate', because: 'a copy of the caption beside it' } : shape;
  if (i === headline + 1 && line.text === lines[headline]?.text) return { kind: 'boilerplate', because: 'a copy of the headline' };
  const because = above || below || isLive || isBesideFurniture(shapes, i) ? furnitureOutside(line) : undefined;
  if (because !== undefined && lines.length > 1) return { kind: 'boilerplate', because };
  const link = above ? undefined : furnitureBelow(line);
  if (link !== undefined) return { kind: 'boilerplate', because: link };
  if (above && headline >= 0 && lead >= 0) return i < headline ? aboveHeadline(line) : inHead(line, shapes[i - 1], place.isSigned);
  if (above) return paragraph;
  if (isAgencyName(line)) return below ? byline : { kind: 'caption', because: 'the name of an agency, between paragraphs' };
  if (below) {
    const mayBeSigned = i === last + 1 && !place.isSignedAnywhere;
    return inTail(line, { mayBeSigned, opened: place.opened, isLong: lead >= 0 && last - lead >= 2 }) ?? paragraph;
  }
  return isHeading(line, lines[i + 1], shapes[i + 1])
    ? { kind: 'subhead', because: 'a short line without a full stop above a paragraph' }
    : paragraph;
}

/** A live report has the time of day above each of its parts. */
function isLive(lines: readonly Line[]): boolean {
  return lines.filter(({ text }) => text.length <= 20 && /^\d{1,2}[.:]\d\d\b/.test(text)).length >= 4;
}

/** Buttons stand in rows: one beside other furniture is no word of the article. */
function isBesideFurniture(shapes: readonly (Kind | undefined)[], i: number): boolean {
  return shapes[i - 1]?.kind === 'boilerplate' && shapes[i + 1]?.kind === 'boilerplate';
}

/** Byline and date stand together, also below a standfirst. */
function isBesideDate(shapes: readonly (Kind | undefined)[], i: number): boolean {
  return shapes[i - 1]?.kind === 'dateline' || shapes[i + 1]?.kind === 'dateline';
}

function isHeading(line: Line, next: Line | undefined, below: Kind | undefined): boolean {
  if (line.words > 15 || !next || !/^(?:#{1,6}\s|\d{1,2}[.)]\s)?["“‘'(¿]?[\p{Lu}\p{N}]/u.test(line.text) || /[,;:]$/.test(line.text))
    return false;
  return below === undefined || below.kind !== 'boilerplate';
}

/** Scrapers print a caption twice: the copy with a layout mark, or the second one, is furniture. */
function repeatsNeighbour(lines: readonly Line[], i: number): boolean {
  const former = lines[i - 1];
  return former !== undefined && former.text === lines[i]!.text && isCaption(former);
}
