import type { SiteStatement } from '../../schema/dataset.ts';
import type { DifferenceKind, DifferencePassage } from '../../schema/differences.ts';
import type { Range } from '../../schema/span.ts';
import { foldWords } from '../../text/fold.ts';
import { spanOf } from '../../text/span.ts';
import { type ArticleText, sentenceAt, wholeOf } from './article-text.ts';
import type { Say } from './sentence.ts';

/** What a detector finds. */
export interface Found {
  readonly kind: DifferenceKind;
  /** What differs, told apart from all else of its kind; the id is made of it, so nothing of an article that could go on changing. */
  readonly key: string;
  readonly title: string;
  readonly claim: string | null;
  readonly speaker: string | null;
  /** Id of the occasion that it is about; one of a claim has that of its statements. */
  readonly event?: string | null;
  readonly say: Say;
  readonly readings: readonly FoundReading[];
}

export interface FoundReading {
  readonly labels: readonly string[];
  readonly quoted: boolean;
  readonly passages: readonly DifferencePassage[];
  /** What the sentence about it quotes: none where no words of the article say it. */
  readonly phrases: readonly Phrase[];
}

/** Words of one article: runs that stand one behind the other. */
export interface Phrase {
  readonly article: string;
  readonly pieces: readonly string[];
}

/** What one place of an article has. */
interface FoundPassage {
  /** The same for all that mean one thing. */
  readonly reading: string;
  /** Words of the article, one run or several; or words of ours where it is not `quoted`. */
  readonly label: string | readonly string[];
  readonly quoted?: boolean;
  readonly passage: DifferencePassage;
  /** What a sentence about it quotes, where these are not the words that differ. */
  readonly phrase?: Phrase | undefined;
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
    sentence: spanOf(article.text, {
      start: Math.min(range.start, sentenceAt(article, words.start)?.start ?? range.start),
      end: Math.max(range.end, sentenceAt(article, Math.max(words.start, words.end - 1))?.end ?? range.end),
    }),
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
export function toReadings(found: readonly FoundPassage[]): FoundReading[] {
  return [...Map.groupBy(found, ({ reading }) => reading).values()].map((own) => ({
    labels: distinctLabels(own.map(({ label }) => label)),
    quoted: own[0]?.quoted ?? true,
    passages: outermost(own.map(({ passage }) => passage)),
    phrases: own.flatMap(({ passage, quoted = true, phrase }) => phrase ?? (quoted ? (markedIn(passage) ?? []) : [])),
  }));
}

/** The words of `ranges` as a sentence quotes them: those with little between them are one run. */
export function phraseOf({ id, text }: Pick<ArticleText, 'id' | 'text'>, ranges: readonly Range[]): Phrase {
  const runs: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = runs.at(-1);
    if (last && range.start - last.end <= mostBetween && !/[.;:()“”"\n]/.test(text.slice(last.end, range.start))) {
      runs[runs.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else runs.push(range);
  }
  return { article: id, pieces: runs.map(({ start, end }) => text.slice(start, end)) };
}

const mostBetween = 30;

/** The words of a passage that differ. */
function markedIn({ article, text, marks }: DifferencePassage): Phrase | undefined {
  return marks.length > 0 ? phraseOf({ id: article, text }, marks) : undefined;
}

/** The first ones, capitals and marks aside. */
function distinctLabels(labels: readonly (string | readonly string[])[]): string[] {
  const runs = labels.map((label) => (typeof label === 'string' ? [label] : label));
  const folded = new Map(runs.toReversed().map((label) => [foldWords(label.join(' ')).join(' ') || label.join(' '), label]));
  return [...folded.values()].toReversed().slice(0, mostLabels).flat();
}

/** Each once; of a statement inside another one, the longer words show it. */
function outermost(passages: readonly DifferencePassage[]): DifferencePassage[] {
  const distinct = [...new Map(passages.map((passage) => [`${passage.article} ${passage.start} ${passage.end}`, passage])).values()];
  const byArticle = Map.groupBy(distinct, ({ article }) => article);
  return distinct.filter(
    (one) => !(byArticle.get(one.article) ?? []).some((other) => other !== one && other.start <= one.start && one.end <= other.end),
  );
}
