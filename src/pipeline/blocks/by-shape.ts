import type { BlockKind } from '../../schema/record.ts';
import { isCaption, isCreditOnly } from './credits.ts';
import { furnitureAnywhere } from './furniture.ts';
import type { Line } from './lines.ts';
import { endsSentence, isBullet, isByline, isDateLine, isNumbered, isProse } from './shapes.ts';
import { isTable } from './tables.ts';

export interface Kind {
  readonly kind: BlockKind;
  readonly because: string;
}

export const paragraph: Kind = { kind: 'paragraph', because: 'a line of running text' };
const item: Kind = { kind: 'list-item', because: 'a bullet or a number begins the line' };
const table: Kind = { kind: 'table', because: 'neighbouring lines have the same number of cells' };
export const byline: Kind = { kind: 'byline', because: 'a name with “by”, a role or agencies' };

/** `undefined`: the line is short and has no full stop; only its place can tell. */
export function byShape(line: Line, former: Line | undefined, next: Line | undefined): Kind | undefined {
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
  if (isCreditOnly(line)) return { kind: 'boilerplate', because: 'the credit of a picture, without words about it' };
  if (isCaption(line)) return { kind: 'caption', because: 'a picture credit, or the label of one' };
  if (isPullQuote(line, next) || (former && isPullQuote(former, line)))
    return { kind: 'quote', because: 'words in marks above the name of who said them' };
  if (isBullet(line)) return item;
  if (isNumbered(line)) return endsSentence(line) && !/\?$/.test(line.text) ? item : isNumberedNear(former, line, next) ? item : undefined;
  if (/^>\s?\S/.test(line.text)) return { kind: 'quote', because: 'the line begins with >' };
  if (/^#{1,6}\s+\S/.test(line.text) && line.words <= 25) return undefined;
  return isProse(line) && !isQuestionHeading(line, next) ? paragraph : undefined;
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

/** Running text or a table: what may be the lead of an article. */
export function isLead(kind: Kind | undefined): boolean {
  return kind === paragraph || kind === table;
}

export function isText(kind: Kind | undefined): boolean {
  return isLead(kind) || kind === item;
}
