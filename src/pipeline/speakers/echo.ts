import type { Figure } from './figures.ts';
import { bodyNouns, documentNouns } from './body-words.ts';
import { courtesies, genderOf, isTitle, kinNouns, speechNouns } from './lexicon.ts';
import type { Part } from './phrase.ts';
import type { Reading } from './reading.ts';
import { wordAt } from './words.ts';

/** Words of a paragraph of which it is told at a glance who speaks. */
const longest = 200;

/**
 * "Nerys Hopkin said … “…,” said the ward sister": what an article calls somebody by a noun it never used before, in a paragraph that
 * names one person only who has just spoken, tells more of that person. Anybody new would be "a ward sister".
 */
export function echoed(reading: Reading, part: Part): Figure | undefined {
  const { words } = reading.names;
  const head = words[part.core - 1];
  const at = words[part.from]?.start ?? 0;
  if (!head || words[part.from]?.lower !== 'the' || part.core - part.from > 4 || !isPersonNoun(head.lower)) return undefined;
  if (words.slice(part.from + 1, part.core).some(({ capital, possessive }) => capital || possessive)) return undefined;
  const { document, memory } = reading;
  const block = document.blocks[memory.blockOf(memory.sentenceAt(at))];
  if (!block) return undefined;
  const used = (noun: string) => (reading.names.firstUse.get(noun) ?? Infinity) < part.from;
  const start = wordAt(words, block.start);
  if (used(head.lower) || used(`${head.lower}s`) || part.from - start > longest) return undefined;
  const people = new Set<Figure>();
  for (let index = start; index < part.from; index++) {
    for (const figure of reading.mentionFrom.get(index)?.figures ?? []) if (isPerson(figure)) people.add(figure);
  }
  const [only] = people;
  const gender = genderOf(head.lower);
  const fits = only && (gender === undefined || only.gender === undefined || only.gender === gender);
  return people.size === 1 && fits && (privateNouns.has(head.lower) || holdsNoOffice(only)) && memory.lastSpeaker(at) === only
    ? only
    : undefined;
}

/** What one can be beside an office. */
const privateNouns: ReadonlySet<string> = new Set(
  'nurse sister teacher farmer mother father veteran pensioner retiree doctor student lawyer engineer grandmother grandfather native'.split(
    ' ',
  ),
);

function holdsNoOffice({ roles }: Figure): boolean {
  return ![...roles].some((role) => isTitle(role.split(' ').at(-1) ?? '') && !courtesies.has(role));
}

function isPerson({ kind, name }: Figure): boolean {
  return kind === 'person' || (kind === 'unknown' && name.includes(' '));
}

function isPersonNoun(word: string): boolean {
  if (bodyNouns.has(word) || documentNouns.has(word) || speechNouns.has(word)) return false;
  return (
    isTitle(word) ||
    kinNouns.has(word) ||
    /\w(?:ist|ian|man|woman|keeper|worker|maker|player|singer|actor|star|veteran|native|retiree|grandmother|grandfather)$/.test(word)
  );
}
