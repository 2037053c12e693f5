import type { Shares } from '../pipeline/confidence.ts';
import type { Verdict } from './verdicts.ts';

/**
 * A share of few cases is drawn to the share of all: as if this many more had been seen that are right as often as all are.
 * So a rule that was right three times out of three is not called sure.
 */
const weightOfAll = 8;

/**
 * Measure the shares from which confidence is made.
 *
 * @param counted what counts: statements of articles that nobody looked at while the rules were written.
 * @param all every verdict there is; a rule that is only here has the share of all that counts.
 */
export function calibrate(counted: readonly Verdict[], all: readonly Verdict[]): Shares {
  const isNamed = ({ words, named }: Verdict) => words && named;
  const viaOf = ({ via }: Verdict) => via ?? 'article';
  return {
    rules: shares(
      counted,
      all,
      ({ rule }) => rule,
      ({ words }) => words,
    ),
    vias: shares(counted.filter(isNamed), all.filter(isNamed), viaOf, ({ speaker }) => speaker),
  };
}

type Key = (verdict: Verdict) => string;

function shares(counted: readonly Verdict[], all: readonly Verdict[], key: Key, isRight: (verdict: Verdict) => boolean) {
  const mean = counted.filter(isRight).length / Math.max(1, counted.length);
  const groups = Object.groupBy(counted, key);
  const names = [...new Set(all.map(key))].toSorted();
  return Object.fromEntries(
    names.map((name): [string, number] => {
      const group = groups[name] ?? [];
      const share = (group.filter(isRight).length + weightOfAll * mean) / (group.length + weightOfAll);
      return [name, Math.round(share * 1000) / 1000];
    }),
  );
}
