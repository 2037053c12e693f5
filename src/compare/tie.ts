import type { Said } from './said.ts';

/** Days that a statement may have been said on, at most, for the day to mean anything. */
const narrow = 3;
const dayLength = 86_400_000;

/** How strongly two things said are one: 0 = nothing shows it. Precision first: what could be two is two. */
export function tie(a: Said, b: Said): number {
  if (a.speaker !== b.speaker || !mayBeOneDay(a, b) || differentQuotes(a, b)) return 0;
  if (a.text === b.text && a.sequence.join(' ') === b.sequence.join(' ')) return samePassage;
  const run = sharedQuotation(a, b);
  if (run >= longQuotation) return 2 + run;
  if (a.denies !== b.denies) return 0;
  const oneDay = isNarrow(a) && isNarrow(b);
  const share = sharedWords(a, b);
  if (run >= 2 && oneDay && haveOneClaim(a, b)) return 1 + share;
  return share >= leastShare(a, b, oneDay) && !aboutTwoThings(a, b, share) ? share : 0;
}

/** The same words in one text, in whichever article it stands. */
const samePassage = 10;
/** So many content words in marks in both are no accident and no set phrase. */
const longQuotation = 5;
/** Of so many content words in both, fewer without a claim in common mean nothing. */
const leastWords = { sameClaim: 3, otherClaims: 5 };
/** A share at which texts may differ in a number or in what they are coded as. */
const muchAlike = 0.65;

/** The part of the content words of the shorter text that the other has; of two quotes, which are both whole, of their mean length. */
function sharedWords(a: Said, b: Said): number {
  const shared = a.stems.intersection(b.stems).size;
  if (shared < (haveOneClaim(a, b) ? leastWords.sameClaim : leastWords.otherClaims)) return 0;
  const [short, long] = [Math.min(a.stems.size, b.stems.size), Math.max(a.stems.size, b.stems.size)];
  return shared / (a.direct && b.direct ? (short + long) / 2 : short);
}

/** What has to be shared: the less the rest shows, the more. An article that gives no day for one of two may tell of two occasions. */
function leastShare(a: Said, b: Said, oneDay: boolean): number {
  if (!oneDay) return a.article === b.article ? 0.8 : Infinity;
  if (!haveOneClaim(a, b) || (a.direct && b.direct)) return muchAlike;
  return a.article === b.article ? 0.5 : 0.4;
}

function haveOneClaim(a: Said, b: Said): boolean {
  return !a.claims.isDisjointFrom(b.claims);
}

/** Two numbers are two things, also two names where one article paraphrases twice; another article may have got a number wrong. */
function aboutTwoThings(a: Said, b: Said, share: number): boolean {
  const numbers = a.numbers.size > 0 && b.numbers.size > 0 && a.numbers.isDisjointFrom(b.numbers);
  if (a.article !== b.article) return numbers && share < muchAlike;
  const names = a.quoted.length + b.quoted.length === 0 && !a.names.isSubsetOf(b.stems) && !b.names.isSubsetOf(a.stems);
  return numbers || names;
}

/** Two quotes of one article are two, unless one is a part of the other: nobody prints one quote in two translations. */
export function differentQuotes(a: Said, b: Said): boolean {
  if (a.article !== b.article || !a.direct || !b.direct) return false;
  return (
    !` ${a.sequence.join(' ')} `.includes(` ${b.sequence.join(' ')} `) && !` ${b.sequence.join(' ')} `.includes(` ${a.sequence.join(' ')} `)
  );
}

export function isNarrow({ earliest, latest }: Said): boolean {
  return earliest !== undefined && latest !== undefined && (Date.parse(latest) - Date.parse(earliest)) / dayLength < narrow;
}

export function mayBeOneDay(a: Said, b: Said): boolean {
  const before = (end: string | undefined, start: string | undefined) => end !== undefined && start !== undefined && end < start;
  return !before(a.latest, b.earliest) && !before(b.latest, a.earliest);
}

/** Length of the longest run of content words in marks in both: all of a quotation, or many of them and half of it. */
function sharedQuotation(a: Said, b: Said): number {
  return Math.max(0, ...a.quoted.flatMap((first) => b.quoted.map((second) => sharedRun(first, second))));
}

function sharedRun(a: readonly string[], b: readonly string[]): number {
  let longest = 0;
  let row = new Array<number>(b.length).fill(0);
  for (const stem of a) {
    const next = b.map((other, index) => (other === stem ? (row[index - 1] ?? 0) + 1 : 0));
    longest = Math.max(longest, ...next);
    row = next;
  }
  const short = Math.min(a.length, b.length);
  return longest >= short || (longest >= longQuotation && longest * 2 >= short) ? longest : 0;
}
