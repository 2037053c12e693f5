import { confidenceOf, type Shares } from '../pipeline/confidence.ts';
import type { Verdict } from './verdicts.ts';

/** Statements of one range of confidence: what they say of themselves, and how many are right. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly statements: number;
  /** Mean of their confidence. */
  readonly confidence: number;
  /** Share with the words of the gold, and its speaker where one is named. */
  readonly right: number;
  /** Number whose words are in the gold under another speaker than the one the machine names. */
  readonly wrongSpeakers: number;
}

const edges = [0, 0.6, 0.7, 0.8, 0.9, 0.95, 1.001] as const;

/** The reliability table of statements whose confidence is made from the shares for each; bins without statements are left out. */
export function toReliability(verdicts: readonly Verdict[], sharesFor: (verdict: Verdict) => Shares): Bin[] {
  const sure = verdicts.map((verdict) => ({ ...verdict, confidence: confidenceOf(verdict.rule, verdict.via, sharesFor(verdict)) }));
  return edges.slice(0, -1).flatMap((from, index) => {
    const to = edges[index + 1] ?? 1;
    const bin = sure.filter(({ confidence }) => from <= confidence && confidence < to);
    if (bin.length === 0) return [];
    const mean = bin.reduce((sum, { confidence }) => sum + confidence, 0) / bin.length;
    return [
      {
        from,
        to: Math.min(to, 1),
        statements: bin.length,
        confidence: mean,
        right: bin.filter(({ words, speaker, named }) => words && (speaker || !named)).length / bin.length,
        wrongSpeakers: bin.filter(({ words, speaker, named }) => words && named && !speaker).length,
      },
    ];
  });
}
