import { compareText } from './compare.ts';

/** Words of several texts that stand at one place: for each text the index of its word, or undefined. */
export interface WordColumn {
  readonly stem: string;
  readonly at: readonly (number | undefined)[];
}

/** Of texts longer than this together only the beginnings and ends that are alike are aligned: whole speeches are no wordings. */
const mostCells = 4_000_000;
/** What neighbours are worth beside the word itself: of two equal words the one beside the last match is taken. */
const besideBonus = 0.25;

/**
 * Progressive alignment: each text is laid beside those before it, so that as many equal words as possible stand in one column
 * and the order of every text is kept. Every word of every text is in exactly one column. The order in which the texts are given
 * changes nothing: the longest is taken first.
 */
export function alignWords(texts: readonly (readonly string[])[]): WordColumn[] {
  const keys = texts.map((stems) => stems.join(' '));
  const order = texts.map((_, index) => index);
  order.sort((a, b) => (texts[b]?.length ?? 0) - (texts[a]?.length ?? 0) || compareText(keys[a] ?? '', keys[b] ?? ''));
  let columns: WordColumn[] = [];
  for (const index of order) columns = layBeside(columns, texts[index] ?? [], index, texts.length);
  return columns;
}

function layBeside(columns: readonly WordColumn[], stems: readonly string[], text: number, count: number): WordColumn[] {
  const merged: WordColumn[] = [];
  const alone = (word: number) => ({
    stem: stems[word] ?? '',
    at: Array.from({ length: count }, (_, i) => (i === text ? word : undefined)),
  });
  let column = 0;
  let word = 0;
  for (const [nextColumn, nextWord] of [...matches(columns, stems), [columns.length, stems.length] as const]) {
    merged.push(...columns.slice(column, nextColumn));
    for (; word < nextWord; word += 1) merged.push(alone(word));
    const met = columns[nextColumn];
    if (met) merged.push({ stem: met.stem, at: met.at.map((own, i) => (i === text ? nextWord : own)) });
    column = nextColumn + 1;
    word = nextWord + 1;
  }
  return merged;
}

/** Pairs of column and word with the same stem, in order: the heaviest such chain, a column counting for the texts it holds. */
function matches(columns: readonly WordColumn[], stems: readonly string[]): (readonly [number, number])[] {
  if (columns.length * stems.length > mostCells) return matchEnds(columns, stems);
  const width = stems.length + 1;
  const matched = new Float64Array((columns.length + 1) * width).fill(-1);
  const best = new Float64Array((columns.length + 1) * width);
  columns.forEach(({ stem, at }, row) => {
    const weight = at.filter((word) => word !== undefined).length;
    stems.forEach((own, place) => {
      const cell = (row + 1) * width + place + 1;
      const before = row * width + place;
      if (own === stem) matched[cell] = weight + Math.max(value(best, before), value(matched, before) + besideBonus);
      best[cell] = Math.max(value(best, cell - 1), value(best, cell - width), value(matched, cell));
    });
  });
  return trace(matched, best, columns.length, stems.length);
}

function matchEnds(columns: readonly WordColumn[], stems: readonly string[]): (readonly [number, number])[] {
  const most = Math.min(columns.length, stems.length);
  let ahead = 0;
  while (ahead < most && columns[ahead]?.stem === stems[ahead]) ahead += 1;
  let behind = 0;
  while (behind < most - ahead && columns.at(-1 - behind)?.stem === stems.at(-1 - behind)) behind += 1;
  const pair = (_: unknown, index: number) => [index, index] as const;
  const back = (_: unknown, index: number) => [columns.length - behind + index, stems.length - behind + index] as const;
  return [...Array.from({ length: ahead }, pair), ...Array.from({ length: behind }, back)];
}

/** From the end to the start, along the values that `matches` laid down. */
function trace(matched: Float64Array, best: Float64Array, rows: number, places: number): (readonly [number, number])[] {
  const width = places + 1;
  const pairs: (readonly [number, number])[] = [];
  let [row, place, beside] = [rows, places, false];
  while (row > 0 && place > 0) {
    const cell = row * width + place;
    if (beside || value(matched, cell) === value(best, cell)) {
      pairs.push([row - 1, place - 1]);
      const before = cell - width - 1;
      beside = value(matched, before) + besideBonus > value(best, before) && value(matched, before) > 0;
      [row, place] = [row - 1, place - 1];
    } else if (value(best, cell - width) === value(best, cell)) row -= 1;
    else place -= 1;
  }
  return pairs.toReversed();
}

function value(table: Float64Array, cell: number): number {
  return table[cell] ?? 0;
}
