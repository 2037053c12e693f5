import { toLine, type Line } from './lines.ts';
import { cellsOf } from './shapes.ts';

/** Make one line of the rows of each table: two or more neighbours with the same number of cells. */
export function joinRows(text: string, lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  let i = 0;
  while (i < lines.length) {
    const first = lines[i]!;
    const cells = cellsOf(first);
    let end = i + 1;
    while (cells > 0 && lines[end] !== undefined && !lines[end]!.blankBefore && cellsOf(lines[end]!) === cells) end += 1;
    joined.push(end - i > 1 ? toLine(text, first.start, lines[end - 1]!.end, first.blankBefore) : first);
    i = end;
  }
  return joined;
}

/** The line holds the rows of a table. */
export function isTable(line: Line | undefined): boolean {
  return line !== undefined && /[\n\r]/.test(line.text) && (line.text.includes('|') || line.text.includes('\t'));
}
