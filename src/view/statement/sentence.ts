import type { SiteStatement } from '../../schema/dataset.ts';
import type { Range } from '../../schema/span.ts';
import { cutRanges } from '../../text/cut-ranges.ts';

/** What of a statement is shown: its line, and its sentence. */
export type ShownStatement = Pick<
  SiteStatement,
  'id' | 'slug' | 'siglum' | 'form' | 'speaker' | 'speakerName' | 'members' | 'source' | 'sentence' | 'content' | 'marks'
>;

/** A stretch of a sentence: words of the statement, with the marks printed around them, or the words they stand among. */
export interface SentencePart {
  readonly said: boolean;
  /** In text order. Joined, the texts of all pieces of all parts are the sentence, byte for byte. */
  readonly pieces: readonly SentencePiece[];
}

export interface SentencePiece {
  readonly text: string;
  /** A listed difference names these words. */
  readonly differs: boolean;
}

/**
 * The whole sentence of a statement, cut into what is said and what stands around it.
 *
 * @param differing places of the article's text that a listed difference names; in any order, they may overlap and lie elsewhere
 */
export function toSentence(
  { sentence, content, marks }: Pick<SiteStatement, 'sentence' | 'content' | 'marks'>,
  differing: readonly Range[] = [],
): SentencePart[] {
  const said = content.map((span, index) => {
    const { open, close } = marks[index] ?? { open: '', close: '' };
    return { start: span.start - open.length, end: span.end + close.length };
  });
  const edges = [sentence.start, ...said.flatMap(({ start, end }) => [start, end]), sentence.end];
  const words = ({ start, end }: Range) => sentence.text.slice(start - sentence.start, end - sentence.start);
  return edges.slice(1).flatMap((end, index) => {
    const part = { start: edges[index] ?? sentence.start, end };
    if (part.start >= part.end) return [];
    const pieces = cutRanges(part, differing).map((piece) => ({ text: words(piece), differs: piece.covers.length > 0 }));
    return [{ said: index % 2 === 1, pieces: joinAlike(pieces) }];
  });
}

/** Two differences that meet, or overlap, are one highlight. */
function joinAlike(pieces: readonly SentencePiece[]): SentencePiece[] {
  const joined: SentencePiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.differs === piece.differs) joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}
