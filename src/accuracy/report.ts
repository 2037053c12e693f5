import type { Shares } from '../pipeline/confidence.ts';
import { rules } from '../pipeline/attribution/rules.ts';
import { calibrate } from './calibrate.ts';
import { f1, score, type Score } from './score.ts';
import type { GoldSet } from './read-sets.ts';
import { toReliability, type Bin } from './reliability.ts';
import { findVerdicts, type Verdict } from './verdicts.ts';

/** Figures of one set or one article. null: the gold has none of it. Shares are 0 to 1. */
export interface Figures {
  readonly title: string;
  readonly articles: number;
  /** Attributed statements of the gold. */
  readonly statements: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly directRecall: number | null;
  readonly indirectRecall: number | null;
  /** Of the statements found, the share with the right speaker, form, and day. */
  readonly speaker: number | null;
  readonly form: number | null;
  readonly saidOn: number | null;
  /** Share of the date expressions that are found and have the right value. */
  readonly dates: number | null;
}

/** One rule: statements it found, and how many have the words, and the speaker, of the gold. */
export interface RuleRow {
  readonly rule: string;
  /** Invented, or in words where the rule is no pattern of attribution. */
  readonly example: string;
  readonly sets: Readonly<Record<string, { readonly found: number; readonly words: number; readonly speaker: number }>>;
}

/** All that is measured; the about page shows it. */
export interface Report {
  readonly sets: readonly (Figures & { readonly id: string; readonly reliability: readonly Bin[] })[];
  /** The articles of the first set, one by one, by the name of their file. */
  readonly byArticle: readonly Figures[];
  readonly rules: readonly RuleRow[];
}

/**
 * Measure every set, and the shares from which confidence is made. Only articles that nobody looked at count for them, and for the
 * article's own voice, which their gold does not have, those that have it. No statement vouches for its own reliability: half of the
 * unseen articles are judged by the other half.
 */
export function toReport(sets: readonly GoldSet[]): { report: Report; shares: Shares } {
  const judged = sets.map((set) => ({ set, verdicts: findVerdicts(set) }));
  const verdicts = judged.flatMap((one) => one.verdicts);
  const counted = verdicts.filter(({ set, rule }) => set === 'unseen' || rule === 'own-voice');
  const shares = calibrate(counted, verdicts);
  const halves = [0, 1].map((half) =>
    calibrate(
      counted.filter(({ set, article }) => set !== 'unseen' || article % 2 === half),
      verdicts,
    ),
  );
  const sharesFor = ({ set, article }: Verdict) => (set === 'unseen' ? halves[1 - (article % 2)] : undefined) ?? shares;
  const byArticle = (sets[0]?.articles ?? []).map((article) => toFigures(article.gold.file, score([article]), 1));
  return {
    report: {
      sets: judged.map((one) => ({
        id: one.set.id,
        ...toFigures(one.set.title, score(one.set.articles, one.set.overlap), one.set.articles.length),
        reliability: toReliability(one.verdicts, sharesFor).map((bin) => ({
          ...bin,
          confidence: rounded(bin.confidence),
          right: rounded(bin.right),
        })),
      })),
      byArticle,
      rules: toRules(verdicts),
    },
    shares,
  };
}

function toFigures(title: string, { groups, dates }: Score, articles: number): Figures {
  const { attributed, direct, indirect } = groups;
  const precision = share(attributed.hit, attributed.predicted);
  return {
    title,
    articles,
    statements: attributed.gold,
    precision,
    recall: share(attributed.found, attributed.gold),
    f1: rounded(f1(attributed)),
    directRecall: share(direct.found, direct.gold),
    indirectRecall: share(indirect.found, indirect.gold),
    speaker: share(attributed.speaker, attributed.found),
    form: share(attributed.form, attributed.found),
    saidOn: share(attributed.date, attributed.found),
    dates: share(dates.right, dates.gold),
  };
}

function toRules(verdicts: readonly Verdict[]): RuleRow[] {
  const byRule = Object.groupBy(verdicts, ({ rule }) => rule);
  const rows = Object.entries(byRule).map(([rule, ofRule = []]): RuleRow => {
    const bySet = Object.entries(Object.groupBy(ofRule, ({ set }) => set));
    const counts = bySet.map(([set, all = []]) => [
      set,
      { found: all.length, words: all.filter(({ words }) => words).length, speaker: all.filter(({ speaker }) => speaker).length },
    ]);
    return {
      rule,
      example: (rules as Readonly<Record<string, string>>)[rule] ?? 'The article’s own voice',
      sets: Object.fromEntries(counts) as RuleRow['sets'],
    };
  });
  return rows.toSorted((a, b) => (a.rule < b.rule ? -1 : 1));
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : rounded(part / whole);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
