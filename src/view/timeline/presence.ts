import type { ArticleHead } from '../../schema/dataset.ts';
import type { Silence } from '../../schema/silence.ts';
import { silenceWords } from '../claim/silence.ts';
import type { Day } from './days.ts';

/** What an article does with the claim of a row: one mark of the presence strip. */
export interface PresenceMark {
  readonly siglum: string;
  readonly order: number;
  readonly state: 'here' | 'elsewhere' | 'silent';
  /** The state in words, for those who do not see the mark. */
  readonly words: string;
  /** Where the article says it, when not here. */
  readonly href: string | undefined;
}

export interface Presence {
  readonly marks: readonly PresenceMark[];
  /** What the articles without a mark do, in words: "120 were written before this". Empty where every article has one. */
  readonly others: readonly string[];
}

/** In a larger corpus only the articles that say it have marks, and not more than these. */
const everyArticle = 12;
const mostMarks = 12;

/** The strip of a claim as a whole. */
export function claimPresence(articles: readonly ArticleHead[], has: ReadonlySet<string>, silences: readonly Silence[]): Presence {
  const why = new Map(silences.map((silence) => [silence.article, silenceWords(silence)]));
  return wholePresence(
    articles,
    ({ id }) => has.has(id),
    ({ id }, here) => (here ? 'has it' : (why.get(id) ?? 'does not report it')),
  );
}

function wholePresence(
  articles: readonly ArticleHead[],
  isHere: (article: ArticleHead) => boolean,
  words: (article: ArticleHead, here: boolean) => string,
): Presence {
  const toMark = (article: ArticleHead): PresenceMark => {
    const here = isHere(article);
    const { siglum, order } = article;
    return { siglum, order, state: here ? 'here' : 'silent', words: words(article, here), href: undefined };
  };
  if (articles.length <= everyArticle) return { marks: articles.map(toMark), others: [] };
  const here = articles.filter(isHere);
  const left = here.length - mostMarks;
  return { marks: here.slice(0, mostMarks).map(toMark), others: left > 0 ? [`and ${left} more`] : [] };
}

/** The day inside a sentence: "on 5 Sept 2025", "about 8 Jan 2026", "without a date". */
export function dayPhrase({ edtf, words }: Pick<Day, 'edtf' | 'words'>): string {
  if (edtf === undefined) return 'without a date';
  return /^\d/.test(words) ? `on ${words}` : words;
}
