import { genderOfName } from './given-names.ts';
import { bodyNameWords } from './body-words.ts';
import { familyNameWords, functionWords, isTitle, particles } from './lexicon.ts';
import { isSundayPaper } from './name-run.ts';
import { partyNouns } from './parties.ts';
import { type Word } from './words.ts';

/** The name starts after titles ("Dutch Prime Minister | Dick Schoof") and after the body they belong to. */
export function nameStart(words: readonly Word[], at: number, to: number): number {
  let from = at;
  for (let index = at; index < to; index++)
    if (isTitle(words[index]?.lower ?? '') && ![isFamilyName, isFirstName, isMembers].some((is) => is(words, index, to))) from = index + 1;
  // "Secretary of Defense | Lloyd Austin".
  if (from === at && words[at - 1]?.lower === 'of' && isTitle(words[at - 2]?.lower ?? '') && to - at >= 3) from = at + 1;
  while (from < to && functionWords.has(words[from]?.lower ?? '') && !isSundayPaper(words, from)) from++;
  if (to - from > 2 && isRoleBefore(words, from, to)) from++;
  // "CEO of the Refugee Council | Enver Solomon".
  const body = words.slice(from, to).findLastIndex(({ lower }) => bodyNameWords.has(lower));
  return body >= 0 && to - from - body - 1 >= 2 && words[from + body + 1]?.capital ? from + body + 1 : from;
}

/** "Dean Marsh": a title that is a first name, before one more word. */
function isFirstName(words: readonly Word[], index: number, to: number): boolean {
  return index === to - 2 && genderOfName(words[index]?.lower ?? '') !== undefined && !isTitle(words[to - 1]?.lower ?? '');
}

/** "The NATO Veterans | Association": many who hold a role, before the noun of the body they form. */
function isMembers(words: readonly Word[], index: number, to: number): boolean {
  const next = index + 1 < to ? words[index + 1]?.lower : undefined;
  return /[^s]s$/.test(words[index]?.lower ?? '') && next !== undefined && bodyNameWords.has(next);
}

/** "Kate Bishop": the title ends the name and a first name stands before it. */
function isFamilyName(words: readonly Word[], index: number, to: number): boolean {
  return index === to - 1 && familyNameWords.has(words[index]?.lower ?? '') && genderOfName(words[index - 1]?.lower ?? '') !== undefined;
}

/** "Striker | Harry Kane": what somebody is, before two words of which the first is a first name; a party before any two. */
function isRoleBefore(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at]?.lower ?? '';
  if (partyNouns.has(word)) return !words.slice(at + 1, to).some(({ lower }) => bodyNameWords.has(lower));
  if (genderOfName(word) !== undefined || genderOfName(words[at + 1]?.lower ?? '') === undefined) return false;
  return /(?:er|or|ist|ian|ant|ent|man|woman|ate|ete|eur|eer)$/.test(word);
}

/** "Von der Leyen" is a surname, not a first name with one. */
export function isSurnameAlone(words: readonly Word[], from: number, to: number): boolean {
  // "Al Carns" has a first name.
  return !(words[from]?.printed === 'Al' && to - from === 2) && words.slice(from, to - 1).every(({ lower }) => particles.has(lower));
}
