import type { Shares } from '../pipeline/confidence.ts';
import type { Verdict } from './verdicts.ts';

/**
 * A share of few cases is drawn to the share of all: as if this many more had been seen that are right as often as all are.
 * So a rule that was right three times out of three is not called sure.
 */
const weightOfAll = 8;

/** Measure the shares on verdicts whose gold has both words and speakers by the rules of this project. */
export function calibrate(verdicts: readonly Verdict[]): Shares {
  const withWords = verdicts.filter(({ words }) => words);
  return {
    rules: shares(
      verdicts,
      ({ rule }) => rule,
      ({ words }) => words,
    ),
    vias: shares(
      withWords.filter(({ named }) => named),
      ({ via }) => via ?? 'article',
      ({ speaker }) => speaker,
    ),
  };
}

function shares(verdicts: readonly Verdict[], key: (verdict: Verdict) => string, isRight: (verdict: Verdict) => boolean) {
  const all = verdicts.filter(isRight).length / Math.max(1, verdicts.length);
  const groups = Object.groupBy(verdicts, key);
  const measured = Object.entries(groups).map(([name, group = []]): [string, number] => {
    const share = (group.filter(isRight).length + weightOfAll * all) / (group.length + weightOfAll);
    return [name, Math.round(share * 1000) / 1000];
  });
  return Object.fromEntries(measured.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
