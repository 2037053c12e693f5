import type { Statement } from '../schema/record.ts';
import { cueForms } from './attribution/forms.ts';
import type { Document, Range } from './document.ts';

/** A sentence in which something looked like an attribution and no statement was taken from it. */
export interface NearMiss {
  /** The sentence. */
  readonly sentence: Range;
  /** What looked like one: a verb of saying, "according to", words in marks. */
  readonly signs: readonly (Range & { readonly kind: 'cue' | 'quotation' })[];
}

/** A cue that is also an everyday verb looks like an attribution only with something to say behind it. */
const everyday = new Set(['find', 'make', 'see', 'show', 'read', 'set', 'go', 'begin', 'put', 'feel', 'report', 'lay']);
const silent = new Set(['boilerplate', 'byline', 'dateline', 'table']);

/** Every such sentence, in text order; for an editor who looks for what the extractor missed. */
export function findNearMisses(document: Document, statements: readonly Pick<Statement, 'content' | 'cue'>[]): NearMiss[] {
  const taken = statements.flatMap(({ content, cue }) => (cue ? [...content, cue] : content));
  const isTaken = ({ start, end }: Range) => taken.some((span) => start < span.end && span.start < end);
  const cues = document.tokens.filter((token, index) => isCue(document, index) && !isTaken(token));
  const quotations = document.quotations.filter(({ level, scare, inner }) => level === 0 && !scare && !isTaken(inner));
  return document.sentences.flatMap((sentence) => {
    if (silent.has(document.blocks[sentence.block]?.kind ?? '')) return [];
    const inside = ({ start }: Range) => sentence.start <= start && start < sentence.end;
    const signs = [
      ...quotations.filter(inside).map(({ start, end }) => ({ start, end, kind: 'quotation' as const })),
      ...cues.filter(inside).map(({ start, end }) => ({ start, end, kind: 'cue' as const })),
    ];
    return signs.length === 0 ? [] : [{ sentence, signs: signs.toSorted((a, b) => a.start - b.start) }];
  });
}

function isCue({ tokens }: Document, index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  const low = token.text.toLowerCase();
  if (low === 'according') return tokens[index + 1]?.text === 'to';
  const form = cueForms.get(low);
  if (!form || !/^(?:VERB|AUX)$/.test(token.pos)) return false;
  return !everyday.has(form.lemma) || tokens[index + 1]?.text === 'that';
}
