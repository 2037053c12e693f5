import type { SiteStatement } from '../../schema/dataset.ts';
import { allWords } from '../../text/content-words.ts';
import { finiteVerbs, pointers } from '../../english/propositions.ts';

/** A title of more characters is no title. */
const longest = 110;
/** Fewer content words are a fragment. */
const fewest = 3;

/**
 * The shortest wording of a claim that stands alone: words of one of its statements, as its article prints them, with who says them.
 * A clause with a subject and a verb of its own comes first; where every wording leans on what stands before it, the longest tells most.
 */
export function titleOf(statements: readonly SiteStatement[]): { readonly title: string; readonly statement: SiteStatement } {
  const wordings = statements.flatMap((statement) =>
    statement.content.slice(0, 1).map(({ text }) => ({ statement, words: trimmed(text) })),
  );
  const whole = wordings.filter(({ words }) => standsAlone(words)).toSorted((a, b) => a.words.length - b.words.length);
  const chosen = whole[0] ?? wordings.toSorted((a, b) => b.words.length - a.words.length)[0];
  if (!chosen) throw new Error('A claim has at least one statement.');
  const name = chosen.statement.speaker === 'article' ? null : chosen.statement.speakerName;
  return { title: `${name === null ? '' : `${name}: `}${cut(chosen.words)}`, statement: chosen.statement };
}

/** On one line, without the stop at its end. */
function trimmed(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  let end = line.length;
  while (end > 0 && /[,.;:–— -]/u.test(line.charAt(end - 1))) end--;
  return line.slice(0, end);
}

/** Has a verb, and names what it speaks of. */
function standsAlone(words: string): boolean {
  const all = allWords(words);
  const lower = all.map(({ start, end }) => words.slice(start, end).toLowerCase());
  return all.filter(({ says }) => says).length >= fewest && lower.some((word) => finiteVerbs.has(word)) && !pointers.has(lower[0] ?? '');
}

/** At the last stop before the limit, else between two words; what is left out is marked. */
function cut(words: string): string {
  if (words.length <= longest) return words;
  const part = words.slice(0, longest);
  const stop = Math.max(...[',', ';', ':', '–', '—'].map((mark) => part.lastIndexOf(mark)));
  return `${part.slice(0, stop > longest / 2 ? stop : part.lastIndexOf(' ')).trimEnd()} …`;
}
