import type { BlockKind } from '../../schema/record.ts';
import { furnitureAnywhere, furnitureOutside, opensFurniture } from './furniture.ts';
import { headlineAt } from './headline.ts';
import type { Line } from './lines.ts';
import {
  endsSentence,
  isAgencyName,
  isBareName,
  isBullet,
  isByline,
  isCaption,
  isDateLine,
  isNumbered,
  isProse,
  namesRole,
} from './shapes.ts';
import { isTable } from './tables.ts';

export interface Kind {
  readonly kind: BlockKind;
  readonly because: string;
}

const paragraph: Kind = { kind: 'paragraph', because: 'a line of running text' };
const item: Kind = { kind: 'list-item', because: 'a bullet or a number begins the line' };
const table: Kind = { kind: 'table', because: 'neighbouring lines have the same number of cells' };
const byline: Kind = { kind: 'byline', because: 'a name with “by”, a role or agencies' };

/** The kind of each line: first by its own shape, then, where the shape says nothing, by its place. */
export function kindsOf(lines: readonly Line[]): Kind[] {
  const kinds = lines.map((line, i) => byShape(line, lines[i - 1], lines[i + 1]));
  const isText = (kind: Kind | undefined) => kind !== undefined && (kind === paragraph || kind === item || kind === table);
  const isLead = (kind: Kind | undefined) => kind === paragraph || kind === table;
  const first = kinds.findIndex(isLead);
  const last = kinds.findLastIndex(isText);
  const headline = headlineAt(lines, kinds, first);
  // A headline that is a sentence is not the lead: its byline stands below it.
  const text = headline === first ? kinds.findIndex((kind, i) => i > first && isLead(kind)) : -1;
  const lead = text < 0 ? first : text;
  let opened = false;
  return lines.map((line, i) => {
    if (i === headline) return { kind: 'headline', because: 'the first line, short and without a full stop, above the text' };
    // Between paragraphs, “By Air and Sea” is a heading.
    const isHeadingWithBy = kinds[i] === byline && lead >= 0 && lead < i && i < last && !namesRole(line);
    const shape = isHeadingWithBy ? undefined : kinds[i];
    if (i > last && shape?.kind === 'boilerplate' && opensFurniture(shape.because)) opened = true;
    if (shape) return repeatsNeighbour(lines, i) ? { kind: 'boilerplate', because: 'a copy of the caption beside it' } : shape;
    if (i === headline + 1 && line.text === lines[headline]?.text) return { kind: 'boilerplate', because: 'a copy of the headline' };
    const above = lead < 0 || i < lead;
    const below = i > last;
    const because = above || below ? furnitureOutside(line) : undefined;
    if (because !== undefined && lines.length > 1) return { kind: 'boilerplate', because };
    if (above && headline >= 0 && lead >= 0)
      return i < headline ? { kind: 'subhead', because: 'a short line above the headline' } : inHead(line, kinds[i - 1] === byline);
    if (above) return paragraph;
    if (isAgencyName(line)) return below ? byline : { kind: 'caption', because: 'the name of an agency, between paragraphs' };
    if (below) return inTail(line, i === last + 1 && !kinds.includes(byline), opened);
    return isHeading(line, lines[i + 1], kinds[i + 1])
      ? { kind: 'subhead', because: 'a short line without a full stop above a paragraph' }
      : paragraph;
  });
}

/** `undefined`: the line is short and has no full stop; only its place can tell. */
function byShape(line: Line, former: Line | undefined, next: Line | undefined): Kind | undefined {
  const because = furnitureAnywhere(line);
  if (because !== undefined) return { kind: 'boilerplate', because };
  if (isDateLine(line)) return { kind: 'dateline', because: 'a date or a time stands alone in the line' };
  if (isByline(line)) return byline;
  if (isTable(line)) return table;
  if (isLayoutRest(line)) return { kind: 'boilerplate', because: 'the rest of a layout table' };
  if (isTable(former) && !line.blankBefore && /^(?:\*|source|note|data)/i.test(line.text))
    return { kind: 'caption', because: 'a note under a table' };
  if (next && !next.blankBefore && isTable(next) && line.words <= 20)
    return { kind: 'caption', because: 'a short line directly above a table' };
  if (isCaption(line)) return { kind: 'caption', because: 'a picture credit, or the label of one' };
  if (isPullQuote(line, next) || (former && isPullQuote(former, line)))
    return { kind: 'quote', because: 'words in marks above the name of who said them' };
  if (isBullet(line)) return item;
  if (isNumbered(line)) return endsSentence(line) && !/\?$/.test(line.text) ? item : isNumberedNear(former, line, next) ? item : undefined;
  if (/^>\s?\S/.test(line.text)) return { kind: 'quote', because: 'the line begins with >' };
  if (/^#{1,6}\s+\S/.test(line.text) && line.words <= 25) return undefined;
  return isProse(line) && !isQuestionHeading(line, next) ? paragraph : undefined;
}

/** A line between headline and lead. */
function inHead(line: Line, underName: boolean): Kind {
  if (underName && !line.blankBefore && line.words <= 6)
    return { kind: 'byline', because: 'a short line right under the name of the author' };
  if (line.text.includes(' | ')) return { kind: 'boilerplate', because: 'names of the site and its section between headline and text' };
  if (isBareName(line) || isAgencyName(line)) return { kind: 'byline', because: 'a name between headline and text' };
  return { kind: 'subhead', because: 'a short line between headline and text' };
}

/** A line after the last paragraph. */
function inTail(line: Line, mayBeSigned: boolean, opened: boolean): Kind {
  if (opened && line.words <= 25) return { kind: 'boilerplate', because: 'after the last paragraph, below an invitation of the site' };
  if (mayBeSigned && isBareName(line)) return { kind: 'byline', because: 'a name below the last paragraph' };
  return paragraph;
}

function isHeading(line: Line, next: Line | undefined, below: Kind | undefined): boolean {
  if (line.words > 15 || !next || !/^(?:#{1,6}\s|\d{1,2}[.)]\s)?["“‘'(¿]?[\p{Lu}\p{N}]/u.test(line.text) || /[,;:]$/.test(line.text))
    return false;
  return below === undefined || below.kind !== 'boilerplate';
}

/** "Who is in?" right above its paragraph, or alone between empty lines. */
function isQuestionHeading(line: Line, next: Line | undefined): boolean {
  return /^[^"“‘.!]{1,70}\?$/.test(line.text) && line.words <= 9 && line.blankBefore && next !== undefined;
}

/** The line before has the number before, or the line after the number after. */
function isNumberedNear(former: Line | undefined, line: Line, next: Line | undefined): boolean {
  const number = (one: Line | undefined) => (one && isNumbered(one) ? Number.parseInt(one.text, 10) : Number.NaN);
  return number(former) === number(line) - 1 || number(next) === number(line) + 1;
}

/** Scrapers print a caption twice: the copy with a layout mark, or the second one, is furniture. */
function repeatsNeighbour(lines: readonly Line[], i: number): boolean {
  const former = lines[i - 1];
  return former !== undefined && former.text === lines[i]!.text && isCaption(former);
}

/** The last cell of a row whose other cells are lost; never a sentence of the article. */
function isLayoutRest(line: Line): boolean {
  if (!line.text.endsWith('|')) return false;
  const inner = { ...line, text: line.text.slice(0, -1).trimEnd() };
  return isCaption(inner) || !isProse(inner);
}

/** Words wholly in marks, and under them a dash and a name. */
function isPullQuote(line: Line, next: Line | undefined): boolean {
  return (
    next !== undefined && next.words <= 12 && /^[—–-]\s?\p{Lu}/u.test(next.text) && line.words <= 80 && /^[“"‘][^]*[”"’]$/.test(line.text)
  );
}
