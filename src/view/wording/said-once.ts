import type { Utterance } from '../../schema/alignment.ts';
import type { ArticleHead, SiteStatement } from '../../schema/dataset.ts';
import { sharedReasons } from '../../text/shared-reasons.ts';
import { toApparatus, type Apparatus } from './apparatus.ts';
import { plural } from '../article/facts.ts';
import { closestWording } from './closest-wording.ts';
import { speakerLabel } from '../labels.ts';
import { reasonWords, type ReasonWords } from './reason-words.ts';
import { speakerPage } from '../speaker/speaker.ts';

/** Wordings of several articles that belong together, side by side. */
export interface SaidOnce {
  /** Who says it. */
  readonly title: string;
  readonly href: string | undefined;
  /** "2 articles", "2 articles, 1 wire text". */
  readonly support: string;
  /** What holds them together beside their words. */
  readonly because: string;
  readonly reasons: readonly ReasonWords[];
  readonly apparatus: Apparatus;
}

/** What one article alone gives, or what nothing else is compared with: one entry a thing said. */
export interface Single {
  readonly statement: SiteStatement;
  /** Where the article gives it again. */
  readonly again: readonly SiteStatement[];
}

/**
 * The statements of one day: what several articles give of one utterance, then what several tell in their own voice, then the
 * rest, a column for each article. Articles stand in order of publication. Reasons are those of `utterances`, else read from the words.
 */
export function groupBySaying(statements: readonly SiteStatement[], utterances: readonly Utterance[], articles: readonly ArticleHead[]) {
  const groups = [...Map.groupBy(statements, ({ utterance }) => utterance)];
  const several = groups.filter(([, own]) => countArticles(own) > 1);
  const rest = groups.filter(([, own]) => countArticles(own) === 1).flatMap(([, own]) => own);
  const accounts = onePerArticle(rest.filter(({ form }) => form === 'narrated'));
  return {
    together: [
      ...several.map(([id, own]) =>
        toSaidOnce(
          own,
          utterances.find((utterance) => utterance.id === id),
          articles,
        ),
      ),
      ...(accounts.length > 0 ? [toAccounts(accounts, articles)] : []),
    ],
    columns: toColumns(
      rest.filter((statement) => !accounts.includes(statement)),
      articles,
    ),
  };
}

/** "2 articles"; those whose words come from one text are no support for each other. */
export function supportWords(texts: readonly (readonly string[])[]): string {
  const count = texts.flat().length;
  if (texts.length === count) return plural(count, 'article');
  return `${plural(count, 'article')}, ${texts.length === 1 ? '1 wire text' : `${texts.length} independent texts`}`;
}

function toSaidOnce(own: readonly SiteStatement[], utterance: Utterance | undefined, articles: readonly ArticleHead[]): SaidOnce {
  const [first] = own;
  return {
    title: first ? speakerLabel(first) : '',
    href: speakerPage(first?.speaker ?? null),
    because: own.every(({ saidOn }) => saidOn) ? 'one speaker and one day' : 'one speaker',
    support: utterance ? supportWords(utterance.texts) : plural(countArticles(own), 'article'),
    reasons: reasonWords(utterance?.reasons ?? sharedReasons(own)),
    apparatus: toApparatus(cellsOf(own, articles)),
  };
}

function toAccounts(own: readonly SiteStatement[], articles: readonly ArticleHead[]): SaidOnce {
  return {
    title: 'In the articles’ own voice',
    href: undefined,
    because: 'one claim and one day',
    support: plural(countArticles(own), 'article'),
    reasons: reasonWords(sharedReasons(own)),
    apparatus: toApparatus(cellsOf(own, articles)),
  };
}

/** What stands for each of several articles, with its repetitions; an article alone is compared with nothing. */
function onePerArticle(told: readonly SiteStatement[]): SiteStatement[] {
  const byArticle = [...Map.groupBy(told, ({ article }) => article)];
  if (byArticle.length < 2) return [];
  const chosen = byArticle.map(([id, own]) =>
    closestWording(
      own,
      told.filter(({ article }) => article !== id),
    ),
  );
  return told.filter(({ utterance }) => chosen.some((one) => one?.utterance === utterance));
}

function toColumns(statements: readonly SiteStatement[], articles: readonly ArticleHead[]) {
  return cellsOf(statements, articles).map(({ article, statements: own }) => ({
    article,
    entries: [...Map.groupBy(own, ({ utterance }) => utterance).values()].flatMap(([statement, ...again]): Single[] =>
      statement ? [{ statement, again }] : [],
    ),
  }));
}

function cellsOf(statements: readonly SiteStatement[], articles: readonly ArticleHead[]) {
  const byArticle = Map.groupBy(statements, ({ article }) => article);
  return articles.flatMap((article) => {
    const own = byArticle.get(article.id);
    return own ? [{ article, statements: own }] : [];
  });
}

function countArticles(statements: readonly SiteStatement[]): number {
  return new Set(statements.map(({ article }) => article)).size;
}
