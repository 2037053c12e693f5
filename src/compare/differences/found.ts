import type { SiteStatement } from '../../schema/dataset.ts';
import type { DifferenceKind, DifferencePassage } from '../../schema/differences.ts';
import type { Range } from '../../schema/span.ts';
import { foldWords } from '../../text/fold.ts';
import { spanOf } from '../../text/span.ts';
import { type ArticleText, wholeOf } from './article-text.ts';

/** What a detector finds. */
export interface Found {
  readonly kind: DifferenceKind;
  /** What differs, told apart from all else of its kind; the id is made of it, so nothing of an article that could go on changing. */
  readonly key: string;
  readonly title: string;
  readonly claim: string | null;
  readonly speaker: string | null;
  readonly readings: readonly FoundReading[];
}

export interface FoundReading {
  readonly labels: readonly string[];
  readonly quoted: boolean;
  readonly passages: readonly DifferencePassage[];
}

/** The words at `words`, with quotation marks right around them; those at `marks` (offsets in the article) differ. */
export function passageOf(article: ArticleText, words: Range, marks: readonly Range[] = [], known?: SiteStatement): DifferencePassage {
  const range = withMarks(article.text, words);
  const statement = known ?? statementAt(article, marks[0] ?? words);
  return {
    article: article.id,
    slug: article.slug,
    siglum: article.siglum,
    ...spanOf(article.text, range),
    marks: marks.map(({ start, end }) => ({ start: start - range.start, end: end - range.start })),
    statement: statement?.id ?? null,
    form: statement?.form ?? null,
    speakerName: statement?.speakerName ?? null,
    saidOn: statement?.saidOn?.edtf ?? null,
  };
}

/** A quote is shown in its marks, and never in half a pair. */
function withMarks(text: string, { start, end }: Range): Range {
  const pair = text.slice(start - 1, start) + text.slice(end, end + 1);
  return /^(?:“”|‘’|""|«»|„“)$/u.test(pair) ? { start: start - 1, end: end + 1 } : { start, end };
}

/** The statement whose content holds the range; else the one whose source or cue does. */
function statementAt({ statements }: ArticleText, range: Range): SiteStatement | undefined {
  const holds = (outer: Range | null) => outer !== null && outer.start <= range.start && range.end <= outer.end;
  return (
    statements.find((statement) => statement.content.some(holds)) ??
    statements.find(({ source, cue }) => (source.span && (holds(source.span) || touches(source.span, range))) || holds(cue)) ??
    statements.find((statement) => touches(wholeOf(statement), range))
  );
}

function touches(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}

const mostLabels = 3;

/** Passages by reading, readings in the order of their first passage; a passage stands once. */
export function toReadings(
  found: readonly { readonly reading: string; readonly label: string; readonly quoted?: boolean; readonly passage: DifferencePassage }[],
): FoundReading[] {
  return [...Map.groupBy(found, ({ reading }) => reading).values()].map((own) => ({
    labels: distinctLabels(own.map(({ label }) => label)),
    quoted: own[0]?.quoted ?? true,
    passages: outermost(own.map(({ passage }) => passage)),
  }));
}

/** The first ones, capitals and marks aside. */
function distinctLabels(labels: readonly string[]): string[] {
  const folded = new Map(labels.toReversed().map((label) => [foldWords(label).join(' ') || label, label]));
  return [...folded.values()].toReversed().slice(0, mostLabels);
}

/** Each once; of a statement inside another one, the longer words show it. */
function outermost(passages: readonly DifferencePassage[]): DifferencePassage[] {
  const distinct = [...new Map(passages.map((passage) => [`${passage.article} ${passage.start} ${passage.end}`, passage])).values()];
  const byArticle = Map.groupBy(distinct, ({ article }) => article);
  return distinct.filter(
    (one) => !(byArticle.get(one.article) ?? []).some((other) => other !== one && other.start <= one.start && one.end <= other.end),
  );
}
