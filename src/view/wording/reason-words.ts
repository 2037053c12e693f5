import type { Reason } from '../../schema/alignment.ts';

/** Why wordings stand together, in words; `words` are set apart on the page. */
export interface ReasonWords {
  readonly label: string;
  readonly words: readonly string[];
}

/** More shared words than these say nothing more. */
const mostWords = 8;

export function reasonWords(reasons: readonly Reason[]): ReasonWords[] {
  return reasons.map(({ kind, words }) => ({
    label: labels[kind],
    words: words.slice(0, mostWords).map((word) => (kind === 'codebook' ? phraseWords(word) : word)),
  }));
}

/** A phrase of the codebook as a reader takes it: "target… with troops or forces" for `target* + troops or forces`. */
export function phraseWords(phrase: string): string {
  return phrase.replaceAll(' + ', ' with ').replaceAll('*', '…');
}

const labels: Readonly<Record<Reason['kind'], string>> = {
  codebook: 'the codebook phrase',
  quotation: 'the shared quotation',
  words: 'the shared words',
};
