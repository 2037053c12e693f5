/** A word of a text as search knows it. */
export interface SearchWord {
  /** What counts as the same word: small letters, accents, marks and "'s" folded; a number, and a day with its month, are one key each. */
  readonly key: string;
  /** Half-open range of the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const wordPattern = /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:['’‘`][\p{L}\p{M}]+)*/gu;

/**
 * The words of a text in order. "4 Sept", "4th of September", "September 4" and the like are one word, and so are month and day of
 * "2025-09-04", whose year is another.
 *
 * @param typed the text is what a reader types: months need no capital letter and may be unfinished ("4 septe")
 */
export function searchWords(text: string, typed = false): SearchWord[] {
  const words = [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }));
  const between = (index: number) => text.slice(words[index]?.end, words[index + 1]?.start);
  const found: SearchWord[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const here = words[at];
    if (!here) break;
    const [next = '', afterNext = ''] = [words[at + 1]?.word, words[at + 2]?.word];
    const takes = (count: number, ...keys: string[]) => {
      for (const key of keys) found.push({ key, start: here.start, end: words[at + count - 1]?.end ?? here.end });
      at += count - 1;
    };
    const isIso = /^\d{4}$/.test(here.word) && between(at) === '-' && between(at + 1) === '-' && /^\d{2}$/.test(next);
    const ofMonth = next.toLowerCase() === 'of' && /^\s+$/.test(between(at + 1)) ? 2 : 1;
    const day = dayNumber(here.word);
    const month = monthNumber(ofMonth === 2 ? afterNext : next, typed);
    const monthFirst = monthNumber(here.word, typed);
    const dayNext = dayNumber(next);
    if (isIso && dayNumber(afterNext) && Number(next) >= 1 && Number(next) <= 12) {
      takes(3, dayKey(Number(next), Number(afterNext)), numberKey(here.word));
    } else if (day && month && /^\s+$/.test(between(at))) takes(1 + ofMonth, dayKey(month, day));
    else if (monthFirst && dayNext && /^\.?\s+$/.test(between(at))) takes(2, dayKey(monthFirst, dayNext));
    else takes(1, wordKey(here.word));
  }
  return found;
}

/** Other words by which a word is looked for: the month of a day. */
export function otherKeys({ key }: SearchWord): string[] {
  const month = months[Number(/^d(\d\d)\d\d$/.exec(key)?.[1]) - 1];
  return month === undefined ? [] : [month, ...(month === 'september' ? ['sept'] : [])];
}

const endings = /^(?:e?s|e?d|ings?|ments?|ly)$/;

/** Whether a word is one of those that are found by `sought`: it begins alike, common endings aside. */
export function isFoundBy(key: string, sought: string): boolean {
  return key.startsWith(wordRoot(sought)) || (sought.startsWith(key) && endings.test(sought.slice(key.length)));
}

/** The word without a common ending, when enough is left to tell it from others. */
function wordRoot(key: string): string {
  if (/^\P{L}|^d\d{4}$/u.test(key)) return key;
  if (/[^s]s$/.test(key) && key.length > 3 && !/(?:ies|[sxz]es|[cs]hes)$/.test(key)) return wordRoot(key.slice(0, -1));
  const root = key.replace(/(?:ations?|ments?|ings?|ied|ies|ed|es|ly|y|i|e)$/, '').replace(/([bdgmnprt])\1$/, '$1');
  return root.length >= 4 && /[aeiouy]/.test(root) ? root : key;
}

function wordKey(word: string): string {
  if (/^\p{N}+(?:[.,]\p{N}+)*$/u.test(word)) return numberKey(word);
  const bare = word.normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC').toLowerCase();
  return bare.replace(/['’‘`]s$/, '').replaceAll(/['’‘`.]/g, '');
}

/** The ending keeps "35" from finding "350" and "3.5". */
function numberKey(word: string): string {
  return `${word.replaceAll(/,(?=\p{N}{3}(?!\p{N}))/gu, '').replaceAll(/[.,]/g, 'p')}n`;
}

function dayKey(month: number, day: number): string {
  return `d${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;
}

/** 1 to 31, undefined for any other word. */
function dayNumber(word: string): number | undefined {
  const day = Number(/^(\d{1,2})(?:st|nd|rd|th)?$/i.exec(word)?.[1]);
  return day >= 1 && day <= 31 ? day : undefined;
}

/** 1 to 12. "may" and "march" are words of their own where they are not capitalised. */
function monthNumber(word: string, typed: boolean): number | undefined {
  const plain = word.toLowerCase();
  if (plain.length < 3 || (!typed && !/^\p{Lu}/u.test(word))) return undefined;
  const isShort = plain.length === 3 || plain === 'sept';
  const index = months.findIndex((month) => (typed || isShort ? month.startsWith(plain) : month === plain));
  return index === -1 ? undefined : index + 1;
}
