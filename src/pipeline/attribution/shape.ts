import type { Attribution, Document, Quotation, Range } from '../document.ts';
import type { Found } from './found.ts';
import type { Unit } from './units.ts';

/**
 * Cut content at its marks and name its form: direct when all of it stands in marks, mixed when part does.
 *
 * @param verbatim the words stand as they were said or written, although no marks say so: direct.
 */
export function shape(document: Document, unit: Unit, found: Found, verbatim = false): Attribution | undefined {
  const quotations = unit.quotes.flatMap((index) => document.quotations[index] ?? []);
  const content = found.content.map((range) => trim(document.text, range)).filter(({ start, end }) => end > start);
  if (content.length === 0) return undefined;
  const inner = content.map((range) => insideMarks(document.text, quotations, range));
  const inMarks = inner.every((range) => range !== undefined);
  const direct = inMarks || verbatim;
  const ranges = inMarks
    ? inner.filter((range) => range !== undefined)
    : verbatim
      ? content
      : content.map((range) => withoutStop(document, range));
  const marked = content.some((range) => quotations.some((quotation) => quotation.start < range.end && range.start < quotation.end));
  return {
    form: direct ? 'direct' : marked ? 'mixed' : 'indirect',
    content: ranges,
    source: found.source,
    cue: found.cue,
    clause: found.clause,
    rule: found.rule,
  };
}

/** The words inside the marks, when the range is one quotation and nothing else. */
function insideMarks(text: string, quotations: readonly Quotation[], range: Range): Range | undefined {
  for (const { start, end, inner } of quotations) {
    if (inner.start === range.start && inner.end === range.end) return inner;
    const spaced = inner.start <= range.start && range.end <= inner.end;
    if (spaced && /^[\s,]*$/.test(text.slice(inner.start, range.start) + text.slice(range.end, inner.end))) return range;
    if (start <= range.start && range.end <= end && range.start <= inner.start && range.end >= inner.end) return inner;
    if (start === range.start && end <= range.end && /^[\s.,;:!?—–-]*$/.test(text.slice(end, range.end))) return inner;
  }
  return undefined;
}

function trim(text: string, { start, end }: Range): Range {
  while (start < end && /[\s,:]/.test(text[start] ?? '')) start++;
  while (end > start && /[\s]/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

function withoutStop(document: Document, range: Range): Range {
  let { end } = range;
  while (end > range.start && /[,;:]/.test(document.text[end - 1] ?? '')) end--;
  return { start: range.start, end };
}
