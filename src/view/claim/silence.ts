import type { ArticleHead } from '../../schema/dataset.ts';
import type { ClaimSilences, CoveragePassage, DaySilence, Silence, SilenceKind } from '../../schema/silence.ts';
import { formatPublished, formatSaidOn } from '../dates.ts';
import { plural } from '../article/facts.ts';
import { statementUrl } from '../urls.ts';

/** Articles that do not have a claim, for one reason. */
export interface SilentGroup {
  readonly kind: SilenceKind;
  readonly words: string;
  readonly articles: readonly SilentArticle[];
}

export interface SilentArticle {
  readonly article: ArticleHead;
  /** What the reason was computed from. */
  readonly because: string;
  /** Passages that show it, each with its day and, where it is a statement, its place. */
  readonly passages: readonly { readonly text: string; readonly day: string; readonly href: string | undefined }[];
  readonly more: number;
}

type Decided = Pick<Silence, 'kind' | 'certain'>;

/** The reason in words, of a claim as a whole. */
export function silenceWords({ kind, certain }: Decided): string {
  const words = {
    'written-before': certain ? 'written before it was first said' : 'may have been written before it was first said',
    'covers-day': certain ? 'covers the day, does not report it' : 'may cover the day, does not report it',
    'does-not-cover-day': 'does not cover the day',
    'another-day': 'reports it on another day',
    undecided: 'the dates leave it open',
  } as const satisfies Record<SilenceKind, string>;
  return words[kind];
}

/** The reason in words, of one day. */
export function daySilenceWords(decided: Pick<DaySilence, 'kind' | 'certain'>): string {
  if (decided.kind !== 'written-before') return silenceWords(decided);
  return decided.certain ? 'written before this' : 'may have been written before this';
}

/** The reason why an article is silent on a day; undefined where it is not listed. */
export function findDaySilence(silences: readonly DaySilence[], siglum: string): DaySilence | undefined {
  return silences.find(({ sigla }) => sigla.includes(siglum));
}

/** The articles without a claim, grouped by reason, each with what shows it. */
export function toSilentGroups(record: ClaimSilences, articles: readonly ArticleHead[]): SilentGroup[] {
  const heads = new Map(articles.map((head) => [head.id, head]));
  return [...Map.groupBy(record.silences, silenceWords)].map(([words, own]) => ({
    kind: own[0]?.kind ?? 'undecided',
    words,
    articles: own.flatMap((silence) => {
      const article = heads.get(silence.article);
      if (!article) return [];
      const passages = silence.passages.map((passage) => toPassage(passage, article.slug));
      return [{ article, because: because(silence, record, article), passages, more: silence.more }];
    }),
  }));
}

/** The dates that the reason was computed from, in one sentence. */
export function because({ kind, certain, passages, more }: Silence, { first, said }: ClaimSilences, { published }: ArticleHead): string {
  const written = `Published ${formatPublished(published)}`;
  switch (kind) {
    case 'written-before':
      return certain ? `${written}; ${firstWords(first)}.` : `${written}; ${firstWords(first)}, which may be later.`;
    case 'covers-day':
      return certain
        ? `It was said ${listDays(said)}. ${plural(passages.length + more, 'passage')} of this article ${passages.length + more === 1 ? 'is' : 'are'} dated to such a day; none of its statements counts for the claim.`
        : `It was said ${listDays(said)}. ${plural(passages.length + more, 'passage')} of this article may be of such a day; none of its statements counts for the claim.`;
    case 'does-not-cover-day':
      return `It was said ${listDays(said)}. No passage of this article is dated to such a day. ${written}.`;
    case 'another-day':
      return 'Its statements of the claim are dated to another day.';
    case 'undecided':
      return `No article gives a day on which it was said. ${written}.`;
  }
}

const mostDays = 4;

function listDays(said: ClaimSilences['said']): string {
  const left = said.length - mostDays;
  const days = (left > 1 ? said.slice(0, mostDays) : said).map(({ earliest, latest, estimate }) => {
    const words = formatSaidOn(earliest === latest ? earliest + (estimate ? '~' : '') : `${earliest}/${latest}`);
    return /^\d/.test(words) ? `on ${words}` : words;
  });
  return left > 1 ? `${days.join(', ')} and on ${left} more days` : days.join(', ');
}

function firstWords({ earliest, latest }: ClaimSilences['first']): string {
  if (earliest === latest) return earliest === null ? 'the first day is not known' : `first said on ${formatSaidOn(earliest)}`;
  if (earliest === null) return `first said by ${formatSaidOn(latest ?? '')}`;
  return latest === null ? `first said on ${formatSaidOn(earliest)} or later` : `first said ${formatSaidOn(`${earliest}/${latest}`)}`;
}

function toPassage({ text, statement, earliest, latest }: CoveragePassage, slug: string): SilentArticle['passages'][number] {
  const day = formatSaidOn(earliest === latest ? earliest : `${earliest}/${latest}`);
  return { text, day, href: statement === null ? undefined : statementUrl(slug, statement) };
}
