import type { SiteStatement } from '../schema/dataset.ts';
import type { Form } from '../schema/record.ts';

const formWords: Readonly<Record<Form, string>> = {
  direct: 'quote',
  mixed: 'part quote',
  indirect: 'paraphrase',
  narrated: 'the article says',
};

/** The form of a statement as readers meet it. */
export function formWord(form: Form): string {
  return formWords[form];
}

/** The form where it has to be said: words in marks. What is neither is a paraphrase, which the page says once. */
export function quoteWord(form: Form): string | undefined {
  return form === 'direct' || form === 'mixed' ? formWords[form] : undefined;
}

/** "A", "A and C", "A, C and D". */
export function listed(sigla: readonly string[]): string {
  return sigla.length < 2 ? sigla.join('') : `${sigla.slice(0, -1).join(', ')} and ${sigla.at(-1) ?? ''}`;
}

/** That an article gives the same in `count` further places. */
export function againWords(count: number): string {
  return count === 1 ? 'again in one more place' : `again in ${count} more places`;
}

/** A stretch of a statement's words, verbatim. Joined, the pieces of a span are its text. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** The words of one content span with the quotation marks as the article prints them. */
export interface Passage {
  readonly open: string;
  readonly pieces: readonly Piece[];
  readonly close: string;
}

/** Half-open range of one content span, counted from the start of that span. */
export interface WordRange {
  readonly part: number;
  readonly start: number;
  readonly end: number;
}

/** What of a statement is shown: one passage a content span, cut where words are marked. `ranges` do not overlap. */
export function toPassages({ content, marks }: Pick<SiteStatement, 'content' | 'marks'>, ranges: readonly WordRange[] = []): Passage[] {
  return content.map(({ text }, part) => {
    const own = ranges.filter((range) => range.part === part).toSorted((a, b) => a.start - b.start);
    const cuts = [0, ...own.flatMap(({ start, end }) => [start, end]), text.length];
    const pieces = cuts.slice(1).map((end, index) => ({ text: text.slice(cuts[index], end), marked: index % 2 === 1 }));
    return { open: marks[part]?.open ?? '', pieces: pieces.filter((piece) => piece.text !== ''), close: marks[part]?.close ?? '' };
  });
}
