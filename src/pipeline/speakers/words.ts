import type { Range } from '../../schema/span.ts';

/** One word of the text, as names are looked up by. */
export interface Word extends Range {
  /** As printed, without possessive ending. */
  readonly printed: string;
  /** Without diacritics and possessive ending, case kept. */
  readonly plain: string;
  readonly lower: string;
  readonly capital: boolean;
  /** Ends in an apostrophe and s. */
  readonly possessive: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
}

// Initials keep their full stops ("U.S.", "J.", "D-N.M."), or they would be taken for sentence ends.
const wordPattern = /(?:[DIR]-)?(?:\p{Lu}\.){1,6}|[\p{L}\p{M}\p{N}]+(?:['’‑-][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of `text` in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(wordPattern)) {
    const start = match.index;
    const full = fold(match[0]);
    const endsInS = full.endsWith('s') || full.endsWith('S');
    const owns = endsInS && full.at(-2) === "'";
    const possessive = owns || (endsInS && /^['’] ?\p{L}/u.test(text.slice(start + match[0].length, start + match[0].length + 3)));
    const plain = owns ? full.slice(0, -2) : full;
    words.push({
      start,
      end: start + match[0].length,
      printed: endsInS ? match[0].replace(/['’ʼ]s$/i, '') : match[0],
      plain,
      lower: plain.toLowerCase(),
      capital: isCapital(plain),
      possessive,
      gap: gapAfter(words.at(-1), text.slice(end, start), match[0]),
    });
    end = start + match[0].length;
  }
  return words;
}

function isCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first >= 65 && first <= 90) return true;
  return (first > 122 || word.includes('-')) && /^(?:(?:al|el|bin|ben|de|ibn|abu)-)?\p{Lu}/u.test(word);
}

/** What divides two words, without the full stop that only shortens the first: "Mr. Trump", "Roe Jr., the mayor". */
function gapAfter(word: Word | undefined, gap: string, next: string): string {
  if (word === undefined || !gap.startsWith('.')) return gap;
  if (/^(?:jr|sr|[dir]-\p{L}+)$/u.test(word.lower)) return gap.replace(/^\p{Ll}/u.test(next) ? /^\./ : /^\.(?=[,)])/, '');
  return isAbbreviation(word) ? gap.replace(/^\. /, ' ') : gap;
}

function isAbbreviation({ lower }: Word): boolean {
  return /^(?:mr|mrs|ms|dr|prof|sen|rep|gov|gen|col|maj|capt|cpt|cmdr|lt|sgt|cpl|det|insp|supt|adm|rev|hon|st|cllr|atty|sec)$/.test(lower);
}

/** Letters without diacritics, one kind of apostrophe and hyphen. */
export function fold(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’ʼ]/g, "'").replace(/[‑]/g, '-');
}

/** Index of the first word that starts at or after `offset`. */
export function wordAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words from `from` on are joined by single spaces: no punctuation between this word and the one before. */
export function joined(word: Word | undefined): boolean {
  return word !== undefined && word.gap === ' ';
}
