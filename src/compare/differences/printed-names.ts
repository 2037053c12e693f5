import type { Range } from '../../schema/span.ts';
import { nameKey } from '../../text/name-key.ts';
import type { PersonMention } from './people.ts';

/** The surname or the first name of a person as one place prints it. */
export interface Printed {
  readonly part: 'surname' | 'first name';
  readonly mention: PersonMention;
  readonly word: string;
  readonly range: Range;
}

/** Words that sound alike, or differ in a letter or two: they name one person, so that is no other name. */
export function alikeGroups(printed: readonly Printed[]): Printed[][] {
  const groups: Printed[][] = [];
  for (const group of Map.groupBy(printed, ({ word }) => nameKey(word)).values()) {
    const near = groups.find(
      ([first]) => first && distance(plain(first.word), plain(group[0]?.word ?? '')) <= (first.part === 'surname' ? 2 : 1),
    );
    if (near) near.push(...group);
    else groups.push([...group]);
  }
  return groups;
}

/** The surname (the last word), or the first name where there is one in full. */
export function printedPart(mention: PersonMention, part: 'surname' | 'first name'): Printed[] {
  const { printed, article, mention: place, short } = mention;
  if (part === 'first name' && short) return [];
  const index = part === 'surname' ? printed.length - 1 : 0;
  const word = printed[index] ?? '';
  const at = article.words[place.from + index];
  if (!at || (part === 'first name' && /^(?:\p{Lu}\.?)+$/u.test(word))) return [];
  return [{ part, mention, word, range: { start: at.start, end: at.start + word.length } }];
}

/** Capitals and kinds of apostrophes are no other spelling. */
export function plain(word: string): string {
  return word.toLowerCase().replace(/[’ʼ‘`]/gu, "'");
}

/** How many letters must be put in, taken out or changed to make one word of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (const [index, second] of [...other].entries()) {
      next.push(Math.min((row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1, (row[index] ?? 0) + (letter === second ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
