import type { Range } from '../../schema/span.ts';
import { functionWords, isTitle } from './lexicon.ts';
import type { Part } from './phrase.ts';
import type { Found, Reading } from './reading.ts';
import { joined, type Word, wordAt } from './words.ts';

/** "The UK's Foreign Secretary |, Yvette Cooper, said", "One of them |, 34-year-old Keisha Lyle, said": the holder stands right behind. */
export function nameBehind({ names, mentionFrom }: Reading, range: Range, role: Part): Found | undefined {
  const { words } = names;
  const behind = wordAt(words, range.end);
  const at = nameStartAt(words, behind, mentionFrom);
  const mention = words[behind]?.gap === ', ' ? mentionFrom.get(at) : undefined;
  const figure = mention?.figures.length === 1 ? mention.figures[0] : undefined;
  const personal = figure?.kind === 'person' || (figure?.kind === 'unknown' && figure.name.includes(' '));
  if (!mention || !figure || !personal || !closesAt(words, mention.to) || !isSomebody(words[role.core - 1])) return undefined;
  figure.proven = true;
  return { figure, via: 'name' };
}

/** "Giving evidence, | the clerk, Robert Amis, told": the object of an opening participle was found; the first person behind it speaks. */
export function behindOpening({ names, mentionFrom }: Reading, { from, to }: Part): Found | undefined {
  const { words } = names;
  if (!/^(?:giving|taking|opening|closing|leading|chairing)$/.test(words[from - 1]?.lower ?? '') || words[from - 1]?.capital !== true)
    return undefined;
  if (words[from]?.capital || words[to]?.gap !== ', ') return undefined;
  for (let at = to; at < to + 8; at++) {
    const figure = mentionFrom.get(at)?.figures[0];
    if (figure && /^(?:person|unknown)$/.test(figure.kind) && mentionFrom.get(at)?.figures.length === 1) {
      figure.proven = true;
      return { figure, via: 'name' };
    }
    if (mentionFrom.has(at) && !words[at]?.possessive) return undefined;
  }
  return undefined;
}

/** "One of them, | 34-year-old | Keisha Lyle", "one of the six, | peanut grower | Lyman Tate". */
function nameStartAt(words: readonly Word[], behind: number, mentionFrom: ReadonlyMap<number, unknown>): number {
  for (let at = behind; at < behind + 4; at++) {
    if (mentionFrom.has(at)) return at;
    const word = words[at];
    if (!word || (at > behind && !joined(word)) || word.capital || word.possessive || functionWords.has(word.lower)) return behind;
    if (!joined(words[at + 1])) return behind;
  }
  return behind;
}

/** A comma stands behind the name, or behind where its bearer is from: "Lyman Tate | of Dothan,". */
function closesAt(words: readonly Word[], to: number): boolean {
  if (/^,/.test(words[to]?.gap ?? '')) return true;
  if (!joined(words[to]) || !/^(?:of|from)$/.test(words[to]?.lower ?? '') || !words[to + 1]?.capital) return false;
  return [2, 3].some((step) => /^,/.test(words[to + step]?.gap ?? '') && words.slice(to + 1, to + step).every(({ capital }) => capital));
}

/** A role, or one person of several. */
function isSomebody(head: Word | undefined): boolean {
  return (
    head !== undefined &&
    (isTitle(head.lower) || /^(?:one|another|man|woman|resident|neighbou?r|friend|colleague|mother|father|worker)$/.test(head.lower))
  );
}
