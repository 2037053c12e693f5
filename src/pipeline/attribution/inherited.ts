import type { Attribution, Document } from '../document.ts';
import { confidence } from './found.ts';
import type { Unit } from './units.ts';
import { isBreak, isComma } from './words.ts';

/**
 * Sieve: a sentence that is a quotation and nothing else goes on with the source of the attribution before it.
 *
 * @param block of the last attribution: it must be this paragraph or, when the quotation opens this one, the paragraph before.
 */
export function findInherited(document: Document, unit: Unit, before: readonly Attribution[], block: number): Attribution | undefined {
  const index = unit.quotes[0];
  const quotation = index === undefined ? undefined : document.quotations[index];
  if (!quotation || unit.quotes.length !== 1 || unit.words.length < 5) return undefined;
  if (unit.words.some((word) => word.quote !== index && !isBreak(word) && !isComma(word))) return undefined;
  const from = quotedLast(document.text, before);
  const last = before[from];
  if (!last || !(block === unit.block || previousParagraph(document, unit.block) === block)) return undefined;
  return {
    form: 'direct',
    content: [quotation.inner],
    source: null,
    inheritsFrom: last.inheritsFrom ?? from,
    cue: null,
    clause: { start: quotation.start, end: quotation.start },
    rule: 'quotation-inherits',
    confidence: confidence['quotation-inherits'],
  };
}

function previousParagraph(document: Document, block: number): number {
  let index = block - 1;
  while (index > block - 6 && /^(?:boilerplate|caption|table)$/.test(document.blocks[index]?.kind ?? '')) index--;
  return index;
}

/** The last attribution, or the quotation of the same sentence before it: “…,” she said, as others warned that …. “…” */
function quotedLast(text: string, before: readonly Attribution[]): number {
  const last = before.length - 1;
  const end = before[last];
  for (let index = last; end && index >= 0 && index > last - 4; index--) {
    const one = before[index];
    if (!one || (one !== end && /[.!?\n]/.test(text.slice(Math.max(one.clause.end, one.cue?.end ?? 0), end.clause.start)))) break;
    if (one.form === 'direct' && one.source) return index;
  }
  return last;
}
