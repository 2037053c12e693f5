import type { Reason } from '../schema/alignment.ts';

/** Why wordings stand together, in words; `words` are set apart on the page. */
export interface ReasonWords {
  readonly label: string;
  readonly words: readonly string[];
}

/** More shared words than these say nothing more. */
const mostWords = 8;

export function reasonWords(reasons: readonly Reason[]): ReasonWords[] {
  return reasons.map(({ kind, words }) => ({ label: labels[kind], words: words.slice(0, mostWords) }));
}

const labels: Readonly<Record<Reason['kind'], string>> = {
  codebook: 'the codebook phrase',
  quotation: 'the shared quotation',
  words: 'the shared words',
};
