import type { Attribution, Document, Range } from '../document.ts';
import type { Mention } from './mentions.ts';
import type { Reading } from './reading.ts';
import { wordAt } from './words.ts';

/** Statements this many places apart in text order do not stand in one another. */
const near = 12;

/**
 * Who passed on what each attribution says, outermost first: the sources of the statements in whose content it stands
 * ("the Herald reported that | officials said …"), and who quotes its source ("Roe quoted | the engineer as saying …").
 *
 * @param order Indexes of the attributions in text order.
 */
export function findChains(reading: Reading, attributions: readonly Attribution[], order: readonly number[]): Map<number, Range[]> {
  const chains = new Map<number, Range[]>();
  for (const [place, index] of order.entries()) {
    const inner = attributions[index];
    if (!inner?.source || inner.form === 'narrated') continue;
    const outer = order
      .slice(Math.max(0, place - near), place + near)
      .flatMap((other) => (other === index ? [] : (attributions[other] ?? [])))
      .filter((one) => one.form !== 'narrated' && encloses(one, inner))
      .sort((one, other) => lengthOf(other) - lengthOf(one))
      .flatMap(({ source }) => source ?? []);
    const quoting = quotingSource(reading, inner);
    const all = [...outer, ...(quoting ? [quoting] : [])];
    if (all.length > 0) chains.set(index, all);
  }
  return chains;
}

/** Source and content of `inner` stand in the content of `outer`. */
function encloses(outer: Attribution, inner: Attribution): boolean {
  const holds = (range: Range) => outer.content.some(({ start, end }) => start <= range.start && range.end <= end);
  return inner.source !== null && holds(inner.source) && inner.content.every(holds);
}

/** The longer statement holds the shorter. */
function lengthOf({ content }: Attribution): number {
  return (content.at(-1)?.end ?? 0) - (content[0]?.start ?? 0);
}

/** "Roe | quoted the engineer as saying": the subject of a cue of quoting that has the source as its object. */
function quotingSource({ names, mentionEnding, document }: Reading, { cue, source }: Attribution): Range | undefined {
  if (!cue || !source || !/^(?:quot|cit)(?:es|ed|ing)\b/.test(document.text.slice(cue.start, cue.end))) return undefined;
  if (source.start < cue.start) return undefined;
  const at = wordAt(names.words, cue.start);
  const before = mentionEnding.get(at);
  return before && isBeside(document, before, cue) ? { start: before.start, end: before.end } : undefined;
}

function isBeside({ text }: Document, { end }: Mention, cue: Range): boolean {
  return /^,? $/.test(text.slice(end, cue.start));
}
