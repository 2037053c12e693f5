import { toLine, type Line } from './lines.ts';
import { furnitureAnywhere } from './furniture.ts';
import { cellsOf, isByline, isDateLine } from './shapes.ts';

/** Make one line of the rows of each table: neighbours with the same number of cells. */
export function joinRows(text: string, lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  const cells = lines.map(rowCells);
  let i = 0;
  while (i < lines.length) {
    const first = lines[i]!;
    let end = i + 1;
    while (cells[i]! > 0 && cells[end] === cells[i] && !lines[end]!.blankBefore) end += 1;
    const rows = lines.slice(i, end);
    if (isGrid(rows, cells[i]!)) joined.push(toLine(text, first.start, rows.at(-1)!.end, first.blankBefore));
    else joined.push(...rows);
    i = end;
  }
  return joined;
}

function rowCells(line: Line): number {
  const cells = cellsOf(line);
  return cells > 0 && (furnitureAnywhere(line) !== undefined || isByline(line) || isDateLine(line)) ? 0 : cells;
}

/** Two rows of two cells may be names of the site and its sections: a grid has more, or numbers in it. */
function isGrid(rows: readonly Line[], cells: number): boolean {
  return rows.length > 1 && (cells > 2 || rows.length > 2 || rows.slice(1).every(({ text }) => /\d/.test(text)));
}

/** The line holds the rows of a table. */
export function isTable(line: Line | undefined): boolean {
  return line !== undefined && /[\n\r]/.test(line.text) && (line.text.includes('|') || line.text.includes('\t'));
}
