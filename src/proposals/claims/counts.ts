import { numberWords, rootOf, scales } from '../../english/propositions.ts';
import { allWords } from '../../text/content-words.ts';

/** A number of something. Days, years and times of day are none. */
export interface Count {
  /** As a numeral. */
  readonly value: string;
  /** The word for what is counted, as it is compared: "percent", "hour"; '' where none stands near. */
  readonly unit: string;
  /** From the number to that word, in the text. */
  readonly start: number;
  readonly end: number;
}

const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}';
const dated = new RegExp(
  String.raw`\b(?:${month}\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?|\d{1,2}(?:st|nd|rd|th)? ${month}(?: \d{4})?|(?:19|20)\d\d(?![,\d])|\d{1,2}[:.]\d\d(?: ?[ap]\.?m\b)?|\d{1,2} ?[ap]\.?m\b)`,
  'gi',
);

/** At most so many words that say nothing stand between a number and its unit: "652 of its members". */
const mostBetween = 2;

export function countsIn(text: string): Count[] {
  // As long as before, so that places stay.
  const plain = text.replace(dated, (date) => ' '.repeat(date.length)).replaceAll(/(?<=\d)-(?=\p{L})/gu, ' ');
  const words = allWords(plain);
  const counts: Count[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) continue;
    let value = valueOf(plain.slice(word.start, word.end));
    if (value === undefined) continue;
    let next = at + 1;
    for (let scale = scaleAt(plain, words[next]); scale !== undefined; scale = scaleAt(plain, words[++next])) value *= scale;
    const after = unitAt(plain, words, next);
    const end = after?.end ?? words[next - 1]?.end ?? word.end;
    counts.push({ value: String(Number(value.toPrecision(12))), unit: after?.unit ?? '', start: word.start, end });
    at = next - 1;
  }
  return counts;
}

type Word = ReturnType<typeof allWords>[number];

function valueOf(word: string): number | undefined {
  if (/^\d/.test(word)) {
    const number = Number(word.replaceAll(',', ''));
    return Number.isFinite(number) ? number : undefined;
  }
  return numberWords.get(word.toLowerCase());
}

function scaleAt(text: string, word: Word | undefined): number | undefined {
  return word && scales.get(text.slice(word.start, word.end).toLowerCase());
}

/** The content word behind, over a few others but over no stop. */
function unitAt(text: string, words: readonly Word[], from: number): { unit: string; end: number } | undefined {
  let stop = words[from - 1]?.end ?? 0;
  if (/^ ?%/.test(text.slice(stop, stop + 2))) return { unit: 'percent', end: stop + text.slice(stop).indexOf('%') + 1 };
  for (let at = from; at <= from + mostBetween; at++) {
    const word = words[at];
    if (!word || /[^\s]/.test(text.slice(stop, word.start))) return undefined;
    if (word.stem === 'per' && words[at + 1]?.stem === 'cent') return { unit: 'percent', end: words[at + 1]?.end ?? word.end };
    if (word.says) return { unit: rootOf(word.stem), end: word.end };
    stop = word.end;
  }
  return undefined;
}
