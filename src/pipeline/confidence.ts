import type { Via } from '../schema/record.ts';
import measured from './confidence.json' with { type: 'json' };

/** Shares of right statements, by the rule that found the words and by the way to the speaker. */
export interface Shares {
  /** Of statements of a rule, the share whose words are those a reader gives. */
  readonly rules: Readonly<Record<string, number>>;
  /** Of those, by the way to the speaker (`via`), the share that has the right one. */
  readonly vias: Readonly<Record<string, number>>;
}

/**
 * How likely a statement has the words and the speaker a reader would give it, 0 to 1: the share of its rule times the share of the way
 * to its speaker, as `npm run accuracy -- --write` measured them. A rule or way that was never measured counts as the least sure one.
 *
 * @param via null where the speaker is not resolved: then the words alone count, for no speaker is named.
 */
export function confidenceOf(rule: string, via: Via | null, { rules, vias }: Shares = measured): number {
  const words = rules[rule] ?? Math.min(...Object.values(rules));
  const speaker = via === null ? 1 : (vias[via] ?? Math.min(...Object.values(vias)));
  return Math.round(words * speaker * 100) / 100;
}
