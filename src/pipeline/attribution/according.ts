import { startsClause } from './clause-start.ts';
import { contentEnd } from './extent.ts';
import { type Found, phraseRange, rangeOf } from './found.ts';
import type { Range } from '../document.ts';
import { antecedentEndingAt, relativeEnd } from './gapped.ts';
import type { Phrase } from './noun-phrase.ts';
import { named, sourceStartingAt } from './phrase-ahead.ts';
import { setApart } from './set-apart.ts';
import { sourceEnd, untilComma } from './source-end.ts';
import type { Unit, Word } from './units.ts';
import { viewAt } from './views.ts';
import { isAdverb, isAuxiliary, isComma, isConjunction, isFinite, isNominal } from './words.ts';

/** A phrase that names its source inside or behind the cue. */
export interface Reference {
  readonly source: Phrase;
  readonly cue: { readonly from: number; readonly to: number };
  /** First word behind the whole. */
  readonly end: number;
}

const plain = { tense: undefined, relative: false, fronted: false, nominal: false, others: true } as const;

/** Sieve: "According to X, …", "…, according to X", "…, according to X, …"; "in the words of X", "in X's view" alike. */
export function findAccording(unit: Unit): Found[] {
  const { words } = unit;
  const found: Found[] = [];
  for (let index = 0; index + 2 < words.length; index++) {
    const reference = viewAt(words, index) ?? referenceAt(words, index);
    if (!reference) continue;
    const { source, end } = reference;
    const cue = rangeOf(words, reference.cue.from, reference.cue.to);
    const marked = setApart(words, index, end);
    if (marked) {
      found.push({ content: [marked], source: phraseRange(words, source), cue, clause: rangeOf(words, index, end), rule: 'according-to' });
      continue;
    }
    const relative = inRelative(words, index, source.to);
    if (relative?.length === 0) continue;
    if (relative) {
      found.push({ content: relative, source: phraseRange(words, source), cue, clause: rangeOf(words, index, end), rule: 'according-to' });
      continue;
    }
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
    const open = isAuxiliary(words[index - 2]) && words[rest] !== undefined;
    const carriesOn = inner && isComma(words[end]) && (open || opensPredicate(words, rest));
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

/** "the port, which according to the board handles grain, is shut": the noun before the relative clause, and the rest of that clause. */
function inRelative(words: readonly Word[], index: number, end: number): Range[] | undefined {
  const comma = isComma(words[index - 1]);
  const which = comma ? index - 2 : index - 1;
  if (!/^(?:which|who)$/.test(words[which]?.low ?? '')) return undefined;
  const set = isComma(words[which - 1]);
  // Behind ", which" a comma may close the whole clause.
  const rest = comma && isComma(words[end]) ? end + 1 : end;
  const antecedent = antecedentEndingAt(words, set ? which - 2 : which - 1);
  if (!antecedent || !opensPredicate(words, rest)) return comma ? undefined : [];
  return [phraseRange(words, antecedent), rangeOf(words, rest, relativeEnd(words, rest, set))];
}

/** "according to X", "per X", "in the words of X": the source stands behind the cue. */
function referenceAt(words: readonly Word[], index: number): Reference | undefined {
  const opening = openingAt(words, index);
  if (opening === undefined) return undefined;
  const phrase = sourceStartingAt(words, opening) ?? untilComma(words, opening);
  if (!phrase) return undefined;
  const end = startsClause(words, phrase.to) ? phrase.to : sourceEnd(words, phrase.to);
  return { source: named(words, phrase, end), cue: { from: index, to: opening }, end };
}

const openings = ['according to', 'in the words of', 'in the view of', 'in the opinion of', 'in the estimation of', 'by the account of'];

/** Index of the first word of the source, when a source phrase begins at `index`. */
function openingAt(words: readonly Word[], index: number): number | undefined {
  if (words[index]?.quote !== -1) return undefined;
  const first = words[index]?.low;
  if (first === 'per' && /^(?:the|a)$/.test(words[index + 1]?.low ?? '') && (index === 0 || isComma(words[index - 1]))) return index + 1;
  if (first !== 'according' && first !== 'in' && first !== 'by') return undefined;
  for (const opening of openings) {
    const parts = opening.split(' ');
    if (parts.every((part, at) => words[index + at]?.low === part)) return index + parts.length;
  }
  return undefined;
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
