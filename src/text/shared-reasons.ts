import type { Reason } from '../schema/alignment.ts';
import type { Form } from '../schema/record.ts';
import type { Span } from '../schema/span.ts';
import { contentWords } from './content-words.ts';
import { quotedWords } from './quoted-words.ts';

/** What of a statement is compared. */
export interface Worded {
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

/** The longest run of content words in marks that a second statement has in marks too; one word alone shows nothing. */
function longestQuotation(statements: readonly Worded[]): string | undefined {
  const quoted = statements.flatMap((statement, index) =>
    quotedWords(statement).map((text) => ({ index, text, words: contentWords(text) })),
  );
  let longest: { readonly text: string; readonly count: number } | undefined;
  const runs = new Map<string, number>();
  for (const { index, text, words } of quoted.slice(0, mostQuotations)) {
    for (let from = 0; from < words.length; from += 1) {
      for (let to = from + 2; to <= Math.min(words.length, from + mostWords); to += 1) {
        const key = words
          .slice(from, to)
          .map(({ stem }) => stem)
          .join(' ');
        const known = runs.get(key);
        if (known === undefined) runs.set(key, index);
        else if (known !== index && to - from > (longest?.count ?? 0)) {
          longest = { text: text.slice(words[from]?.start, words[to - 1]?.end), count: to - from };
        }
      }
    }
  }
  return longest?.text;
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
