import type { Range } from '../document.ts';

const NAME = String.raw`\p{Lu}[\p{L}.’'-]{1,20}(?: (?:(?:van|von|de|al|bin|der) )?\p{Lu}[\p{L}.’'-]{1,20}){1,3}`;
const WITH = new RegExp(
  String.raw`\b(?:[Ii]nterview with|[Cc]onversation with|[Ss]po(?:ke|ken) (?:to|with)|[Tt]alk(?:s|ed) to|[Ss](?:its|at) down with) (${NAME})`,
  'du',
);
const SPOKE = new RegExp(
  String.raw`(${NAME})(?:, [^,.;:]{1,80},)? (?:spoke|talked|talks|speaks|sat down|sits down|answered|answers)\b`,
  'du',
);
/** As far as an introduction goes. */
const LONGEST = 4_000;

/** The name of who is interviewed, in the words before the first question: "an interview with Ida Holm", "Ida Holm spoke to". */
export function guestOf(introduction: string): Range | undefined {
  const words = introduction.slice(0, LONGEST);
  const [, range] = (WITH.exec(words) ?? SPOKE.exec(words))?.indices ?? [];
  return range && { start: range[0], end: range[1] };
}
