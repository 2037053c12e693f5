import type { SiteStatement } from '../../schema/dataset.ts';
import type { Form } from '../../schema/record.ts';
import { sharedWords } from '../../text/content-words.ts';

const closeness: readonly Form[] = ['direct', 'mixed', 'indirect', 'narrated'];

/**
 * The statement that stands for an article among others of one thing said: a quote before a part quote before a paraphrase; of
 * equal ones the one most like what the other articles have; then the longest.
 */
export function closestWording<T extends Worded>(statements: readonly T[], others: readonly Worded[] = []): T | undefined {
  const form = closeness.find((candidate) => statements.some((statement) => statement.form === candidate));
  const near = statements.filter((statement) => statement.form === form);
  if (near.length < 2) return near[0];
  const scored = near.map((statement) => ({
    statement,
    alike: likeness(statement, others),
    length: wordsOf(statement).join('').length,
  }));
  return scored.toSorted((a, b) => b.alike - a.alike || b.length - a.length)[0]?.statement;
}

function likeness(statement: Worded, others: readonly Worded[]): number {
  return others.reduce((sum, other) => sum + sharedWords(wordsOf(statement), wordsOf(other)), 0);
}

function wordsOf({ content }: Worded): string[] {
  return content.map(({ text }) => text);
}

/** What of a statement counts here. */
interface Worded extends Pick<SiteStatement, 'form'> {
  readonly content: readonly { readonly text: string }[];
}
