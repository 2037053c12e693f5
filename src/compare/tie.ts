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
  const inArticle = a.article === b.article;
  const oneDay = isNarrow(a) && isNarrow(b);
  if ((!inArticle && !oneDay) || a.denies !== b.denies) return 0;
  const shared = [...a.stems].filter((stem) => b.stems.has(stem)).length;
  const share = shared / Math.max(1, Math.min(a.stems.size, b.stems.size));
  const sameClaim = [...a.claims].some((claim) => b.claims.has(claim));
  if (run >= 2 && sameClaim && oneDay) return 1 + share;
  const otherNumbers = a.numbers.size > 0 && b.numbers.size > 0 && a.numbers.isDisjointFrom(b.numbers);
  if (otherNumbers && (inArticle || share < leastWithoutClaim)) return 0;
  if (inArticle && otherNames(a, b)) return 0;
  const close = inArticle || (a.direct && b.direct);
  const least = !oneDay ? leastWithoutDay : !sameClaim ? leastWithoutClaim : close ? leastInArticle : leastWithClaim;
  return shared >= (sameClaim ? 3 : 5) && share >= least ? share : 0;
}

/** The same words in one text, in whichever article it stands. */
const samePassage = 10;
/** So many content words in marks in both are no accident and no set phrase. */
const longQuotation = 5;
/** Shares of the content words of the shorter text. */
const leastWithClaim = 0.4;
const leastInArticle = 0.5;
const leastWithoutClaim = 0.65;
/** An article that gives no day for one of two may tell of two occasions. */
const leastWithoutDay = 0.8;

/** Two quotes of one article are two, unless one is a part of the other: nobody prints one quote in two translations. */
export function differentQuotes(a: Said, b: Said): boolean {
  if (a.article !== b.article || !a.direct || !b.direct) return false;
  return (
    !` ${a.sequence.join(' ')} `.includes(` ${b.sequence.join(' ')} `) && !` ${b.sequence.join(' ')} `.includes(` ${a.sequence.join(' ')} `)
  );
}

/** Two paraphrases of one article that each name what the other does not are about two things. */
function otherNames(a: Said, b: Said): boolean {
  return a.quoted.length + b.quoted.length === 0 && !a.names.isSubsetOf(b.stems) && !b.names.isSubsetOf(a.stems);
}

export function isNarrow({ earliest, latest }: Said): boolean {
  return earliest !== undefined && latest !== undefined && (Date.parse(latest) - Date.parse(earliest)) / dayLength < narrow;
}

export function mayBeOneDay(a: Said, b: Said): boolean {
  const before = (end: string | undefined, start: string | undefined) => end !== undefined && start !== undefined && end < start;
  return !before(a.latest, b.earliest) && !before(b.latest, a.earliest);
}

/** Length of the longest run of content words that stands in marks in both; short ones count only when they are all of a quotation. */
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
  return longest >= Math.min(a.length, b.length) || longest >= longQuotation ? longest : 0;
}
