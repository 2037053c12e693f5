import type { Range } from '../document.ts';

const NAME = /(?<![\p{L}.’'-])\p{Lu}[\p{L}.’'-]{1,20}(?: (?:(?:van|von|de|al|bin|der) )?\p{Lu}[\p{L}.’'-]{1,20}){1,3}/gu;
const BEFORE =
  /\b(?:[Ii]nterview with|[Cc]onversation with|[Ss]poke to|[Ss]poke with|[Ss]poken to|[Tt]alks to|[Tt]alked to|[Ss]its down with|[Ss]at down with) $/;
const BEHIND = /^(?:, [^,.;:]{1,80},)? (?:spoke|talked|talks|speaks|sat down|sits down|answered|answers)\b/;
/** As far as an introduction goes. */
const LONGEST = 4_000;

/** The name of who is interviewed, in the words before the first question: "an interview with Ida Holm", "Ida Holm spoke to". */
export function guestOf(introduction: string): Range | undefined {
  const words = introduction.slice(0, LONGEST);
  const names = [...words.matchAll(NAME)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
  return (
    names.find(({ start }) => BEFORE.test(words.slice(Math.max(0, start - 30), start))) ??
    names.find(({ end }) => BEHIND.test(words.slice(end, end + 120)))
  );
}
