import type { Attribution, Document } from '../document.ts';
import { confidence } from './found.ts';
import type { Unit } from './units.ts';
import { isBreak, isComma } from './words.ts';

/** Sieve: a sentence that is a quotation and nothing else goes on with the source of the attribution before it. */
export function findInherited(
  document: Document,
  unit: Unit,
  own: readonly Attribution[],
  before: readonly Attribution[],
  sameBlock: boolean,
): Attribution | undefined {
  if (own.length > 0 || unit.quotes.length !== 1) return undefined;
  const index = unit.quotes[0] ?? -1;
  const quotation = document.quotations[index];
  if (!quotation) return undefined;
  const outside = unit.words.filter((word) => word.quote !== index && !isBreak(word) && !isComma(word));
  if (outside.length > 0 || unit.words.length < 5) return undefined;
  const from = before.length - 1;
  const last = before[from];
  const near = last && sameParagraph(document, unit, last, sameBlock || quotation.continues !== undefined);
  if (!near) return undefined;
  const root = last.inheritsFrom ?? from;
  return {
    form: 'direct',
    content: [quotation.inner],
    source: null,
    inheritsFrom: root,
    cue: null,
    clause: { start: quotation.start, end: quotation.start },
    rule: 'quotation-inherits',
    confidence: confidence['quotation-inherits'],
  };
}

/** The attribution stands in the same paragraph, or in the one before it when the quotation opens this one. */
function sameParagraph(document: Document, unit: Unit, last: Attribution, sameBlock: boolean): boolean {
  const block = document.blocks.findIndex(({ start, end }) => start <= last.clause.start && last.clause.start < end);
  if (block === unit.block) return true;
  return !sameBlock || unit.block - block <= 1 ? unit.block - block <= 1 : true;
}
