import type { Form } from '../schema/record.ts';
import type { Gold, GoldClaim } from './gold.ts';

/** One line of `tests/gum/gum-news.jsonl`, as far as it is used. */
export interface GumText {
  readonly id: string;
  readonly text: string;
  readonly dates: readonly { readonly start: number; readonly end: number; readonly text: string; readonly edtf: string | null }[];
  readonly quotes: readonly {
    readonly spans: readonly (readonly [start: number, end: number])[];
    readonly speaker_spans: readonly (readonly [start: number, end: number])[];
    readonly form: Form;
    readonly cue: string | null;
  }[];
}

/** Gold of a GUM text. It names no speakers that the corpus knows, but the words that name them: they are `sourceSpans`. */
export function fromGum({ id, text, dates, quotes }: GumText): Gold {
  const spanOf = ([start, end]: readonly [number, number]) => ({ start, end, text: text.slice(start, end) });
  return {
    file: `${id}.txt`,
    headline: null,
    boilerplate: [],
    published: [],
    dates: dates.map(({ edtf, ...span }) => ({ ...span, status: 'core', edtf: edtf === null ? [] : [edtf] })),
    claims: quotes.map((quote): GoldClaim => ({
      status: 'core',
      content: [quote.spans.map(spanOf)],
      form: [quote.form],
      speaker: [],
      sourceSpans: quote.speaker_spans.map(spanOf),
      cue: quote.cue === null ? [] : [quote.cue],
      saidOn: [],
      proposition: [],
    })),
  };
}
