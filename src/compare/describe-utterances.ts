import type { Reason, Totals, Utterance } from '../schema/alignment.ts';
import type { CodebookClaim } from '../schema/corpus.ts';
import type { ArticleHead, SiteStatement } from '../schema/dataset.ts';
import { sharedReasons } from '../text/shared-reasons.ts';
import { codebookPhrase, codedText } from './codebook-phrase.ts';
import { independentTexts, type Origin } from './independent-texts.ts';

/** What the alignment needs to know beside the statements. */
export interface AlignmentFacts {
  /** The heads of the articles, by id. */
  readonly origins: ReadonlyMap<string, Origin & Pick<ArticleHead, 'published'>>;
  readonly codebook: readonly CodebookClaim[];
}

/** The utterances that several of these statements give, with the reasons, in the order of the statements. */
export function describeUtterances(statements: readonly SiteStatement[], { origins, codebook }: AlignmentFacts): Utterance[] {
  return [...Map.groupBy(statements, ({ utterance }) => utterance)].flatMap(([id, own]) =>
    own.length < 2
      ? []
      : [{ id, statements: own.map((one) => one.id), reasons: reasonsOf(own, codebook), texts: independentTexts(own, origins) }],
  );
}

/** How much is said, repetitions counted once. */
export function toTotals(statements: readonly SiteStatement[], origins: AlignmentFacts['origins']): Totals {
  return {
    statements: new Set(statements.map(({ article, utterance }) => `${article} ${utterance}`)).size,
    utterances: new Set(statements.map(({ utterance }) => utterance)).size,
    texts: independentTexts(statements, origins).length,
  };
}

function reasonsOf(statements: readonly SiteStatement[], codebook: readonly CodebookClaim[]): Reason[] {
  const texts = statements.map(codedText);
  const shared = codebook.filter(({ id }) => statements.every(({ claims }) => claims.includes(id)));
  const phrases = shared.flatMap((claim) => codebookPhrase(texts, claim) ?? []);
  return [...(phrases.length > 0 ? [{ kind: 'codebook' as const, words: phrases }] : []), ...sharedReasons(statements)];
}
