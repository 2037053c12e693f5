import { isTime } from './nouns.ts';
import type { Word } from './units.ts';
import { isAuxiliary, isCapital, isComma, isConjunction, isFinite, isMark } from './words.ts';

/** “…,” and sentenced him: a quotation that closes with a mark of its own, or before a comma, is the whole content. */
export function quotationEnd(words: readonly Word[], from: number, lemma: string): number | undefined {
  let end = from;
  while (words[end]?.quote === words[from]?.quote) end++;
  let last = end - 1;
  while (isMark(words[last])) last--;
  if (/^(?:call|describe|term|dub|label|brand)$/.test(lemma)) return end;
  // "urged “every candidate,” to calm down".
  if (words[end]?.low === 'to' && /^(?:urge|order|ask|beg|request)$/.test(lemma)) return undefined;
  const list = listEnd(words, end);
  if (list !== undefined) return list;
  if (isConjunction(words[end]) && isFinite(words, end + 1) && !isAuxiliary(words[end + 1]) && holdsClause(words, from, end)) return end;
  // “let us in” pushed at the gates; “never” in May.
  if (isFinite(words, end) && !isAuxiliary(words[end]) && holdsClause(words, from, end)) return end;
  if (/^(?:on|in|last|earlier|this|late|during|since)$/.test(words[end]?.low ?? '') && isTime(words[end + 1]?.low ?? '')) return end;
  const closed = isComma(words[last]) || /^(?:[.!?…]|\.+)$/.test(words[last]?.text ?? '');
  // "chanted “We will not move” as they marched": a whole sentence in marks, and what happened meanwhile.
  const meanwhile = end - from > 5 && isCapital(words[from + 1]) && /^(?:as|while|during|when|after|before)$/.test(words[end]?.low ?? '');
  return closed || meanwhile || isComma(words[end]) ? end : undefined;
}

/** ‘we go’, ‘we stay’ and ‘we hope’: the marks behind the last conjunction end the list. */
function listEnd(words: readonly Word[], first: number): number | undefined {
  let end = first;
  let joined = false;
  for (;;) {
    let next = end;
    while (isComma(words[next]) || isConjunction(words[next])) next++;
    const quote = words[next]?.quote ?? -1;
    if (next === end || quote === -1) return joined ? end : undefined;
    joined = isConjunction(words[next - 1]);
    while (words[next]?.quote === quote) next++;
    end = next;
  }
}

/** “we are ready”, not “ready”: a verb of another clause may follow. */
function holdsClause(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some((_, index) => isFinite(words, from + index));
}

/** "called it “a trap” on Monday", "… and left": the predicate ends with its marks when an adjunct or another verb follows. */
export function predicateEnd(words: readonly Word[], from: number): number | undefined {
  const open = words.findIndex((word, index) => index >= from && word.quote !== -1);
  if (open === -1 || open > from + 15) return undefined;
  let end = open;
  while (words[end]?.quote === words[open]?.quote) end++;
  if (isConjunction(words[end]) && isFinite(words, end + 1) && !isAuxiliary(words[end + 1])) return end;
  return /^(?:on|in|at|during|after|before|last|earlier|this)$/.test(words[end]?.low ?? '') ? end : undefined;
}
