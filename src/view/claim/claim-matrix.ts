import type { ArticleHead, ClaimHead, DatasetIndex, SiteClaim, SiteStatement } from '../../schema/dataset.ts';
import type { Form } from '../../schema/record.ts';
import type { ClaimSilences, Silence, SilenceKind } from '../../schema/silence.ts';
import { byHomeDay, homeDay, type HomeDay } from '../../text/story-days.ts';
import { formatHome, formatMonthLong } from '../dates.ts';
import { silenceWords } from './silence.ts';
import { statementUrl } from '../urls.ts';
import { formWord } from '../words.ts';

/** One mark of a cell: a form in which the article has the claim. */
export interface MatrixMark {
  readonly form: Form;
  readonly letter: string;
  readonly count: number;
  /** Place of the first of them. */
  readonly href: string;
  /** "2 part quotes in A", for those who do not see the mark. */
  readonly words: string;
}

/** What one article does with one claim: marks, or else why it has none. */
export interface MatrixCell {
  readonly article: ArticleHead;
  readonly marks: readonly MatrixMark[];
  readonly silence: { readonly sign: string; readonly reason: string; readonly words: string } | undefined;
}

export interface MatrixRow {
  readonly claim: ClaimHead;
  /** When it was first said, or else first reported, in words. */
  readonly first: string | undefined;
  /** The day it is filed under. */
  readonly firstDay: string | undefined;
  readonly cells: readonly MatrixCell[];
}

export interface MatrixGroup {
  readonly title: string;
  readonly rows: readonly MatrixRow[];
}

export const formLetters = { direct: 'Q', mixed: 'q', indirect: 'P', narrated: 'S' } as const satisfies Record<Form, string>;

/** A sign for each reason; what is not certain has a question mark more. */
export const silenceSigns = {
  'written-before': '◂',
  'covers-day': '○',
  'does-not-cover-day': '–',
  'another-day': '·',
  undecided: '?',
} as const satisfies Record<SilenceKind, string>;

/** A claim with why the articles without it are silent. */
export interface ClaimRecords {
  readonly claim: Pick<SiteClaim, 'head' | 'statements'>;
  readonly silences: Pick<ClaimSilences, 'silences'>;
}

/** Claims × articles, by the month in which each claim was first said or reported, within it by day. */
export function toClaimMatrix(records: readonly ClaimRecords[], { articles }: Pick<DatasetIndex, 'articles'>): MatrixGroup[] {
  const published = new Map(articles.map((article) => [article.id, article.published]));
  const firsts = records.map((record) => ({ record, first: firstOf(record.claim.statements, published) }));
  const inOrder = firsts.toSorted((a, b) => byHomeDay(a.first?.home ?? nowhere, b.first?.home ?? nowhere));
  const groups = Map.groupBy(inOrder, ({ first }) => first?.home.day?.slice(0, 7));
  return [...groups].map(([month, own]) => ({
    title: month === undefined ? 'Without a date' : `First said or reported in ${formatMonthLong(month)}`,
    rows: own.map(({ record, first }) => toRow(record, first, articles)),
  }));
}

type PublishedOf = ReadonlyMap<string, ArticleHead['published']>;
type First = { readonly home: HomeDay; readonly words: string } | undefined;

const nowhere: HomeDay = { by: 'reported', day: undefined };

function firstOf(statements: readonly SiteStatement[], published: PublishedOf): First {
  const homes = statements.flatMap(({ article, saidOn }) => {
    const own = published.get(article);
    return own ? [{ home: homeDay(saidOn, own), words: formatHome(saidOn, own) }] : [];
  });
  return homes.toSorted((a, b) => byHomeDay(a.home, b.home))[0];
}

function toRow({ claim: { head, statements }, silences }: ClaimRecords, first: First, articles: readonly ArticleHead[]): MatrixRow {
  const byArticle = Map.groupBy(statements, ({ article }) => article);
  const silent = new Map(silences.silences.map((silence) => [silence.article, silence]));
  return {
    claim: head,
    first: first?.words,
    firstDay: first?.home.day,
    cells: articles.map((article) => ({
      article,
      marks: toMarks(byArticle.get(article.id) ?? []),
      silence: toSign(silent.get(article.id), article),
    })),
  };
}

function toSign(silence: Silence | undefined, { siglum }: ArticleHead): MatrixCell['silence'] {
  if (!silence) return undefined;
  const sign = silenceSigns[silence.kind] + (silence.certain ? '' : '?');
  const reason = silenceWords(silence);
  return { sign, reason, words: `${siglum}: ${reason}` };
}

function toMarks(statements: readonly SiteStatement[]): MatrixMark[] {
  return (Object.keys(formLetters) as Form[]).flatMap((form) => {
    const own = statements.filter((statement) => statement.form === form);
    const [first] = own;
    if (!first) return [];
    const words = `${own.length} × ${formWord(form)} in ${first.siglum}`;
    return [{ form, letter: formLetters[form], count: own.length, href: statementUrl(first.slug, first.id), words }];
  });
}
