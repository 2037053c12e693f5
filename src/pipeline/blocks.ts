import type { Block } from '../schema/record.ts';
import { kindsOf } from './blocks/kinds.ts';
import { leadPlace } from './blocks/lead-place.ts';
import { splitLines } from './blocks/lines.ts';
import { joinRows } from './blocks/tables.ts';
import { spanOf } from '../text/span.ts';

/**
 * The blocks of an article, in order and without overlap; between them stands white space only.
 *
 * A line is called furniture by pattern and position, never by its subject: losing article text is the worse error.
 */
export function findBlocks(text: string): Block[] {
  const lines = joinRows(text, splitLines(text));
  const kinds = kindsOf(lines);
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
