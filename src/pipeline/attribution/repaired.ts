import type { Document, Quotation } from '../document.ts';

/** A cue clause after a comma, at the place where the closing mark was forgotten. */
const cueClause =
  /,(?=\s(?:(?:he|she|they)\s(?:said|says|added|wrote)\b|(?:said|says|added)\s\p{Lu}|(?:\p{Lu}[\p{L}.’'-]{0,30}\s){1,4}(?:said|says|added|wrote|told)\b))/u;

/** Where a closing mark is missing and no later paragraph goes on, the quotation ends before “, she said”. */
export function repairQuotations(document: Document): Document {
  const continued = new Set(document.quotations.map(({ continues }) => continues));
  const open = document.quotations.some((quotation, index) => !quotation.closed && quotation.level === 0 && !continued.has(index));
  if (!open) return document;
  const quotations = document.quotations.map((quotation, index): Quotation => {
    if (quotation.closed || quotation.level !== 0 || continued.has(index)) return quotation;
    const found = cueClause.exec(document.text.slice(quotation.inner.start, Math.min(quotation.inner.end, quotation.inner.start + 2_000)));
    if (!found) return quotation;
    const end = quotation.inner.start + found.index + 1;
    return { ...quotation, end, inner: { start: quotation.inner.start, end } };
  });
  return { ...document, quotations };
}
