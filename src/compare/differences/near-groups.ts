import type { Nearly } from '../../proposals/claims.ts';
import type { SiteStatement } from '../../schema/dataset.ts';
import type { Material } from './material.ts';
import type { Say } from './sentence.ts';

/** Statements that one thing keeps apart, those tied through others together; who has the same claim as one of them stands beside it. */
export function nearGroups({ articles, nearly }: Pick<Material, 'articles' | 'nearly'>, but: Nearly['but']): SiteStatement[][] {
  const statements = articles.flatMap((article) => article.statements);
  const groups = new Map<string, Set<string>>();
  for (const { statements: pair, but: kept } of nearly) {
    if (kept !== but) continue;
    const joined = new Set(pair.flatMap((id) => [...(groups.get(id) ?? [id])]));
    for (const id of joined) groups.set(id, joined);
  }
  return [...new Set(groups.values())].map((ids) => {
    const claims = new Set(statements.filter(({ id }) => ids.has(id)).flatMap((statement) => statement.claims));
    return statements.filter(({ id, claims: own }) => ids.has(id) || own.some((claim) => claims.has(claim)));
  });
}

/** The words of each article, headed by the one who says them all, if it is one. */
export function headed(given: readonly { readonly statement: SiteStatement }[]): Say {
  const names = new Set(given.map(({ statement }) => (statement.speaker === 'article' ? null : statement.speakerName)));
  const [name] = names;
  return names.size === 1 && name ? { how: 'list', head: name } : { how: 'list' };
}
