import type { SiteStatement } from '../../schema/dataset.ts';
import { contentWords, isNegation } from '../../text/content-words.ts';
import { quotedWords } from '../../text/quoted-words.ts';
import { deniers, forceOf, rootOf, type Force } from '../../english/propositions.ts';
import { countsIn } from './counts.ts';

/** A sentence of what is said, or what stands between two of its semicolons. */
export interface Clause {
  /** Its content words without those that deny. */
  readonly stems: ReadonlySet<string>;
  /** Two content words, one behind the other. */
  readonly pairs: ReadonlySet<string>;
  readonly denies: boolean;
  /** How the thing is put: as certain, as possible, as called for. */
  readonly forces: ReadonlySet<Force>;
  /** The numbers of things, by what is counted. */
  readonly numbers: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What a statement says, as it is held against others. */
export interface Point {
  readonly statement: SiteStatement;
  /** Place in the order of publication and text. */
  readonly at: number;
  /** All content words. */
  readonly stems: ReadonlySet<string>;
  /** The whole, then its clauses where there are several. */
  readonly clauses: readonly Clause[];
  /** The content words of each stretch in quotation marks. */
  readonly quoted: readonly (readonly string[])[];
  /** The first and the last day on which it may have been said, where both are known. */
  readonly days: { readonly earliest: string; readonly latest: string } | undefined;
}

export function toPoint(statement: SiteStatement, at: number): Point {
  const texts = statement.content.map((span) => span.text);
  const all = texts.flatMap((text) => text.split(/(?<=[.!?]["”’]?)\s+|;\s/));
  const parts = all.filter((text) => contentWords(text).length >= fewestWords);
  const turned = contentWords(statement.cue?.text ?? '').some(({ stem }) => deniers.has(stem));
  const whole = toClause(texts.join(' ; '), turned);
  const { earliest, latest } = statement.saidOn ?? {};
  return {
    statement,
    at,
    stems: whole.stems,
    clauses: all.length > 1 ? [whole, ...parts.map((text) => toClause(text, turned))] : [whole],
    quoted: quotedWords(statement).map(stemsOf),
    days: earliest && latest ? { earliest, latest } : undefined,
  };
}

/** A part with fewer content words says nothing alone. */
const fewestWords = 3;

/** @param turned what governs the words denies them */
export function toClause(text: string, turned: boolean): Clause {
  const words = contentWords(text);
  const stems = words.map(({ stem }) => rootOf(stem));
  const says = stems.filter((stem) => !isNegation(stem));
  return {
    stems: new Set(says),
    pairs: new Set(says.slice(1).map((stem, index) => `${says[index] ?? ''} ${stem}`)),
    denies: words.some(({ stem }) => isNegation(stem) || deniers.has(stem)) !== turned,
    forces: new Set([...text.toLowerCase().matchAll(/[a-z]+(?:[’'][a-z]+)?/g)].flatMap(([word]) => forceOf(word) ?? [])),
    numbers: numbersIn(text),
  };
}

function stemsOf(text: string): string[] {
  return contentWords(text).map(({ stem }) => rootOf(stem));
}

/** The numbers of one clause, by unit. */
function numbersIn(text: string): Map<string, Set<string>> {
  return new Map(
    [...Map.groupBy(countsIn(text), ({ unit }) => unit)].map(([unit, counts]) => [unit, new Set(counts.map(({ value }) => value))]),
  );
}
