import type { ArticleHead, DatasetIndex, SiteSpeaker, SiteStatement, SpeakerHead } from '../../schema/dataset.ts';
import type { Difference } from '../../schema/differences.ts';
import type { Range } from '../../schema/span.ts';
import { compareText } from '../../text/compare.ts';
import { isOpenRange } from '../../text/story-days.ts';
import { plural } from '../article/facts.ts';
import { asSentence, countWords } from '../count-words.ts';
import { formatSaidOn } from '../dates.ts';
import { ofSpeaker, ofStatement } from '../difference/difference-lookup.ts';
import { groupByDay, type DayGroup } from '../timeline/by-day.ts';
import { assignDays, type Day } from '../timeline/days.ts';
import { speakerUrl } from '../urls.ts';
import { putTogether, type PutTogether } from './put-together.ts';

export interface SpeakerView {
  /** "Nine statements in two articles." */
  readonly summary: string;
  readonly days: readonly SpeakerDay[];
  /** How each article names the speaker, as printed. */
  readonly names: readonly { readonly article: ArticleHead; readonly names: readonly PrintedName[] }[];
  /** Offices as the speakers file has them, in words. */
  readonly offices: readonly string[];
  /** "3 quotes, 2 part quotes, 5 paraphrases"; undefined where one statement says it itself. */
  readonly balance: string | undefined;
  /** The one it speaks for, where that has a page. */
  readonly speaksFor: SpeakerHead | undefined;
  /** Those whom a joint source joins. */
  readonly members: readonly SpeakerHead[];
  /** Those who speak for it, most statements first. */
  readonly voices: readonly SpeakerHead[];
  /** What those say, claim by claim, what most articles report first. */
  readonly said: readonly ClaimRow[];
  /** Where articles differ in what the speaker said, or who it is. */
  readonly differences: readonly Difference[];
  /** Numbers of what is left out of a speaker of hundreds of articles: later statements, and articles in the lists. */
  readonly more: { readonly statements: number; readonly articles: number; readonly said: number };
}

/** A name as one article prints it, and where: in a statement, or else in the passage of a difference. */
interface PrintedName {
  readonly text: string;
  readonly statement: string | undefined;
}

/** What a speaker is reported to have said on one day, claim by claim, so that wordings of one thing stand together. */
export interface SpeakerDay {
  readonly day: Day;
  /** The occasion from the words that all articles print in marks. */
  readonly together: PutTogether | undefined;
  readonly claims: readonly ClaimRow[];
}

export interface ClaimRow {
  readonly id: string | undefined;
  readonly title: string;
  /** One for each article and speaker; what several articles give of one utterance stands together. */
  readonly entries: readonly SpeakerEntry[];
}

/** What one article has of a claim: the fullest wording, and its repeats. */
export interface SpeakerEntry extends Shown {
  readonly again: readonly Shown[];
}

interface Shown {
  readonly statement: SiteStatement;
  /** 0-based place of the article in the order of publication. */
  readonly order: number;
  /** Places of the article's text that a listed difference names. */
  readonly differing: readonly Range[];
  /** When it was said, where the day above does not tell. */
  readonly when: string | undefined;
}

type Balance = SpeakerHead['counts'];

/** They stand by date; a page shows so many. */
const mostStatements = 120;
const mostArticles = 24;

/** @param voices the records of those who speak for the speaker, at any remove */
export function toSpeakerView(
  { head, statements, names: given }: SiteSpeaker,
  index: DatasetIndex,
  differences: readonly Difference[] = [],
  voices: readonly SiteSpeaker[] = [],
): SpeakerView {
  const concerning = ofSpeaker(differences, { id: head.id, statements });
  const names = namesOf(given, concerning, index.articles, head.id);
  const heads = new Map(index.speakers.map((speaker) => [speaker.id, speaker]));
  const ofVoices = new Map(voices.flatMap((voice) => voice.statements.map((statement) => [statement.id, statement])));
  for (const { id } of statements) ofVoices.delete(id);
  const said = [...ofVoices.values()].toSorted((a, b) => compareText(dayOf(a), dayOf(b)));
  return {
    summary: summaryOf(head),
    days: toDays(statements.slice(0, mostStatements), index, differences),
    names: names.slice(0, mostArticles),
    offices: head.offices.map(({ title, from, to }) => title + period(from, to)),
    balance: head.totals.statements > 1 ? balanceWords(head.counts) : undefined,
    speaksFor: head.of === null ? undefined : heads.get(head.of),
    members: head.members.flatMap((id) => heads.get(id) ?? []),
    voices: voices.map((voice) => voice.head).toSorted((a, b) => b.totals.statements - a.totals.statements),
    said: byClaim(said.slice(0, mostStatements), index, (statement) => ({
      ...toShown(statement, index, differences),
      when: statement.saidOn ? formatSaidOn(statement.saidOn.edtf) : undefined,
    })),
    differences: concerning,
    more: {
      statements: Math.max(0, statements.length - mostStatements),
      articles: Math.max(0, names.length - mostArticles),
      said: Math.max(0, said.length - mostStatements),
    },
  };
}

/** How much a speaker is reported to have said, in a sentence or two. */
function summaryOf({ totals: { statements }, sigla, voices }: SpeakerHead): string {
  const own = `${countWords(statements, 'statement')} in ${countWords(sigla.length, 'article')}`;
  if (voices.ids.length === 0) return asSentence(own);
  if (statements === 0) return asSentence(`${countWords(voices.statements, 'statement')}, all by those who speak for it`);
  return `${asSentence(own)} ${asSentence(`${countWords(voices.statements, 'statement')} with those who speak for it`)}`;
}

function toDays(statements: readonly SiteStatement[], index: DatasetIndex, differences: readonly Difference[]): SpeakerDay[] {
  const names = index.speakers.map(({ name }) => name);
  const has = new Set(statements.map(({ siglum }) => siglum));
  const articles = index.articles.filter(({ siglum }) => has.has(siglum));
  const days = assignDays(index, statements);
  const groups = groupByDay(index, statements);
  // A span of years would stand before what was said in it on a day.
  const isOpen = ({ day: { earliest, latest } }: DayGroup) => isOpenRange({ earliest: earliest ?? null, latest: latest ?? null });
  const ordered = [...groups.filter((group) => !isOpen(group)), ...groups.filter(isOpen)];
  return ordered.map(({ day, statements: said }) => {
    const shown = (statement: SiteStatement): Shown => {
      const own = days.get(statement.id);
      const when = own && own.key !== day.key && own.edtf !== undefined ? own.words : undefined;
      return { ...toShown(statement, index, differences), when };
    };
    return {
      day,
      together: isOneDay(day) ? putTogether(said, articles, names) : undefined,
      claims: byClaim(said, index, shown),
    };
  });
}

function toShown(statement: SiteStatement, { articles }: DatasetIndex, differences: readonly Difference[]): Omit<Shown, 'when'> {
  return {
    statement,
    order: articles.find(({ id }) => id === statement.article)?.order ?? 0,
    differing: ofStatement(differences, statement).words,
  };
}

/** Undated statements come last. */
function dayOf({ saidOn }: SiteStatement): string {
  return saidOn?.earliest ?? saidOn?.latest ?? '9999';
}

/** Only what was said on one known day is one occasion. */
function isOneDay({ event, earliest, latest }: Day): boolean {
  return event !== undefined || (earliest !== undefined && earliest === latest);
}

function byClaim(
  statements: readonly SiteStatement[],
  { claims }: DatasetIndex,
  shown: (statement: SiteStatement) => Shown,
): readonly ClaimRow[] {
  const groups = Map.groupBy(statements, (statement) => statement.claims[0]);
  const listed = [...groups].map(([id, own]) => ({
    id,
    title: id === undefined ? 'On other matters' : (claims.find((claim) => claim.id === id)?.title ?? id),
    entries: toEntries(own, shown, id !== undefined),
  }));
  // What several articles report comes first, what no claim covers last.
  const weight = ({ id, entries }: ClaimRow) => (id === undefined ? -1 : new Set(entries.map(({ order }) => order)).size);
  return listed.toSorted((a, b) => weight(b) - weight(a));
}

const fullest: readonly SiteStatement['form'][] = ['direct', 'mixed', 'indirect', 'narrated'];

/** Of a claim an article has one entry a speaker, and its repeats; without a claim only what was said once is one. */
function toEntries(statements: readonly SiteStatement[], shown: (statement: SiteStatement) => Shown, isOne: boolean): SpeakerEntry[] {
  const groups = Map.groupBy(statements, ({ article, speaker, utterance }) => `${article} ${isOne ? (speaker ?? '') : utterance}`);
  const entries = [...groups.values()].flatMap((own): SpeakerEntry[] => {
    const [first, ...again] = own.toSorted(
      (a, b) => fullest.indexOf(a.form) - fullest.indexOf(b.form) || b.sentence.text.length - a.sentence.text.length,
    );
    return first ? [{ ...shown(first), again: again.map(shown) }] : [];
  });
  const byOrder = entries.toSorted((a, b) => a.order - b.order);
  const places = new Map(byOrder.map((entry, place) => [entry.statement.utterance, place]).toReversed() as [string, number][]);
  const place = ({ statement }: SpeakerEntry) => places.get(statement.utterance) ?? 0;
  return byOrder.toSorted((a, b) => place(a) - place(b));
}

/** The names in statements, and the offices in differences that no statement has. */
function namesOf(
  given: SiteSpeaker['names'],
  differences: readonly Difference[],
  articles: readonly ArticleHead[],
  id: string,
): SpeakerView['names'] {
  const offices = differences
    .filter(({ kind, speaker }) => kind === 'office' && speaker === id)
    .flatMap(({ readings }) => readings.flatMap(({ passages }) => passages));
  return articles.flatMap((article) => {
    const names: PrintedName[] = given.filter(({ slug }) => slug === article.slug);
    for (const { text, statement } of offices.filter((passage) => passage.article === article.id)) {
      if (!names.some((known) => known.text.includes(text))) names.push({ text, statement: statement ?? undefined });
    }
    return names.length > 0 ? [{ article, names }] : [];
  });
}

/** "3 quotes, 2 part quotes, 5 paraphrases"; forms with none are left out. */
export function balanceWords({ direct, mixed, indirect }: Balance): string {
  const counts = [[direct, 'quote'] as const, [mixed, 'part quote'] as const, [indirect, 'paraphrase'] as const];
  return counts.flatMap(([count, noun]) => (count > 0 ? plural(count, noun) : [])).join(', ');
}

function period(from: string | undefined, to: string | undefined): string {
  if (from && to) return `, ${formatSaidOn(from)} to ${formatSaidOn(to)}`;
  if (from) return `, from ${formatSaidOn(from)}`;
  return to ? `, until ${formatSaidOn(to)}` : '';
}

/** Address of a speaker's page; undefined for the article's own voice and for speakers that are not resolved. */
export function speakerPage(speaker: string | null): string | undefined {
  return speaker === null || speaker === 'article' ? undefined : speakerUrl(speaker);
}
