import type { ArticleHead, ClaimHead, DatasetIndex, SiteArticle, SiteStatement } from '../../schema/dataset.ts';
import { plural, toOrders } from './facts.ts';
import { formatSaidOn } from '../dates.ts';
import { speakerLabel } from '../labels.ts';
import { formWord } from '../words.ts';

/** What the margin says about one statement. */
export interface Note {
  readonly statement: SiteStatement;
  /** The claims it counts for, each with its statements in the other articles, by siglum. */
  readonly claims: readonly NoteClaim[];
  /** The other articles that share a claim with it. */
  readonly alsoIn: readonly ArticleHead[];
  /** Title of the occasion on which it was said. */
  readonly occasion: string | undefined;
}

export interface NoteClaim {
  readonly id: string;
  readonly title: string;
  /** At most `mostElsewhere` of them. */
  readonly elsewhere: readonly SiteStatement[];
  /** Number of other articles that have it, and of their statements that the note leaves out. */
  readonly articles: number;
  readonly left: number;
}

/** A claim of hundreds of articles is read on its own page. */
const mostElsewhere = 24;

/** One note a statement of the article, in text order. */
export function toNotes({ statements, elsewhere }: Pick<SiteArticle, 'statements' | 'elsewhere'>, index: DatasetIndex): Note[] {
  const order = toOrders(index);
  const others = elsewhere.toSorted((a, b) => (order.get(a.siglum) ?? 0) - (order.get(b.siglum) ?? 0));
  const claims = new Map(index.claims.map((head) => [head.id, toClaim(head, statements, others)]));
  return statements.map((statement) => {
    const heads = index.claims.filter(({ id }) => statement.claims.includes(id));
    const sigla = new Set(heads.flatMap((head) => head.sigla));
    return {
      statement,
      claims: statement.claims.flatMap((id) => claims.get(id) ?? []),
      alsoIn: index.articles.filter(({ siglum }) => siglum !== statement.siglum && sigla.has(siglum)),
      occasion: index.events.find(({ id }) => id === statement.event)?.title,
    };
  });
}

/** Counts come from the head of the claim, because `others` may be a selection. */
function toClaim(
  { id, title, sigla, statements: all }: ClaimHead,
  own: readonly SiteStatement[],
  others: readonly SiteStatement[],
): NoteClaim {
  const here = own.filter(({ claims }) => claims.includes(id));
  const elsewhere = others.filter(({ claims }) => claims.includes(id)).slice(0, mostElsewhere);
  return {
    id,
    title,
    elsewhere,
    articles: sigla.filter((siglum) => siglum !== here[0]?.siglum).length,
    left: Math.max(0, all - here.length - elsewhere.length),
  };
}

/** First line of a note, in two parts, the first one to be set off: who; how and when. */
export function noteLine(statement: SiteStatement): readonly [string, string] {
  const { form, saidOn } = statement;
  const day = saidOn && formatSaidOn(saidOn.edtf);
  if (form === 'narrated') return [formWord(form), day ? ` · ${day}` : ''];
  return [speakerLabel(statement), ` · ${formWord(form)} · ${day ? `said ${day}` : 'no date'}`];
}

/** What the folded notes of a paragraph hold: "2 statements: Putin, the article · also in A, C". */
export function summaryOf(notes: readonly Note[]): string {
  const speakers = [...new Set(notes.map(({ statement }) => speakerLabel(statement)))].join(', ');
  const sigla = listSigla([...new Set(notes.flatMap(({ alsoIn }) => alsoIn.map(({ siglum }) => siglum)))]);
  return `${plural(notes.length, 'statement')}: ${speakers}${sigla === '' ? '' : ` · also in ${sigla}`}`;
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
    review: 'decided in the review',
  };
  return { kind: 'inferred', words: reasons[via], evidence: evidence?.text };
}

/** How far a statement can be trusted, in words; `/about/#accuracy` says how it is measured. */
export function confidenceWords({ rule, confidence }: Pick<SiteStatement, 'rule' | 'confidence'>): string {
  if (rule === 'review') return 'added by the review';
  return `${rule}: words and speaker are right in about ${Math.round(confidence * 100)} of 100 such cases`;
}

/** What the review did about a statement. That it changed nothing does not say that somebody read it. */
export function reviewWords({ reviewed, corrected }: Pick<SiteStatement, 'reviewed' | 'corrected'>): string {
  if (corrected !== null) return `corrected in the review: ${corrected}`;
  return reviewed ? 'not changed by the review' : 'not reviewed by a person';
}

const mostSigla = 8;

/** "A, C, D", of many the first and how many more. */
function listSigla(sigla: readonly string[]): string {
  const more = sigla.length - mostSigla;
  return more > 1 ? `${sigla.slice(0, mostSigla).join(', ')} and ${more} more` : sigla.join(', ');
}
