import type { ArticleHead, ClaimHead, DatasetIndex, SiteArticle, SiteStatement } from '../../schema/dataset.ts';
import type { Difference } from '../../schema/differences.ts';
import type { Range } from '../../schema/span.ts';
import { sharedWords } from '../../text/content-words.ts';
import { isProposed } from '../claim/proposed.ts';
import { formatSaidOn } from '../dates.ts';
import { inOrder, isAboutName, lookUp, ofStatement } from '../difference/difference-lookup.ts';
import { speakerLabel } from '../labels.ts';
import { quoteWord } from '../words.ts';
import { plural, toOrders } from './facts.ts';

/** What the margin says about one statement. */
export interface Note {
  readonly statement: SiteStatement;
  /** When it was said, without the year in which the article appeared. */
  readonly when: string | undefined;
  readonly who: string;
  /** "quote" or "part quote". */
  readonly quoted: string | undefined;
  /** Listed differences that its words have part in, the one to show at rest first. */
  readonly differences: readonly Difference[];
  /** How many of them say more than how a name is written; the others are not shown at rest. */
  readonly flags: number;
  /** It counts for a claim that no other article has. */
  readonly only: boolean;
  readonly claims: readonly { readonly id: string; readonly title: string; readonly proposed: boolean }[];
  /** Where it has none: the listed claim whose statements say nearly the same. */
  readonly suggested: Pick<ClaimHead, 'id' | 'title'> | undefined;
  /** The other articles that share a claim with it. */
  readonly alsoIn: readonly ArticleHead[];
  /** What comes nearest to it in each of them, by siglum. */
  readonly nearest: readonly Nearest[];
  /** Title of the occasion on which it was said. */
  readonly occasion: string | undefined;
}

export interface Nearest {
  readonly statement: SiteStatement;
  /** Place of its article in the order of publication. */
  readonly order: number;
  /** Places of its article's text that a listed difference names. */
  readonly differing: readonly Range[];
  /** Number of further statements of that article for the same claims. */
  readonly more: number;
}

/** A claim of hundreds of articles is read on its own page. */
const mostNearest = 8;

type Read = Pick<SiteArticle, 'head' | 'statements' | 'elsewhere'>;

/** One note a statement of the article, in text order. */
export function toNotes({ head, statements, elsewhere }: Read, index: DatasetIndex, differences: readonly Difference[]): Note[] {
  const orders = toOrders(index);
  const claims = new Map(index.claims.map((claim) => [claim.id, claim]));
  const differing = differencesOfEach(statements, differences);
  return statements.map((statement) => {
    const own = statement.claims.flatMap((id) => claims.get(id) ?? []);
    const sigla = new Set(own.flatMap((claim) => claim.sigla));
    const alsoIn = index.articles.filter(({ siglum }) => siglum !== statement.siglum && sigla.has(siglum));
    const touching = differing.get(statement.id) ?? [];
    const flagged = touching.filter((difference) => !isAboutName(difference));
    return {
      statement,
      when: statement.saidOn ? withoutYear(formatSaidOn(statement.saidOn.edtf), head.published.earliest) : undefined,
      who: statement.form === 'narrated' ? 'in its own words' : speakerLabel(statement),
      quoted: quoteWord(statement.form),
      differences: [...flagged, ...touching.filter(isAboutName)],
      flags: flagged.length,
      only: own.length > 0 && alsoIn.length === 0,
      claims: own.map((claim) => ({ id: claim.id, title: claim.title, proposed: isProposed(claim) })),
      suggested: statement.suggested === null ? undefined : claims.get(statement.suggested),
      alsoIn,
      nearest: nearestOf(statement, elsewhere)
        .map(({ best, more }) => ({
          statement: best,
          order: orders.get(best.siglum) ?? 0,
          differing: ofStatement(differences, best).words,
          more,
        }))
        .toSorted((a, b) => a.order - b.order)
        .slice(0, mostNearest),
      occasion: index.events.find(({ id }) => id === statement.event)?.title,
    };
  });
}

/** A difference belongs to the statements whose words it names; what else it names in a sentence, to the first statement there. */
function differencesOfEach(statements: readonly SiteStatement[], differences: readonly Difference[]): Map<string, Difference[]> {
  const { byStatement } = lookUp(differences);
  const placed = new Set(statements.flatMap(({ id }) => byStatement.get(id) ?? []));
  return new Map(
    statements.map((statement) => {
      const around = ofStatement(differences, statement).differences.filter((difference) => !placed.has(difference));
      for (const difference of around) placed.add(difference);
      return [statement.id, inOrder(differences, [...(byStatement.get(statement.id) ?? []), ...around])];
    }),
  );
}

/** Of each other article that shares a claim: what gives the same utterance, else the same speaker's words, and of those the most alike. */
function nearestOf(statement: SiteStatement, elsewhere: readonly SiteStatement[]) {
  const shared = elsewhere.filter(({ claims }) => claims.some((id) => statement.claims.includes(id)));
  const words = wordsOf(statement);
  const nearness = (other: SiteStatement) =>
    (other.utterance === statement.utterance ? 2 : 0) + (other.speaker !== null && other.speaker === statement.speaker ? 1 : 0);
  return [...Map.groupBy(shared, ({ siglum }) => siglum).values()].flatMap((own) => {
    const scored = own.map((other) => ({ other, near: nearness(other), alike: sharedWords(words, wordsOf(other)) }));
    const [best] = scored.toSorted((a, b) => b.near - a.near || b.alike - a.alike);
    return best ? [{ best: best.other, more: own.length - 1 }] : [];
  });
}

function wordsOf({ content }: SiteStatement): string[] {
  return content.map(({ text }) => text);
}

/** "4 Sept" for "4 Sept 2025" in an article of 2025; where two years are named, both stay. */
function withoutYear(words: string, day: string | null): string {
  const year = day?.slice(0, 4);
  return year !== undefined && (words.match(/\b\d{4}\b/g) ?? []).every((named) => named === year)
    ? words.replaceAll(` ${year}`, '')
    : words;
}

/** The notes of a row: those that stand beside it, and those that wait behind "+2 more" so that the next ones are not pushed far down. */
export interface FoldedNotes {
  readonly shown: readonly Note[];
  readonly folded: readonly Note[];
}

const charactersOfALine = 64;
/** A line of text is half as high as a note at rest. */
const linesOfANote = 2;

/** What has a difference stays in sight first, then what is only here. @param length of the text of the row, in characters */
export function foldNotes(notes: readonly Note[], length: number): FoldedNotes {
  const room = Math.max(2, Math.ceil(length / charactersOfALine / linesOfANote) + 1);
  if (notes.length <= room + 1) return { shown: notes, folded: [] };
  const kept = new Set(notes.toSorted((a, b) => weight(b) - weight(a)).slice(0, room));
  return { shown: notes.filter((note) => kept.has(note)), folded: notes.filter((note) => !kept.has(note)) };
}

/** Of several notes the one to be named where there is one line only. */
export function weightiest(notes: readonly Note[]): Note | undefined {
  return notes.toSorted((a, b) => weight(b) - weight(a))[0];
}

function weight({ flags, only }: Note): number {
  return flags > 0 ? 2 : Number(only);
}

/** "Putin, 5 Sept 2025": of which words a link is. */
export function linkedWords(statement: SiteStatement): string {
  const who = statement.form === 'narrated' ? `the words of ${statement.siglum}` : speakerLabel(statement);
  return statement.saidOn ? `${who}, ${formatSaidOn(statement.saidOn.edtf)}` : who;
}

/** "Also in A, C"; of many the first eight are named. */
export function alsoInWords(articles: readonly Pick<ArticleHead, 'siglum'>[]): string {
  const more = articles.length - mostNearest;
  const named = articles.map(({ siglum }) => siglum);
  return `Also in ${more > 1 ? `${named.slice(0, mostNearest).join(', ')} and ${plural(more, 'more article')}` : named.join(', ')}`;
}

/** How the day of a statement is known, and whether the text states it; undefined without a day. */
export function howSaidOnIsKnown({ saidOn }: Pick<SiteStatement, 'saidOn'>, occasion: string | undefined) {
  if (!saidOn) return undefined;
  const { via, evidence } = saidOn;
  if (evidence && (via === 'clause' || via === 'sentence')) return { kind: 'stated', words: 'the article says', evidence: evidence.text };
  const reasons = {
    clause: 'from the words around it',
    sentence: 'from the sentences around it',
    event: occasion === undefined ? 'from the occasion' : `from the occasion: ${occasion}`,
    published: 'from the day of publication',
    review: 'set by a person',
  };
  return { kind: 'inferred', words: reasons[via], evidence: evidence?.text };
}

/** How far a statement can be trusted, in words; `/about/#accuracy` says how it is measured. */
export function confidenceWords({ rule, confidence }: Pick<SiteStatement, 'rule' | 'confidence'>): string {
  if (rule === 'review') return 'added by a person';
  return `by a program (${rule}): words and speaker are right in about ${Math.round(confidence * 100)} of 100 such cases`;
}

/** What a person did about a statement. That nothing was changed does not say that somebody read it. */
export function reviewWords({ reviewed, corrected }: Pick<SiteStatement, 'reviewed' | 'corrected'>): string {
  if (corrected !== null) return `corrected by a person: ${corrected}`;
  return reviewed ? 'not changed by a person' : 'not checked by a person';
}
