import type { WordColumn } from './align-words.ts';

/** More rows than this break up the sentence. */
const mostRows = 6;

/** Columns of aligned words as rows: one begins where `count` wordings part again after words that most of them share. */
export function toRuns(columns: readonly WordColumn[], count: number): WordColumn[][] {
  const runs: WordColumn[][] = [];
  let shared = true;
  for (const column of columns) {
    const now = column.at.filter((word) => word !== undefined).length >= Math.max(2, Math.ceil(count / 2));
    const last = runs.at(-1);
    if (!last || (shared && !now)) runs.push([column]);
    else last.push(column);
    shared = now;
  }
  return runs.length === 0 ? [[]] : joinThin(runs);
}

/** One word alone is no row, and many rows cannot be read: the thinnest goes to its thinner neighbour. */
function joinThin(runs: WordColumn[][]): WordColumn[][] {
  const rows = [...runs];
  while (rows.length > 1) {
    const thin = rows.reduce((least, row, index) => (row.length < (rows[least]?.length ?? 0) ? index : least), 0);
    if (rows.length <= mostRows && (rows[thin]?.length ?? 0) > 1) break;
    const before = rows[thin - 1];
    const to = before && (rows[thin + 1]?.length ?? Infinity) >= before.length ? thin - 1 : thin;
    rows.splice(to, 2, [...(rows[to] ?? []), ...(rows[to + 1] ?? [])]);
  }
  return rows;
}
