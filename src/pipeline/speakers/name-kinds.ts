import { genderOfName } from './given-names.ts';
import { bodyNameWords } from './body-words.ts';
import { familyNameWords, functionWords, isTitle, kinNouns } from './lexicon.ts';
import { isHonour } from './surnames.ts';
import { joined, type Word } from './words.ts';

/** "Halyna, 67, refused to go": a name of one word, with its age. */
export function isAged(words: readonly Word[], at: number): boolean {
  const [word, age] = [words[at], words[at + 1]];
  if (!word || (joined(word) && words[at - 1]?.capital) || functionWords.has(word.lower) || isTitle(word.lower)) return false;
  return (
    /^, \(?$|^ \($/.test(age?.gap ?? '') &&
    /^[1-9]\d?$/.test(age?.plain ?? '') &&
    /^[,)]/.test(words[at + 2]?.gap ?? '') &&
    !isCalendar(word)
  );
}

function isCalendar({ lower, plain }: Word): boolean {
  return plain.length < 3 || /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(lower);
}

/** Capitals of a body; those behind a name and the initials "JD" are a person's. */
export function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word) && !isHonour(word.toLowerCase()) && !/^(?:\p{Lu}J|J\p{Lu})$/u.test(word);
}

/** "Kari Lake", "Councillor Dana West": a surname that could be a body's word, after a first name or behind a title. */
export function isPersonal(words: readonly Word[], from: number, to: number): boolean {
  // "Park Min-ah".
  if (to - from === 2 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(words[to - 1]?.plain ?? '')) return true;
  const parts = words.slice(from, to).filter(({ lower }) => bodyNameWords.has(lower));
  if (parts.length !== 1 || parts[0] !== words[to - 1] || !familyNameWords.has(parts[0]?.lower ?? '')) return false;
  const before = joined(words[from]) ? (words[from - 1]?.lower ?? '') : '';
  return genderOfName(words[from]?.lower ?? '') !== undefined || isTitle(before);
}

/** "Her daughter | Morwenna", "his friend | Josh". */
export function isKin(owner: Word | undefined, noun: Word): boolean {
  if (!/^(?:his|her|their|my|our)$/.test(owner?.lower ?? '') || noun.capital || !joined(noun)) return false;
  return kinNouns.has(noun.lower) || /^(?:friend|neighbou?r|partner|colleague|boyfriend|girlfriend|cousin)$/.test(noun.lower);
}
