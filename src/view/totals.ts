import type { Totals } from '../schema/alignment.ts';
import { plural } from './article/facts.ts';

/** "8 statements in 5 articles, 4 independent texts; 6 if what several of them share counts once". */
export function totalsWords({ statements, utterances, texts }: Totals, articles: number): string {
  const where = `${plural(statements, 'statement')} in ${plural(articles, 'article')}`;
  const independent = texts < articles ? `, ${plural(texts, 'independent text')}` : '';
  const once = utterances < statements ? `; ${utterances} if what several of them share counts once` : '';
  return where + independent + once;
}
