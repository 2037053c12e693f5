import { alignWords, type WordColumn } from './align-words.ts';
import { toRuns } from './collation-runs.ts';
import { contentWords, type ContentWord } from './content-words.ts';

/** The words of a text that is compared: one string for each of its content spans. */
export type Wording = readonly string[];

/** How many of the wordings have a word: all, some, one alone; a word that says nothing by itself, and punctuation, is `plain`. */
export type Sharing = 'all' | 'some' | 'one' | 'plain';

/** A stretch of one content span, `start` and `end` counted from the start of that span. */
export interface Stretch {
  readonly part: number;
  readonly start: number;
  readonly end: number;
  readonly sharing: Sharing;
  /** The wordings that have these words, this one among them; empty for plain ones. */
  readonly in: readonly number[];
}

/** A row of the collation: for each wording its stretches, in order; none where it has nothing here. */
export type CollationRow = readonly (readonly Stretch[])[];

interface Token extends ContentWord {
  readonly part: number;
}

/**
 * Lay wordings side by side: content words are aligned, stop words and punctuation go with them. A row holds what differs up to
 * the next words that most wordings share, and those words. Read down a column, the stretches are the wording, each character once.
 */
export function collate(wordings: readonly Wording[]): CollationRow[] {
  const tokens = wordings.map((parts) => parts.flatMap((text, part) => contentWords(text).map((word) => ({ ...word, part }))));
  const runs = toRuns(alignWords(tokens.map((own) => own.map(({ stem }) => stem))), wordings.length);
  const holders = toHolders(tokens);
  const cuts = tokens.map((own, index) => toCuts(runs, own, wordings[index] ?? [], index));
  return runs.map((_, row) =>
    wordings.map((parts, index) => {
      const [start, end] = [cuts[index]?.[row] ?? 0, cuts[index]?.[row + 1] ?? 0];
      return toStretches(parts, tokens[index] ?? [], holders, { start, end });
    }),
  );
}

/** What share of the content words of two wordings stands in both. */
export function sharedWords(a: Wording, b: Wording): number {
  const [first, second] = [a, b].map((parts) => parts.flatMap((text) => contentWords(text).map(({ stem }) => stem))) as [
    string[],
    string[],
  ];
  const [inFirst, inSecond] = [new Set(first), new Set(second)];
  const shared = first.filter((stem) => inSecond.has(stem)).length + second.filter((stem) => inFirst.has(stem)).length;
  return first.length + second.length === 0 ? 0 : shared / (first.length + second.length);
}

function toHolders(tokens: readonly (readonly Token[])[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, Set<number>>();
  tokens.forEach((own, index) => {
    for (const { stem } of own) holders.set(stem, (holders.get(stem) ?? new Set()).add(index));
  });
  return new Map([...holders].map(([stem, set]) => [stem, [...set]]));
}

/** Where the rows of one wording begin, and its end: offsets in its parts joined. */
function toCuts(runs: readonly (readonly WordColumn[])[], tokens: readonly Token[], parts: Wording, wording: number): number[] {
  const whole = parts.join('');
  const starts = parts.map((_, part) => parts.slice(0, part).join('').length);
  const cuts = [0];
  let words = 0;
  for (const run of runs.slice(0, -1)) {
    words += run.filter(({ at }) => at[wording] !== undefined).length;
    const last = tokens[words - 1];
    if (words === tokens.length) cuts.push(whole.length);
    else cuts.push(last ? afterWord(parts[last.part] ?? '', last.end) + (starts[last.part] ?? 0) : 0);
  }
  return [...cuts, whole.length];
}

/** Behind the punctuation that closes a word, and the blank after it. */
function afterWord(text: string, end: number): number {
  const gap = /^[^\p{L}\p{N}\s]*\s*/u.exec(text.slice(end));
  return end + (gap?.[0].length ?? 0);
}

/** The stretches of one wording between two offsets. Neighbours that the same wordings have are one, never over punctuation. */
function toStretches(
  parts: Wording,
  tokens: readonly Token[],
  holders: ReadonlyMap<string, readonly number[]>,
  { start, end }: { readonly start: number; readonly end: number },
): Stretch[] {
  let from = 0;
  return parts.flatMap((text, part) => {
    const [first, last] = [Math.max(0, start - from), Math.min(text.length, end - from)];
    from += text.length;
    if (first >= last) return [];
    const marked = tokens
      .filter((token) => token.part === part && token.start >= first && token.end <= last)
      .map((token) => ({ ...token, in: holders.get(token.stem) ?? [] }));
    return fill(part, first, last, joinNeighbours(marked, holders));
  });
}

function joinNeighbours(tokens: readonly (Token & Pick<Stretch, 'in'>)[], holders: ReadonlyMap<string, readonly number[]>): Stretch[] {
  const all = new Set([...holders.values()].flat()).size;
  const joined: Stretch[] = [];
  for (const { part, start, end, afterStop, in: held } of tokens) {
    const last = joined.at(-1);
    const sharing = held.length === 1 ? 'one' : held.length === all ? 'all' : 'some';
    const goesOn = last !== undefined && !afterStop && last.in.join() === held.join();
    if (goesOn) joined.pop();
    joined.push({ part, start: goesOn ? last.start : start, end, sharing, in: held });
  }
  return joined;
}

/** The marked stretches with the plain ones between them. */
function fill(part: number, start: number, end: number, marked: readonly Stretch[]): Stretch[] {
  const plain = (from: number, to: number): Stretch[] => (from < to ? [{ part, start: from, end: to, sharing: 'plain', in: [] }] : []);
  const last = marked.at(-1);
  return [
    ...marked.flatMap((stretch, index) => [...plain(marked[index - 1]?.end ?? start, stretch.start), stretch]),
    ...plain(last?.end ?? start, end),
  ];
}
