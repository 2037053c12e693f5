import type { Attribution, Document } from '../document.ts';
import type { Turn } from './interview.ts';
import type { Unit } from './units.ts';

/** What was read before a unit: what a quotation without a cue can lean on. */
export interface Trail {
  readonly document: Document;
  readonly units: readonly Unit[];
  /** Index of the unit. */
  readonly at: number;
  readonly found: readonly Attribution[];
  /** For each attribution, the index of its unit. */
  readonly unitOf: readonly number[];
  /** Last words of the names of two and more words that the article prints: "Holm" of "Ida Holm". */
  readonly surnames: ReadonlySet<string>;
  /** How often each sentence in marks stands in the article. */
  readonly echoes: ReadonlyMap<string, number>;
  /** The turns of an interview, by their blocks. */
  readonly turns: ReadonlyMap<number, Turn>;
}

/** The unit before, when it stands in the same paragraph or ends the one before. */
export function unitBefore({ document, units, at }: Trail): Unit | undefined {
  const unit = units[at];
  const before = units[at - 1];
  if (!unit || !before) return undefined;
  return before.block === unit.block || before.block === previousParagraph(document, unit.block) ? before : undefined;
}

/** Attributions of the unit `back` places before, in order. */
export function foundIn({ found, unitOf, at }: Trail, back: number): number[] {
  const indices: number[] = [];
  for (let index = found.length - 1; index >= 0 && (unitOf[index] ?? 0) >= at - back; index--)
    if (unitOf[index] === at - back) indices.unshift(index);
  return indices;
}

/** @returns the index of the paragraph before a block, over captions, furniture and tables. */
export function previousParagraph(document: Document, block: number): number {
  let index = block - 1;
  while (index > block - 6 && /^(?:boilerplate|caption|table)$/.test(document.blocks[index]?.kind ?? '')) index--;
  return index;
}

export function surnamesOf(text: string): ReadonlySet<string> {
  const names = text.matchAll(/\p{Lu}[\p{L}.’'-]{0,30}(?: (?:(?:van|von|de|al|bin|der) )?\p{Lu}[\p{L}.’'-]{1,30}){1,5}/gu);
  return new Set(
    [...names].flatMap(([words]) =>
      words
        .replaceAll(/['’]s(?= |$)/g, '')
        .split(' ')
        .slice(1),
    ),
  );
}
