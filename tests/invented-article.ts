import type { Attributed, Document } from '../src/pipeline/document.ts';
import { findBlocks } from '../src/pipeline/blocks.ts';
import { findQuotations } from '../src/pipeline/quotations.ts';
import { findSentences } from '../src/pipeline/sentences.ts';

/** An article of an invented text, as the stages before the dates leave it. */
export function documentOf(text: string): Document {
  const blocks = findBlocks(text);
  const quotations = findQuotations(text, blocks);
  return { id: 'invented', text, language: 'en', blocks, quotations, sentences: findSentences(text, blocks, quotations), tokens: [] };
}

/** A statement of the text by its exact words; its clause is its sentence. */
export function attributedOf(
  doc: Document,
  actor: string,
  cue: string,
  content: string,
  form: Attributed['form'] = 'indirect',
): Attributed {
  const start = doc.text.indexOf(content);
  const cueStart = cue === '' ? -1 : nearestTo(doc.text, cue, start);
  const anchor = cueStart < 0 ? start : cueStart;
  const sentence = doc.sentences.find((range) => range.start <= anchor && anchor < range.end) ?? { start: 0, end: doc.text.length };
  return {
    form,
    content: [{ start, end: start + content.length }],
    source: null,
    cue: cueStart < 0 ? null : { start: cueStart, end: cueStart + cue.length },
    clause: { start: sentence.start, end: sentence.end },
    rule: 'cue-that-clause',
    resolved: { actor, name: actor, span: null, via: 'name' },
  };
}

function nearestTo(text: string, words: string, place: number): number {
  let best = -1;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (best < 0 || Math.abs(at - place) < Math.abs(best - place)) best = at;
  return best;
}
