import type { Document } from '../document.ts';
import { complementAfter } from './complement.ts';
import { type CueClause, cueClauseAt } from './cue-behind.ts';
import { cueClauseEnd } from './extent.ts';
import { cueForms } from './forms.ts';
import { type Found, phraseRange, rangeOf } from './found.ts';
import { howPut } from './how-put.ts';
import { afterColon, interruptedBy } from './interrupted.ts';
import { phasedCueAt } from './phases.ts';
import type { Unit, Word } from './units.ts';
import { verbGroupAt } from './verb-group.ts';
import { isAdverb, isBreak, isComma, isConjunction, isFinite, isPreposition } from './words.ts';

/** Sieve: quotations followed by their cue (“…,” she said), also interrupted (“…,” she said, “…”) and mixed (X is “…,” she said). */
export function findQuoted(document: Document, unit: Unit): Found[] {
  const found: Found[] = [];
  const { words } = unit;
  let consumed = 0;
  for (const index of unit.quotes) {
    const quotation = document.quotations[index];
    if (!quotation) continue;
    const first = words.findIndex((word) => word.quote === index);
    if (first < consumed || first === -1) continue;
    let after = first;
    while (words[after]?.quote === index) after++;
    const spaced = isComma(words[after]) || /^[–—-]$/.test(words[after]?.text ?? '') ? after + 1 : after;
    const stopped = /[,?!…—–-]['’"”]?$/.test(document.text.slice(quotation.inner.start, quotation.inner.end).trimEnd());
    const cue = cueBehind(words, first, spaced, stopped || spaced > after, quotation.scare);
    if (!cue) continue;
    // "…,” and his manager suggested in a memo that": that cue has a content of its own.
    if (isConjunction(words[spaced]) && complementAfter(words, cue.group)?.kind === 'that') continue;
    const start = contentStart(words, consumed, first);
    if (start === undefined) continue;
    const alone = start === first;
    const content = [alone ? quotation.inner : { start: words[start]?.start ?? quotation.start, end: quotation.end }];
    const next = interruptedBy(document, unit, cue, after);
    let end = clauseEnd(words, cue);
    if (next) {
      content.push(next.quotation.inner);
      end = words.findIndex((word) => word.quote === next.index);
      consumed = end;
      while (words[consumed]?.quote === next.index) consumed++;
    } else consumed = cue.group.to;
    const colon = next ? undefined : afterColon(document, words, cue);
    found.push({
      content,
      source: phraseRange(words, cue.source),
      cue: rangeOf(words, cue.group.at, cue.group.to),
      clause: rangeOf(words, spaced, Math.max(end, cue.group.to)),
      // A verb outside the cue lexicon has no lemma.
      rule: next ? 'quotation-interrupted' : cue.group.cue.lemma === '' ? 'quotation-before-verb' : 'quotation-before-cue',
    });
    if (colon) {
      const { source, clause } = found.at(-1) ?? { source: null, clause: colon.inner };
      found.push({
        content: [colon.inner],
        source,
        cue: rangeOf(words, cue.group.at, cue.group.to),
        clause,
        rule: 'quotation-after-colon',
      });
      consumed = words.findIndex((word) => word.start >= colon.end);
      if (consumed === -1) consumed = words.length;
    }
  }
  return found;
}

/** What is no cue elsewhere is one behind words that cannot be a title; behind marks without a comma only a plain cue is. */
function cueBehind(words: readonly Word[], first: number, from: number, stopped: boolean, scare: boolean): CueClause | undefined {
  // "accused her of “a coronation,” and his manager suggested that …"
  if (isConjunction(words[from]) && first > 0) return undefined;
  const clause = words.slice(first, from).some((_, index) => isFinite(words, first + index));
  if (!stopped) return howPut(words, from) ?? (clause && first === 0 && from - first > 4 ? cueClauseAt(words, from) : undefined);
  const cue = howPut(words, from) ?? cueClauseAt(words, from) ?? phasedCueAt(words, from);
  return cue ?? (scare && !clause ? undefined : cueClauseAt(words, from, { thoughts: true, loose: true }));
}

/** Where the content begins: at the marks, or with the words of the same clause before them; undefined: a cue before the marks owns them. */
function contentStart(words: readonly Word[], low: number, first: number): number | undefined {
  let start = first;
  while (start > low && !(isBreak(words[start - 1]) && words[start - 1]?.quote === -1)) start--;
  if (start === first) return first;
  if (opensAdjunct(words, start, first)) return undefined;
  let begin = start;
  while (begin < first && (isConjunction(words[begin]) || isAdverb(words[begin]) || isComma(words[begin]))) begin++;
  if (begin === first) return first;
  for (let index = start; index < first; index++) {
    if (words[index]?.quote !== -1 || !cueForms.has(words[index]?.low ?? '')) continue;
    const group = verbGroupAt(words, index);
    const complement = group && group.shape !== 'passive' ? complementAfter(words, group) : undefined;
    if (complement && complement.from <= first && /[cbqajn]/.test(group?.verb.frames ?? '')) return undefined;
  }
  return start;
}

/** "Appearing on the talk show “Harbour Hour,” she said": the marks name something in an adjunct. */
function opensAdjunct(words: readonly Word[], start: number, first: number): boolean {
  const word = words[start];
  if (!word || !(isPreposition(word) || /(?:ing|ed)$/.test(word.low))) return false;
  let end = first;
  while (words[end]?.quote === words[first]?.quote) end++;
  return !words.slice(start, end).some((_, index) => isFinite(words, start + index));
}

/** The cue clause runs to the next cue of the sentence, or to its end. */
function clauseEnd(words: readonly Word[], cue: CueClause): number {
  const from = Math.max(cue.group.to, cue.source.to);
  return isBreak(words[from]) ? from : cueClauseEnd(words, from);
}
