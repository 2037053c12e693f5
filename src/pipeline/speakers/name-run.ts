import type { Gazetteer } from './figures.ts';
import { bodyNameWords } from './body-words.ts';
import { functionWords, particles } from './lexicon.ts';
import { listedName } from './listed-names.ts';
import { joined, type Word } from './words.ts';

/** Words of the longest name: a text that is all capitals is no name. */
const longest = 12;

/** Where the run of capitalised words that starts at `at` ends; undefined when none starts there. */
export function runEnd(words: readonly Word[], at: number, gazetteer: Gazetteer): number | undefined {
  const first = words[at];
  if (!first?.capital || functionWords.has(first.lower)) return undefined;
  let to = at + 1;
  for (let last = first; !last.possessive && to - at < longest; to++) {
    const next = words[to];
    if (isNickname(words, to)) continue;
    if (!next || !(joined(next) || isNickname(words, to - 1))) break;
    const linked = !next.capital && (isParticle(words, to) || bodyGoesOn(words, at, to));
    if ((!next.capital && !linked) || (next.capital && listedName(words, to, gazetteer))) break;
    last = next;
  }
  return to;
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
