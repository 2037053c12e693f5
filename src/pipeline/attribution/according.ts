import { startsClause } from './clause-start.ts';
import { contentEnd } from './extent.ts';
import { type Found, phraseRange, rangeOf } from './found.ts';
import type { Phrase } from './noun-phrase.ts';
import { named, sourceStartingAt } from './phrase-ahead.ts';
import type { Unit, Word } from './units.ts';
import { isAdverb, isBreak, isComma, isConjunction, isFinite, isNominal, isRelative } from './words.ts';

const plain = { tense: undefined, relative: false, fronted: false, nominal: false } as const;

/** Sieve: "According to X, …", "…, according to X", "…, according to X, …"; "in the words of X", "in X's view" alike. */
export function findAccording(unit: Unit): Found[] {
  const { words } = unit;
  const found: Found[] = [];
  for (let index = 0; index + 2 < words.length; index++) {
    const opening = openingAt(words, index);
    if (opening === undefined) continue;
    const phrase = sourceStartingAt(words, opening) ?? untilComma(words, opening);
    if (!phrase) continue;
    const end = startsClause(words, phrase.to) ? phrase.to : sourceEnd(words, phrase.to);
    const source = named(words, phrase, end);
    const cue = rangeOf(words, index, opening);
    const left = clauseStart(words, index);
    const dangling = /^(?:that|which|who|because|if|and|but)$/.test(words[isComma(words[index - 1]) ? index - 2 : index - 1]?.low ?? '');
    const hasLeft =
      !dangling &&
      (words.slice(left, index).some((word, at) => isFinite(words, left + at) && word.quote === -1) ||
        words.slice(left, index).some((word) => word.quote !== -1 && !isComma(word)));
    const rest = isComma(words[end]) ? end + 1 : end;
    const hasRight =
      (isComma(words[end]) || startsClause(words, end)) &&
      (words[rest]?.quote !== -1 || words.slice(rest).some((_, at) => isFinite(words, rest + at)));
    const inner = index > left && isComma(words[index - 1]);
    const carriesOn = inner && isComma(words[end]) && opensPredicate(words, rest);
    if (carriesOn || (!dangling && !hasLeft && index > left && inner && hasRight)) {
      const to = contentEnd(words, rest, plain);
      found.push({
        content: [rangeOf(words, left, index - 1), rangeOf(words, rest, to)],
        source: phraseRange(words, source),
        cue,
        clause: rangeOf(words, index, end),
        rule: 'according-to',
      });
    } else if (hasLeft) {
      const to = inner ? index - 1 : index;
      found.push({
        content: [rangeOf(words, left, to)],
        source: phraseRange(words, source),
        cue,
        clause: rangeOf(words, index, end),
        rule: 'according-to',
      });
    } else if (hasRight) {
      const to = contentEnd(words, rest, plain);
      found.push({
        content: [rangeOf(words, rest, to)],
        source: phraseRange(words, source),
        cue,
        clause: rangeOf(words, index, rest),
        rule: 'according-to',
      });
    }
    index = end;
  }
  return found;
}

/** Index of the first word of the source, when a source phrase begins at `index`. */
function openingAt(words: readonly Word[], index: number): number | undefined {
  if (words[index]?.quote !== -1) return undefined;
  if (words[index]?.low === 'according' && words[index + 1]?.low === 'to') return index + 2;
  if (words[index]?.low === 'in' && words[index + 1]?.low === 'the' && words[index + 2]?.low === 'words' && words[index + 3]?.low === 'of')
    return index + 4;
  return undefined;
}

/** To the comma after the source, or the end; "X, a French planner" and "officials who were there" belong to it. */
function sourceEnd(words: readonly Word[], from: number): number {
  let index = from;
  if (isRelative(words[index]) || words[index]?.low === 'that') {
    while (index < words.length && !isComma(words[index]) && !isBreak(words[index])) index++;
    return index;
  }
  while (index < words.length && !isComma(words[index]) && !isBreak(words[index])) index++;
  if (!isComma(words[index])) return index;
  const closing = words.findIndex((word, at) => at > index && isComma(word));
  const to = closing === -1 ? words.length - 1 : closing;
  const apposition = words.slice(index + 1, to);
  const inserted =
    apposition.length > 0 &&
    apposition.length < 12 &&
    (isRelative(apposition[0]) || !apposition.some((_, at) => at > 0 && isFinite(words, index + 1 + at))) &&
    (/^(?:a|an|the|who|which)$/.test(apposition[0]?.low ?? '') || /ed$/.test(apposition[0]?.low ?? ''));
  return inserted && closing !== -1 && words.slice(closing + 1).some((_, at) => isFinite(words, closing + 1 + at)) ? closing : index;
}

/** The clause that the phrase closes begins after the last semicolon, colon or full stop. */
function clauseStart(words: readonly Word[], index: number): number {
  for (let at = index - 1; at >= 0; at--) {
    const word = words[at];
    if (word?.quote === -1 && /^[;:]$/.test(word.text)) return at + 1;
  }
  let start = 0;
  if (isConjunction(words[0]) || (isAdverb(words[0]) && isComma(words[1]))) start = isComma(words[1]) ? 2 : 1;
  return isNominal(words[0]) ? 0 : start;
}

/** A finite verb stands here: the subject before the insertion goes on. */
export function opensPredicate(words: readonly Word[], from: number): boolean {
  return isFinite(words, isAdverb(words[from]) ? from + 1 : from);
}

/** What stands before the next comma, where the tagger sees no noun. */
function untilComma(words: readonly Word[], from: number): Phrase | undefined {
  let to = from;
  while (to < words.length && to < from + 12 && !isComma(words[to]) && !isBreak(words[to])) to++;
  return to === from ? undefined : { from, to, head: to - 1 };
}
