import type { Block, DateMention, Form, Published, Source, SaidOn } from '../schema/record.ts';
import type { Range } from '../schema/span.ts';

/** Types that pass between the stages of one article. Ranges are UTF-16, half-open, into `Document.text`. */

/** One pair of quotation marks. */
export interface Quotation extends Range {
  /** From after the opening to before the closing mark. `start`/`end` of the quotation itself include the marks. */
  readonly inner: Range;
  /** 0 = outermost. */
  readonly level: number;
  /** false: the opening mark is never closed; the quotation runs to the end of its paragraph. */
  readonly closed: boolean;
  /** Fewer than five words and set off inside a clause, or a name or title in marks: no statement by itself. */
  readonly scare: boolean;
  /** Index in `Document.quotations` of the quotation this one goes on with (marks reopened in the next paragraph). */
  readonly continues?: number;
}

/** One sentence of one block; marks that belong to it are inside. */
export interface Sentence extends Range {
  /** Index in `Document.blocks`. */
  readonly block: number;
}

/** One word or mark of the tagger. */
export interface Token extends Range {
  readonly text: string;
  /** Universal part of speech, patched by the cue lexicon. */
  readonly pos: string;
  /** Index in `Document.sentences`. */
  readonly sentence: number;
}

/** The article after the first stages: everything later stages read. */
export interface Document {
  readonly id: string;
  /** The article as stages read it: inside a block all white space is a space, and every place is that of the article. */
  readonly text: string;
  readonly language: string;
  readonly blocks: readonly Block[];
  readonly quotations: readonly Quotation[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}

/** What `attribution` finds: who-words, cue, content, not yet resolved to a speaker or a day. */
export interface Attribution {
  readonly form: Form;
  readonly content: readonly Range[];
  /** The noun phrase or pronoun that names the source; null: none in reach (a quotation that stands alone), or the article's own voice. */
  readonly source: Range | null;
  /** The quotation has no cue of its own and goes on with the source of this earlier attribution (index in the list). */
  readonly inheritsFrom?: number;
  readonly cue: Range | null;
  /** Range of the clause of cue and source outside the content: dates in it say when it was said. */
  readonly clause: Range;
  readonly rule: string;
}

/** An attribution with its speaker. */
export interface Attributed extends Attribution {
  readonly resolved: Source;
}

/** Dates of one article. */
export interface Dating {
  readonly mentions: readonly DateMention[];
  readonly published: Published;
}

/** When one attribution was said; null = the text does not show it. */
export type Dated = Attributed & { readonly saidOn: SaidOn | null };

export type { Block, Range };
