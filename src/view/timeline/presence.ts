import type { ArticleHead, SiteStatement } from '../../schema/dataset.ts';
import type { DaySilence, Silence } from '../../schema/silence.ts';
import { daySilenceWords, findDaySilence, silenceWords } from '../claim/silence.ts';
import type { Day } from './days.ts';
import { claimUrl } from '../urls.ts';

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

/** Where one article says one claim: its rows on the page, with their days. */
export interface Saying {
  readonly row: string;
  readonly day: Day;
  readonly statement: SiteStatement;
}

/** In a larger corpus only the articles that say it have marks, and not more than these. */
const everyArticle = 12;
const mostMarks = 12;

/** The strip of a row, in order of publication. `sayings` are those of the row's claim on this page, `silences` those of its day. */
export function toPresence(
  articles: readonly ArticleHead[],
  sayings: readonly Saying[],
  at: { readonly row: string; readonly day: Day | undefined; readonly claim: string; readonly silences: readonly DaySilence[] },
): Presence {
  const byArticle = Map.groupBy(sayings, ({ statement }) => statement.article);
  const toMark = ({ id, siglum, order }: ArticleHead): PresenceMark => {
    const own = byArticle.get(id) ?? [];
    if (own.some(({ row }) => row === at.row)) return { siglum, order, state: 'here', words: 'says it here', href: undefined };
    const there = own.find(({ row }) => row !== at.row);
    if (there) return { siglum, order, state: 'elsewhere', words: says(there.day, at.day), href: `#${there.row}` };
    const silence = findDaySilence(at.silences, siglum);
    if (silence?.kind === 'another-day') {
      return { siglum, order, state: 'elsewhere', words: 'says it on another day', href: claimUrl(at.claim) };
    }
    return { siglum, order, state: 'silent', words: silence ? daySilenceWords(silence) : 'does not report it', href: undefined };
  };
  if (articles.length <= everyArticle) return { marks: articles.map(toMark), others: [] };
  const here = articles.filter(({ id }) => byArticle.get(id)?.some(({ row }) => row === at.row));
  const left = here.length - mostMarks;
  const counts = at.silences.map((silence) => countedWords(silence, silence.sigla.length + silence.more));
  return { marks: here.slice(0, mostMarks).map(toMark), others: [...(left > 0 ? [`${left} more say it here`] : []), ...counts] };
}

/** The strip of a claim as a whole. */
export function claimPresence(articles: readonly ArticleHead[], has: ReadonlySet<string>, silences: readonly Silence[]): Presence {
  const why = new Map(silences.map((silence) => [silence.article, silenceWords(silence)]));
  return wholePresence(
    articles,
    ({ id }) => has.has(id),
    ({ id }, here) => (here ? 'has it' : (why.get(id) ?? 'does not report it')),
  );
}

/** The articles that report a speaker. */
export function speakerPresence(articles: readonly ArticleHead[], sigla: readonly string[]): Presence {
  const reporting = new Set(sigla);
  return wholePresence(
    articles,
    ({ siglum }) => reporting.has(siglum),
    (_, here) => (here ? 'reports' : 'does not report'),
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

/** "120 written before", "1 covers the day". */
function countedWords({ kind, certain }: DaySilence, count: number): string {
  const words = {
    'written-before': certain ? 'written before' : 'perhaps written before',
    'covers-day': certain ? (count === 1 ? 'covers the day' : 'cover the day') : 'may cover the day',
    'does-not-cover-day': count === 1 ? 'does not cover it' : 'do not cover it',
    'another-day': 'on another day',
    undecided: 'left open by the dates',
  } as const satisfies Record<DaySilence['kind'], string>;
  return `${count} ${words[kind]}`;
}

function says(day: Day, here: Day | undefined): string {
  return day.key === here?.key ? 'says it in another row' : `says it ${dayPhrase(day)}`;
}

/** The day inside a sentence: "on 5 Sept 2025", "about 8 Jan 2026", "without a date". */
export function dayPhrase({ edtf, words }: Pick<Day, 'edtf' | 'words'>): string {
  if (edtf === undefined) return 'without a date';
  return /^\d/.test(words) ? `on ${words}` : words;
}
