import { startsClause } from './clause-start.ts';
import { complementAfter } from './complement.ts';
import { contentEnd } from './extent.ts';
import { cueForms } from './forms.ts';
import { type Found, phraseRange, rangeOf } from './found.ts';
import type { Phrase } from './noun-phrase.ts';
import { phraseStartingAt } from './phrase-ahead.ts';
import { subjectBefore } from './subject.ts';
import type { Unit, Word } from './units.ts';
import { verbGroupAt } from './verb-group.ts';
import { isNominal, isAdverb, isAuxiliary, isBreak, isComma, isConjunction, isFinite } from './words.ts';

const plain = { tense: undefined, relative: false, fronted: false, nominal: false, others: true } as const;

interface AsClause {
  readonly source: Phrase;
  readonly cue: { readonly from: number; readonly to: number };
  /** The comma or stop that closes it. */
  readonly end: number;
}

/** Sieve: "As the minister told reporters, …", "The deal, as she put it, was …", "The law is dead, as he put it." */
export function findAsClause(unit: Unit): Found[] {
  const { words } = unit;
  const found: Found[] = [];
  for (let index = 0; index + 3 < words.length; index++) {
    const word = words[index];
    if (word?.low !== 'as' || word.quote !== -1 || (index > 0 && !isComma(words[index - 1]))) continue;
    const clause = asClauseAt(words, index);
    if (!clause) continue;
    const content = contentOf(words, index, clause.end);
    if (!content) continue;
    found.push({
      content,
      source: phraseRange(words, clause.source),
      cue: rangeOf(words, clause.cue.from, clause.cue.to),
      clause: rangeOf(words, index, clause.end),
      rule: 'as-clause',
    });
    index = clause.end;
  }
  return found;
}

/** "as she put it", "as the minister told reporters", up to its comma; no content of its own. */
function asClauseAt(words: readonly Word[], as: number): AsClause | undefined {
  let end = as + 2;
  while (end < words.length && end < as + 21 && !(isComma(words[end]) && words[end]?.quote === -1) && !isBreak(words[end])) end++;
  if (end === as + 21) return undefined;
  const reported = reportedBy(words, as, end);
  if (reported) return reported;
  for (let index = as + 2; index < end; index++) {
    const put = /^puts?$/.test(words[index]?.low ?? '') && words[index + 1]?.low === 'it';
    const group = cueForms.has(words[index]?.low ?? '') ? verbGroupAt(words, index) : undefined;
    if (!put && (!group || group.shape !== 'finite' || group.negated || !/[bq]/.test(group.verb.frames))) {
      if (isFinite(words, index) && !/^(?:has|have|had)$/.test(words[index]?.low ?? '')) return undefined;
      continue;
    }
    const subject = subjectBefore(words, group?.from ?? index, as + 1);
    if (!subject || (as > 0 && group && complementAfter(words, group) !== undefined)) return undefined;
    const cue = { from: index, to: put ? index + 2 : (group?.to ?? index + 1) };
    return subject.phrase.from <= as + 2 ? { source: subject.phrase, cue, end } : undefined;
  }
  return undefined;
}

/** "as first reported by The Ledger". */
function reportedBy(words: readonly Word[], as: number, end: number): AsClause | undefined {
  const at = isAdverb(words[as + 1]) ? as + 2 : as + 1;
  if (
    !/^(?:reported|described|told|noted|explained|stated|cited|summarized|summarised|recounted)$/.test(words[at]?.low ?? '') ||
    words[at + 1]?.low !== 'by'
  )
    return undefined;
  const source = phraseStartingAt(words, at + 2);
  return source && { source, cue: { from: at, to: at + 1 }, end };
}

/** What stands behind it when it opens the sentence, both sides when it stands inside, else what stands before it. */
function contentOf(words: readonly Word[], as: number, end: number): Found['content'] | undefined {
  const rest = end + 1;
  if (as === 0) {
    if (!isComma(words[end]) || !(words[rest]?.quote !== -1 || startsClause(words, rest))) return undefined;
    return [rangeOf(words, rest, contentEnd(words, rest, plain))];
  }
  const comma = as - 1;
  let start = comma;
  while (start > 0 && !/^(?:[;:—–]|since|because|whereas|although)$/.test(words[start - 1]?.low ?? '') && !opensClause(words, start, comma))
    start--;
  if (isConjunction(words[start])) start++;
  const finite = words.slice(start, comma).some((word, at) => word.quote === -1 && isFinite(words, start + at));
  const opens = isComma(words[end]) && words[rest] !== undefined;
  // "…— that it will win — rests, as she conceded, on “polls”": the verb behind the dash is no clause.
  if (opens && comma - start < 3 && /^[—–]$/.test(words[start - 1]?.text ?? ''))
    return [rangeOf(words, rest, contentEnd(words, rest, plain))];
  // Behind a long sentence only what follows is surely theirs.
  if (opens && comma - start > 20) return [rangeOf(words, rest, contentEnd(words, rest, plain))];
  if (opens && (!finite || isAuxiliary(words[comma - 1]) || isFinite(words, rest)))
    return [rangeOf(words, start, comma), rangeOf(words, rest, contentEnd(words, rest, plain))];
  return finite ? [rangeOf(words, start, comma)] : undefined;
}

/** "told donors that half of them were, as she put it, …": the clause behind "that" is hers. */
function opensClause(words: readonly Word[], start: number, comma: number): boolean {
  return (
    words[start - 1]?.low === 'that' &&
    isReported(words, start - 1) &&
    words.slice(start, comma).some((_, at) => isFinite(words, start + at))
  );
}

/** A cue stands shortly before "that", or no noun that a relative clause could hang on. */
function isReported(words: readonly Word[], that: number): boolean {
  if (!isNominal(words[that - 1])) return true;
  return words.slice(Math.max(0, that - 8), that).some((word) => word.pos === 'VERB' && cueForms.has(word.low));
}
