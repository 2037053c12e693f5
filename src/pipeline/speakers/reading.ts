import type { Document } from '../document.ts';
import type { Via } from '../../schema/record.ts';
import type { Range } from '../../schema/span.ts';
import type { Figure, Gazetteer } from './figures.ts';
import type { Memory } from './memory.ts';
import type { Mention, Names } from './mentions.ts';

/** What the resolution of one article works on. */
export interface Reading {
  readonly document: Document;
  readonly gazetteer: Gazetteer;
  readonly names: Names;
  readonly memory: Memory;
  /** Mentions by the index of the word after them. */
  readonly mentionEnding: ReadonlyMap<number, Mention>;
  /** Mentions by the index of their first word. */
  readonly mentionFrom: ReadonlyMap<number, Mention>;
  /** Names of one word that only a source phrase shows to be names, by their small letters. */
  readonly single: Map<string, Figure>;
  /** Unnamed sources in text order, by the words they go under. */
  readonly unnamed: Map<string, Figure>;
  /** Who wrote the statement, the memo, the letter that was spoken of last, by its noun. */
  readonly written: Map<string, Figure>;
}

/** Who a source phrase means, and how its words lead there. */
export interface Found {
  readonly figure: Figure;
  readonly via: Via;
  /** Those who say it together, each with its words in the source where they stand there. */
  readonly members?: readonly Member[];
}

export interface Member {
  readonly figure: Figure;
  readonly range: Range | null;
}
