import type { Reason } from '../../schema/alignment.ts';
import type { ClaimHead, SiteClaim } from '../../schema/dataset.ts';
import { plural } from '../article/facts.ts';
import { statementUrl } from '../urls.ts';

/** Nobody listed the claim: the program found that statements say the same. */
export function isProposed({ counts }: Pick<ClaimHead, 'counts'>): boolean {
  return counts === null;
}

/** How many of the claims nobody has looked at, in a sentence; undefined where a person listed all. */
export function proposedWords(claims: readonly Pick<ClaimHead, 'counts'>[]): string | undefined {
  const proposed = claims.filter(isProposed).length;
  if (proposed === 0) return undefined;
  const all = proposed === claims.length;
  return `The program proposed ${all ? 'these claims' : `${plural(proposed, 'claim')} of these`}; nobody has reviewed them.`;
}

/** Two statements that a proposed claim takes for the same. */
export interface Tie {
  readonly from: { readonly siglum: string; readonly href: string };
  readonly to: { readonly siglum: string; readonly href: string };
  /** The words in marks that both have, as one prints them; undefined where there are none. */
  readonly quotation: string | undefined;
  /** Content words of both, as one prints them. */
  readonly words: readonly string[];
}

/** What ties the statements of a proposed claim, one line each, in the order of the articles. */
export function toTies({ statements, ties }: Pick<SiteClaim, 'statements' | 'ties'>): Tie[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return ties.flatMap(({ statement, with: other, reasons }) => {
    const [one, two] = [byId.get(other), byId.get(statement)];
    if (!one || !two) return [];
    const wordsOf = (kind: Reason['kind']) => reasons.find((reason) => reason.kind === kind)?.words ?? [];
    const place = ({ siglum, slug, id }: typeof one) => ({ siglum, href: statementUrl(slug, id) });
    return [{ from: place(one), to: place(two), quotation: wordsOf('quotation')[0], words: wordsOf('words') }];
  });
}
