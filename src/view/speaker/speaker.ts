import type { ArticleHead, DatasetIndex, SiteSpeaker, SiteStatement, SpeakerHead } from '../../schema/dataset.ts';
import { plural, toOrders } from '../article/facts.ts';
import { formatSaidOn } from '../dates.ts';
import { groupByDay } from '../timeline/by-day.ts';
import { putTogether, type PutTogether } from './put-together.ts';
import type { Day } from '../timeline/days.ts';
import { speakerUrl } from '../urls.ts';

export interface SpeakerView {
  readonly days: readonly SpeakerDay[];
  /** How each article names the speaker, as printed. */
  readonly names: readonly {
    readonly article: ArticleHead;
    readonly names: readonly { readonly text: string; readonly statement: string }[];
  }[];
  /** Forms in all articles and in each. */
  readonly balances: readonly { readonly article: ArticleHead | undefined; readonly balance: Balance }[];
  /** Offices as the speakers file has them, in words. */
  readonly offices: readonly string[];
  /** Numbers of what is left out of a speaker of hundreds of articles: later statements, and articles in the lists. */
  readonly more: { readonly statements: number; readonly articles: number };
}

/** What a speaker is reported to have said on one day, claim by claim, so that wordings of one thing stand together. */
export interface SpeakerDay {
  readonly day: Day;
  /** The occasion from the words that all articles print in marks. */
  readonly together: PutTogether | undefined;
  readonly claims: readonly { readonly id: string | undefined; readonly title: string; readonly statements: readonly SiteStatement[] }[];
}

export type Balance = SpeakerHead['counts'];

/** They stand by date; a page shows so many. */
const mostStatements = 120;
const mostArticles = 24;

export function toSpeakerView({ head, statements, names: given }: SiteSpeaker, index: DatasetIndex): SpeakerView {
  const names = index.speakers.map(({ name }) => name);
  const has = new Set(head.sigla);
  const own = index.articles.filter(({ siglum }) => has.has(siglum));
  const listed = own.slice(0, mostArticles);
  return {
    days: groupByDay(index, statements.slice(0, mostStatements)).map(({ day, statements: said }) => ({
      day,
      together: isOneDay(day) ? putTogether(said, own, names) : undefined,
      claims: byClaim(said, index),
    })),
    names: listed.flatMap((article) => {
      const printed = given.filter(({ slug }) => slug === article.slug);
      return printed.length > 0 ? [{ article, names: printed }] : [];
    }),
    balances: [
      { article: undefined, balance: head.counts },
      ...(own.length > 1
        ? listed.map((article) => ({ article, balance: balanceOf(statements.filter(({ slug }) => slug === article.slug)) }))
        : []),
    ],
    offices: head.offices.map(({ title, from, to }) => title + period(from, to)),
    more: { statements: Math.max(0, statements.length - mostStatements), articles: own.length - listed.length },
  };
}

/** Only what was said on one known day is one occasion. */
function isOneDay({ event, earliest, latest }: Day): boolean {
  return event !== undefined || (earliest !== undefined && earliest === latest);
}

/** "3 quotes, 2 part quotes, 5 paraphrases": every form, also those with none, because the balance is what is asked; of one, its form. */
export function balanceWords({ direct, mixed, indirect }: Balance): string {
  const counts = [[direct, 'quote'] as const, [mixed, 'part quote'] as const, [indirect, 'paraphrase'] as const];
  const named = direct + mixed + indirect === 1 ? counts.filter(([count]) => count === 1) : counts;
  return named.map(([count, noun]) => plural(count, noun)).join(', ');
}

function byClaim(statements: readonly SiteStatement[], { claims, articles }: DatasetIndex): SpeakerDay['claims'] {
  const place = toOrders({ articles });
  const groups = Map.groupBy(statements, (statement) => statement.claims[0]);
  const listed = [...groups].map(([id, own]) => ({
    id,
    title: id === undefined ? 'Not in the codebook' : (claims.find((claim) => claim.id === id)?.title ?? id),
    statements: own.toSorted((a, b) => (place.get(a.siglum) ?? 0) - (place.get(b.siglum) ?? 0)),
  }));
  // What several articles report comes first, what no claim covers last.
  const weight = ({ id, statements: own }: (typeof listed)[number]) =>
    id === undefined ? -1 : new Set(own.map(({ siglum }) => siglum)).size;
  return listed.toSorted((a, b) => weight(b) - weight(a));
}

function balanceOf(statements: readonly SiteStatement[]): Balance {
  const count = (form: SiteStatement['form']) => statements.filter((statement) => statement.form === form).length;
  return { direct: count('direct'), mixed: count('mixed'), indirect: count('indirect') };
}

function period(from: string | undefined, to: string | undefined): string {
  if (from && to) return `, ${formatSaidOn(from)} to ${formatSaidOn(to)}`;
  if (from) return `, from ${formatSaidOn(from)}`;
  return to ? `, until ${formatSaidOn(to)}` : '';
}

/** What a speaker is, in words. */
export function kindWord(kind: SpeakerHead['kind']): string {
  const words = {
    person: 'person',
    body: 'body',
    state: 'state',
    group: 'group',
    document: 'document',
    medium: 'news medium',
    unlisted: 'not in the speakers file',
    unnamed: 'unnamed source',
  } as const satisfies Record<SpeakerHead['kind'], string>;
  return words[kind];
}

/** Address of a speaker's page; undefined for the article's own voice and for speakers that are not resolved. */
export function speakerPage(speaker: string | null): string | undefined {
  return speaker === null || speaker === 'article' ? undefined : speakerUrl(speaker);
}
