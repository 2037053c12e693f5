import type { Document, Quotation } from '../document.ts';
import { type CueClause, cueClauseAt } from './cue-behind.ts';
import { cueForms } from './forms.ts';
import { insideRelative } from './insertions.ts';
import type { Unit, Word } from './units.ts';
import { isBreak, isComma, isConjunction, isFinite } from './words.ts';

/** The rest of the sentence in marks, after “…,” she said, */
export function interruptedBy(
  document: Document,
  unit: Unit,
  cue: CueClause,
  after: number,
): { quotation: Quotation; index: number } | undefined {
  const { words } = unit;
  for (let index = Math.max(cue.group.to, cue.source.to); index < words.length && index < cue.group.to + 30; index++) {
    const word = words[index];
    if (!word || index < after) return undefined;
    if (word.quote !== -1) {
      const quotation = document.quotations[word.quote];
      const before = words[index - 1];
      const joins = isComma(before) || (isBreak(before) && before?.text !== ':' && !(before?.text === ';' && isCued(words, index)));
      return quotation && joins ? { quotation, index: word.quote } : undefined;
    }
    if (
      word.text === ':' ||
      (word.text === ';' && words[index + 1]?.quote === -1) ||
      isConjunction(word) ||
      (isFinite(words, index) && !subordinate(words, cue.group.to, index))
    )
      return undefined;
    if (/ing$/.test(word.low) && cueForms.has(word.low)) return undefined;
  }
  return undefined;
}

/** “…; “…,” Berg said: the marks that open here have a cue of their own. */
function isCued(words: readonly Word[], from: number): boolean {
  let end = from;
  while (words[end]?.quote === words[from]?.quote) end++;
  return cueClauseAt(words, end) !== undefined;
}

/** In a relative clause, or in "as she left", "when asked". */
function subordinate(words: readonly Word[], from: number, index: number): boolean {
  return (
    insideRelative(words, from, index) ||
    words.slice(from, index).some(({ low, quote }) => quote === -1 && /^(?:as|when|while|after|before|once|because|if)$/.test(low))
  );
}

/** “…,” she told parliament: “…” */
export function afterColon(document: Document, words: readonly Word[], cue: CueClause): Quotation | undefined {
  const from = Math.max(cue.group.to, cue.source.to);
  for (let index = from; index < words.length && index < from + 12; index++) {
    const word = words[index];
    if (!word || word.quote !== -1 || isFinite(words, index) || isComma(word)) return undefined;
    if (word.text === ':') return document.quotations[words[index + 1]?.quote ?? -1];
  }
  return undefined;
}
