import type { Range } from '../../schema/span.ts';

/** One line of the text without the white space around it, or several that were wrapped at a fixed width. */
export interface Line extends Range {
  readonly text: string;
  /** An empty line, or the start of the text, stands before it. */
  readonly blankBefore: boolean;
  readonly words: number;
}

/** Lines wider than this are never the work of a wrapping editor. */
const WIDEST = 130;
const NARROWEST = 45;

/** The lines of `text` that hold more than white space; wrapped ones joined. */
export function splitLines(text: string): Line[] {
  const lines = rawLines(text);
  const width = wrapWidth(lines);
  if (width === undefined) return lines;
  const starts = lines.flatMap((line, i) => (i > 0 && !line.blankBefore && isWrapped(lines[i - 1]!.text, line.text, width) ? [] : [i]));
  return starts.map((from, i) =>
    toLine(text, lines[from]!.start, lines[(starts[i + 1] ?? lines.length) - 1]!.end, lines[from]!.blankBefore),
  );
}

function rawLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let blankBefore = true;
  for (const part of text.split(/[\n\r\u2028\u2029]/)) {
    const trimmed = part.trim();
    const crlf = part === '' && text[start] === '\n' && text[start - 1] === '\r';
    if (trimmed !== '') {
      const from = start + part.length - part.trimStart().length;
      lines.push(toLine(text, from, from + trimmed.length, blankBefore));
      blankBefore = false;
    } else if (!crlf) blankBefore = true;
    start += part.length + 1;
  }
  return lines;
}

export function toLine(text: string, start: number, end: number, blankBefore: boolean): Line {
  const words = text.slice(start, end);
  return { start, end, text: words, blankBefore, words: countWords(words) };
}

/** Of a text without white space around it. */
function countWords(text: string): number {
  let count = 1;
  let isGap = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isSpace = code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/.test(text.charAt(at)));
    if (isSpace && !isGap) count++;
    isGap = isSpace;
  }
  return count;
}

/** Width at which the file was wrapped; `undefined` when its line breaks end paragraphs. */
function wrapWidth(lines: readonly Line[]): number | undefined {
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0);
  if (width > WIDEST || width < NARROWEST) return undefined;
  const breaks = lines.flatMap((line, i) => {
    const former = lines[i - 1];
    return former && !line.blankBefore ? [isWrapped(former.text, line.text, width) && !/[.!?:]["”’')]?$/.test(former.text)] : [];
  });
  const wrapped = breaks.filter(Boolean).length;
  return wrapped >= 3 && wrapped * 2 > breaks.length ? width : undefined;
}

/** The next line's first word had no room in this one, or goes on with its clause: editors that balance lines leave some room. */
function isWrapped(line: string, next: string, width: number): boolean {
  if (/^(?:[•‣▪*>|-]|\d{1,2}[.)]) /.test(next) || line.includes(' | ')) return false;
  const first = next.slice(0, WIDEST).split(/\s/, 1)[0] ?? '';
  return line.length + 1 + first.length > width || (/^\p{Ll}/u.test(next) && !/[.!?:]["”’')]?$/.test(line));
}
