import type { Via } from '../schema/record.ts';
import { judge } from './judge.ts';
import { match } from './match.ts';
import type { GoldSet } from './read-sets.ts';

/** What the gold says of one statement the machine found. */
export interface Verdict {
  readonly set: string;
  /** Place of the article in its set. */
  readonly article: number;
  readonly rule: string;
  readonly via: Via | null;
  /** The gold has a statement of these words. */
  readonly words: boolean;
  /** … and the same speaker. */
  readonly speaker: boolean;
  /** The machine names a speaker. */
  readonly named: boolean;
}

/** Sets whose gold has the article's own voice too; in the others such statements are not judged. */
const narrated: ReadonlySet<string> = new Set(['five', 'practice']);

/** A verdict on every statement of a set; statements that only one annotator has count neither way. */
export function findVerdicts({ id, overlap, articles }: GoldSet): Verdict[] {
  return articles.flatMap(({ gold, record }, article) => {
    const { claimOf } = match(gold.claims, record.statements, overlap);
    return record.statements.flatMap((statement): Verdict[] => {
      const claim = claimOf.get(statement);
      if (claim?.status === 'optional' || (statement.form === 'narrated' && !narrated.has(id))) return [];
      const { rule, source } = statement;
      return [
        {
          set: id,
          article,
          rule,
          via: source.via,
          words: claim !== undefined,
          speaker: claim !== undefined && judge(claim, statement).speaker,
          named: source.name !== null || source.actor !== null,
        },
      ];
    });
  });
}
