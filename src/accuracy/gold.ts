import type { Form } from '../schema/record.ts';
import type { Span } from '../schema/span.ts';

/** What people found in one article: `tests/gold/README.md` says how. */

export interface GoldClaim {
  readonly status: 'core' | 'optional';
  readonly content: readonly (readonly Span[])[];
  readonly form: readonly Form[];
  readonly speaker: readonly string[];
  /** The words that name the speaker, where the gold gives no id. */
  readonly sourceSpans?: readonly Span[];
  readonly cue: readonly string[];
  readonly saidOn: readonly string[];
  readonly proposition: readonly string[];
}

export interface Gold {
  readonly file: string;
  readonly headline: string | null;
  readonly boilerplate: readonly string[];
  readonly published: readonly { readonly earliest: string; readonly latest: string }[];
  readonly dates: readonly (Span & { readonly status: 'core' | 'optional'; readonly edtf: readonly string[] })[];
  readonly claims: readonly GoldClaim[];
}
