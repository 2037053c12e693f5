import type { Reason } from '../schema/alignment.ts';
import type { Form } from '../schema/record.ts';
import type { Span } from '../schema/span.ts';
import { contentWords } from './content-words.ts';
import { quotedWords } from './quoted-words.ts';

/** What of a statement is compared. */
export interface Worded {
  readonly article: string;
  readonly form: Form;
  readonly content: readonly Span[];
}

/** What statements have in common, as the first of them prints it: the longest words in marks that two share, and content words of all. */
export function sharedReasons(statements: readonly Worded[]): Reason[] {
  const [first, ...others] = statements;
  if (!first || others.length === 0) return [];
  const quotation = longestQuotation(statements);
  const words = wordsOfAll(first, others);
  return [
    ...(quotation === undefined ? [] : [{ kind: 'quotation' as const, words: [quotation] }]),
    ...(words.length === 0 ? [] : [{ kind: 'words' as const, words }]),
  ];
}

/**
 * The longest run of content words in marks that another article has in marks too, or, in one article, another statement; one word
 * alone shows nothing.
 */
function longestQuotation(statements: readonly Worded[]): string | undefined {
  const oneArticle = statements.every(({ article }) => article === statements[0]?.article);
  const quoted = statements.flatMap((statement, index) =>
    quotedWords(statement).map((text) => ({ from: oneArticle ? String(index) : statement.article, text })),
  );
  const runs = quoted.slice(0, mostQuotations).flatMap(({ from, text }) => runsOf(text).map((run) => ({ from, ...run })));
  const first = new Map<string, (typeof runs)[number]>();
  let longest: (typeof runs)[number] | undefined;
  for (const run of runs) {
    const known = first.get(run.key) ?? run;
    first.set(run.key, known);
    if (known.from !== run.from && run.count > (longest?.count ?? 0)) longest = known;
  }
  return longest?.text;
}

/** Every run of two content words or more. */
function runsOf(text: string): { readonly key: string; readonly text: string; readonly count: number }[] {
  const words = contentWords(text);
  return words.flatMap((_, from) =>
    words.slice(from + 1, from + mostWords).map((last, index) => {
      const run = words.slice(from, from + index + 2);
      return { key: run.map(({ stem }) => stem).join(' '), text: text.slice(run[0]?.start, last.end), count: run.length };
    }),
  );
}

/** Bounds of the work for one utterance of very many articles. */
const mostQuotations = 40;
const mostWords = 12;

function wordsOfAll({ content }: Worded, others: readonly Worded[]): string[] {
  const sets = others.map((other) => new Set(other.content.flatMap(({ text }) => contentWords(text).map(({ stem }) => stem))));
  const shared = content.flatMap(({ text }) =>
    contentWords(text)
      .filter(({ stem }) => sets.every((set) => set.has(stem)))
      .map(({ stem, start, end }) => [stem, text.slice(start, end)] as const),
  );
  return [...new Map(shared.toReversed()).values()].toReversed();
}
