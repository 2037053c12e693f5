import type { Block } from '../schema/record.ts';
import type { Kind } from './blocks/by-shape.ts';
import { kindsOf } from './blocks/kinds.ts';
import { leadPlace } from './blocks/lead-place.ts';
import { splitLines, toLine, type Line } from './blocks/lines.ts';
import { joinRows } from './blocks/tables.ts';
import { spanOf } from '../text/span.ts';

/**
 * The blocks of an article, in order and without overlap; between them stands white space only.
 *
 * A line is called furniture by pattern and position, never by its subject: losing article text is the worse error.
 */
export function findBlocks(text: string): Block[] {
  const single = joinRows(text, splitLines(text));
  const { lines, kinds } = joinFurniture(text, single, kindsOf(single));
  // A standfirst may stand above the paragraph that begins with the place.
  const first = kinds.flatMap(({ kind }, i) => (kind === 'paragraph' ? [i] : [])).slice(0, 3);
  return lines.flatMap((line, i): Block[] => {
    const { kind, because } = kinds[i]!;
    const place = first.includes(i) ? leadPlace(line.text) : 0;
    if (place === 0) return [{ kind, ...spanOf(text, line), because }];
    const rest = line.end - line.text.slice(place).trimStart().length;
    return [
      {
        kind: 'dateline',
        ...spanOf(text, { start: line.start, end: line.start + place }),
        because: 'a place and a dash before the first words',
      },
      { kind, ...spanOf(text, { start: rest, end: line.end }), because },
    ];
  });
}

/** Lines of furniture under one another that the same rule found are one piece of it. */
function joinFurniture(text: string, lines: readonly Line[], kinds: readonly Kind[]) {
  const isFollower = (i: number) =>
    kinds[i]!.kind === 'boilerplate' && kinds[i - 1]?.because === kinds[i]!.because && !lines[i]!.blankBefore;
  const firsts = lines.flatMap((_, i) => (isFollower(i) ? [] : [i]));
  return {
    kinds: firsts.map((i) => kinds[i]!),
    lines: firsts.map((i, n) => toLine(text, lines[i]!.start, lines[(firsts[n + 1] ?? lines.length) - 1]!.end, lines[i]!.blankBefore)),
  };
}
