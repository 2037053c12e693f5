import type { Range } from '../../schema/span.ts';

/** A number and what it counts. */
export interface Quantity extends Range {
  /** As a numeral; "dozens" and the like stay words. */
  readonly value: string;
  /** '' = as it stands; about, least, most = with such a word before it. */
  readonly bound: '' | 'about' | 'least' | 'most';
  /** The noun that is counted, in the plural and small letters; '%' and signs of currencies too. */
  readonly noun: string;
}

const ones =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const numerals: ReadonlyMap<string, number> = new Map([
  ...ones.map((word, index) => [word, index + 2] as const),
  ...tens.flatMap((word, index) => [
    [word, (index + 2) * 10] as const,
    ...['one', ...ones.slice(0, 8)].map((one, unit) => [`${word}-${one}`, (index + 2) * 10 + unit + 1] as const),
  ]),
]);
const scales: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);
const vague = ['dozens', 'scores', 'hundreds', 'thousands', 'millions'];
const words = [...numerals.keys()].toSorted((a, b) => b.length - a.length).join('|');
const number = new RegExp(
  String.raw`(?<![\p{L}\p{N}/.,:-])(?<sign>[$€£])?(?<digits>\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,3})?|\d{1,9}(?:\.\d{1,3})?)(?![\p{L}\p{N}/:-]|[.,]\d)(?: (?<scale>thousand|million|billion))?|\b(?<word>${words})\b(?!-)|\b(?<vague>${vague.join('|')}) of\b`,
  'giu',
);
const bounds: readonly (readonly [Quantity['bound'], RegExp])[] = [
  ['least', /\b(?:more than|over|at least|no fewer than|no less than|upwards of) $/i],
  ['most', /\b(?:up to|as many as|as much as|at most|fewer than|less than|under|no more than|almost|nearly) $/i],
  ['about', /\b(?:about|around|some|roughly|approximately|an estimated|close to) $/i],
];
const irregular = /^(?:people|men|women|children|troops|police|percent|personnel|staff)$/;
const time =
  /^(?:seconds|minutes|hours|days|nights|weeks|weekends|months|years|decades|centuries|times|steps|miles|kilometers|kilometres|km|others|things|ways)$/;
const small =
  /^(?:of|the|and|or|to|in|on|at|for|with|by|from|is|are|was|were|has|have|had|that|which|who|as|a|an|will|would|could|not|also|said|says)$/;

/** The numbers of `text` that count something other than time. */
export function quantitiesOf(text: string): Quantity[] {
  return [...text.matchAll(number)].flatMap((match): Quantity[] => {
    const { sign, digits, scale, word, vague: dozens } = match.groups ?? {};
    const end = match.index + match[0].length;
    const value =
      dozens?.toLowerCase() ??
      String(
        (word ? (numerals.get(word.toLowerCase()) ?? 0) : Number(digits?.replaceAll(',', ''))) *
          (scales.get(scale?.toLowerCase() ?? '') ?? 1),
      );
    const counted = sign ? { noun: sign, end } : countedAfter(text, end);
    if (!counted || (!dozens && Number(value) < 2)) return [];
    const before = text.slice(Math.max(0, match.index - 20), match.index);
    const [bound, found] = bounds.map(([kind, pattern]) => [kind, pattern.exec(before)?.[0]] as const).find(([, words]) => words) ?? [
      '',
      '',
    ];
    return [{ start: match.index - (found?.length ?? 0), end: counted.end, value, bound: dozens ? '' : bound, noun: counted.noun }];
  });
}

/** The first plural of the three words after the number. */
function countedAfter(text: string, from: number): { noun: string; end: number } | undefined {
  const percent = /^ ?%| (?:percent|per cent)\b/.exec(text.slice(from, from + 10));
  if (percent?.index === 0) return { noun: '%', end: from + percent[0].length };
  let at = from;
  for (let step = 0; step < 3; step++) {
    const next = /^ ([\p{L}][\p{L}’'-]*)/u.exec(text.slice(at, at + 40));
    const word = next?.[1]?.toLowerCase();
    if (!next || word === undefined || small.test(word)) return undefined;
    at += next[0].length;
    if (time.test(word)) return undefined;
    if (irregular.test(word) || (/[^s’']s$/.test(word) && !/(?:ous|’s|'s)$/.test(word))) return { noun: word, end: at };
  }
  return undefined;
}
