import { collate, sharedWords, type CollationRow, type Sharing, type Wording } from '../../text/collate.ts';
import { toRowSentence, type SentencePart } from '../wording/row-sentence.ts';

/** A wording as it is compared: its content spans and the marks that the article prints around each. */
export interface ShownWording {
  readonly siglum: string;
  readonly content: readonly { readonly text: string }[];
  readonly marks: readonly { readonly open: string; readonly close: string }[];
}

export interface ComparedWordings {
  /** One a wording, by its place in what was given: first those that are compared word by word, then those shown whole. */
  readonly columns: readonly ComparedColumn[];
  /** One a row: what differs in it, in words. Empty when nothing is compared word by word. */
  readonly sentences: readonly (readonly SentencePart[])[];
}

export interface ComparedColumn {
  readonly place: number;
  /** The words, cut into rows. Joined, the pieces are the content. */
  readonly rows: readonly (readonly ApparatusPiece[])[];
  /** Shares under a third of its content words with every other wording: nothing in it is marked. */
  readonly whole: boolean;
}

export interface ApparatusPiece {
  readonly text: string;
  readonly sharing: Sharing;
  /** The sigla of the articles that have these words, this one among them; empty for plain ones. */
  readonly sigla: readonly string[];
  /** Marks as the article prints them around a content span, '' elsewhere. */
  readonly open: string;
  readonly close: string;
  /** Words of the article are left out before this piece: it begins a further content span. */
  readonly afterGap: boolean;
}

/** Below this share of common content words marks do not help: both texts are read whole. */
const leastShared = 1 / 3;

/** Wordings side by side, word by word. */
export function compareWordings(wordings: readonly ShownWording[]): ComparedWordings {
  const parts = wordings.map(({ content }) => content.map(({ text }) => text));
  const places = [...wordings.keys()];
  const alike = places.filter((place) => places.some((other) => other !== place && areAlike(parts[place] ?? [], parts[other] ?? [])));
  const rows = collateSome(alike.map((place) => parts[place] ?? []));
  const sigla = alike.map((place) => wordings[place]?.siglum ?? '');
  const unlike = places.filter((place) => !alike.includes(place));
  return {
    columns: [
      ...alike.map((place, index) => ({ place, whole: false, rows: rows.map((row) => toPieces(wordings[place], row, index, sigla)) })),
      ...unlike.map((place) => ({ place, whole: true, rows: [wholePieces(wordings[place])] })),
    ],
    sentences: rows.map((row) =>
      toRowSentence(
        row,
        alike.map((place, index) => ({ siglum: sigla[index] ?? '', parts: parts[place] ?? [] })),
      ),
    ),
  };
}

function collateSome(wordings: readonly Wording[]): CollationRow[] {
  return wordings.length < 2 ? [] : collate(wordings);
}

function areAlike(a: Wording, b: Wording): boolean {
  return sharedWords(a, b) >= leastShared;
}

function toPieces(wording: ShownWording | undefined, row: CollationRow, index: number, sigla: readonly string[]): ApparatusPiece[] {
  return (row[index] ?? []).map(({ part, start, end, sharing, in: held }) => {
    const text = wording?.content[part]?.text ?? '';
    return {
      text: text.slice(start, end),
      sharing,
      sigla: held.map((place) => sigla[place] ?? ''),
      open: start === 0 ? (wording?.marks[part]?.open ?? '') : '',
      close: end === text.length ? (wording?.marks[part]?.close ?? '') : '',
      afterGap: start === 0 && part > 0,
    };
  });
}

function wholePieces(wording: ShownWording | undefined): ApparatusPiece[] {
  return (wording?.content ?? []).map(({ text }, part) => ({
    text,
    sharing: 'plain',
    sigla: [],
    open: wording?.marks[part]?.open ?? '',
    close: wording?.marks[part]?.close ?? '',
    afterGap: part > 0,
  }));
}
