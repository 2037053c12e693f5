import type { Gazetteer } from './figures.ts';
import { bodyNameWords, newspaperWords } from './body-words.ts';
import { functionWords, particles } from './lexicon.ts';
import { listedName } from './listed-names.ts';
import { joined, type Word } from './words.ts';

/** Words of the longest name: a text that is all capitals is no name. */
const longest = 12;

/** Where the run of capitalised words that starts at `at` ends; undefined when none starts there. */
export function runEnd(words: readonly Word[], at: number, gazetteer: Gazetteer): number | undefined {
  const first = words[at];
  if (!first?.capital || (functionWords.has(first.lower) && !isSundayPaper(words, at))) return undefined;
  let to = at + 1;
  for (let last = first; (!last.possessive || isOfMany(words, to)) && to - at < longest; to++) {
    const next = words[to];
    if (isNickname(words, to)) continue;
    if (!next || !(joined(next) || isPartnership(words, to) || isNickname(words, to - 1) || isOfMany(words, to))) break;
    const linked = !next.capital && (isParticle(words, to) || bodyGoesOn(words, at, to));
    if ((!next.capital && !linked) || (next.capital && listedName(words, to, gazetteer))) break;
    last = next;
  }
  return to;
}

/** "Sunday Post": a day that belongs to a newspaper's name. */
export function isSundayPaper(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return words[at]?.lower === 'sunday' && joined(next) && next?.capital === true && newspaperWords.has(next.lower);
}

/** "Finch | & Gray": a firm. */
export function isPartnership(words: readonly Word[], at: number): boolean {
  return words[at]?.gap === ' & ' && words[at].capital && words[at - 1]?.capital === true;
}

/** "Home Builders' | Forum", "Women's | Institute": a body named after its many members. */
function isOfMany(words: readonly Word[], at: number): boolean {
  const [owner, next] = [words[at - 1], words[at]];
  if (!owner?.possessive || !next?.capital || !bodyNameWords.has(next.lower)) return false;
  if (/^(?:women|men|people|children)$/.test(owner.lower)) return true;
  return /^[’'] $/.test(next.gap) && /(?:[eo]r|ist|an|ent|parent|pilot|cian|driver|nurse|lord|king|worker)s$/.test(owner.lower);
}

/** "Ministry | of Health", "Institute | for the Study | of War": a body's name goes on after a small word. */
function bodyGoesOn(words: readonly Word[], start: number, at: number): boolean {
  const word = words[at]?.lower ?? '';
  const next = words[at + 1];
  if (!next || !joined(next) || functionWords.has(next.lower))
    return word !== 'the' && next?.lower === 'the' && isLinked(words, start, at, word) && words[at + 2]?.capital === true;
  if (word === 'the') return next.capital && /^(?:of|for|on)$/.test(words[at - 1]?.lower ?? '');
  return next.capital && isLinked(words, start, at, word);
}

function isLinked(words: readonly Word[], start: number, at: number, word: string): boolean {
  if (word === 'of') return words.slice(start, at).some(({ lower }) => bodyNameWords.has(lower));
  return (
    /^(?:for|on)$/.test(word) &&
    /^(?:institute|council|cent(?:er|re)|committee|commission|foundation|association|society|campaign|agency|department|ministry|office)$/.test(
      words[at - 1]?.lower ?? '',
    )
  );
}

/** A name in marks inside a name: "Yolanda “Yoli” Roe". */
export function isNickname(words: readonly Word[], at: number): boolean {
  const after = words[at + 1];
  return words[at]?.capital === true && / [“"‘'(]$/.test(words[at].gap) && after?.capital === true && /^[”"’')] $/.test(after.gap);
}

/** "Alan | van der | Berg": up to three small words lead to a capital. */
function isParticle(words: readonly Word[], at: number): boolean {
  for (let to = at; to < at + 3; to++) {
    const after = words[to + 1];
    if (!particles.has(words[to]?.lower ?? '') || !after || !joined(after)) return false;
    if (after.capital) return true;
  }
  return false;
}
