import { unitsOf } from './attribution/units-of.ts';
import type { Attribution, Document, Range } from './document.ts';
import { ownClauses } from './narration/own-clauses.ts';
import { isScene } from './narration/scene.ts';

const KINDS = new Set(['paragraph', 'list-item']);

/**
 * What the article says about the topic in its own voice: main clauses that no attribution covers.
 *
 * @param onTopic whether the words at a range are about the story.
 */
export function findNarration(document: Document, attributions: readonly Attribution[], onTopic: (range: Range) => boolean): Attribution[] {
  const narrated: Attribution[] = [];
  const covered = attributions.map(extent).sort((a, b) => a.start - b.start);
  let next = 0;
  for (const unit of unitsOf(document).units) {
    while (next < covered.length && (covered[next]?.end ?? 0) <= unit.start) next++;
    if (!KINDS.has(document.blocks[unit.block]?.kind ?? '') || /[?]$/.test(document.text.slice(unit.start, unit.end))) continue;
    const inside: Range[] = [];
    for (let index = next; index < covered.length && (covered[index]?.start ?? 0) < unit.end; index++) {
      const range = covered[index];
      if (range && range.end > unit.start) inside.push(range);
    }
    for (const { words, range } of ownClauses(unit, inside)) {
      if (isScene(words) || !onTopic(range)) continue;
      narrated.push({
        form: 'narrated',
        content: [range],
        source: null,
        cue: null,
        clause: range,
        rule: 'own-voice',
      });
    }
  }
  return narrated;
}

/** From the first to the last word of source, cue, clause and content. */
function extent({ content, source, cue, clause }: Attribution): Range {
  const parts = [...content, clause, ...(source ? [source] : []), ...(cue ? [cue] : [])];
  return { start: Math.min(...parts.map(({ start }) => start)), end: Math.max(...parts.map(({ end }) => end)) };
}
