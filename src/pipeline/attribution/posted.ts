import { cueForms } from './forms.ts';
import { type Found, phraseRange, rangeOf } from './found.ts';
import { mainSubject, subjectBefore } from './subject.ts';
import type { Trail } from './trail.ts';
import { verbGroupAt } from './verb-group.ts';

/** Verbs after which a paragraph without marks is what was written. */
const WRITES = /^(?:write|post|tweet|say|state|read|announce|add|reply|respond|comment)$/;

/** Sieve: a post or a statement that stands without marks as a paragraph of its own, under "Holm wrote on X:". */
export function findPosted({ document, units, at }: Trail): Found | undefined {
  const unit = units[at];
  const before = units[at - 1];
  if (!unit || !before || before.words.at(-1)?.text !== ':' || before.block === unit.block || unit.quotes.length > 0) return undefined;
  if (!/^(?:paragraph|quote)$/.test(document.blocks[unit.block]?.kind ?? '')) return undefined;
  const { words } = before;
  const block = document.blocks[unit.block];
  // A list of what is known is no speech.
  if (!block || /^\P{L}*\d/u.test(block.text) || document.quotations.some(({ start, end }) => start < block.end && block.start < end))
    return undefined;
  for (let index = words.length - 2; index >= 0; index--) {
    const group = cueForms.has(words[index]?.low ?? '') ? verbGroupAt(words, index) : undefined;
    if (!group || group.shape !== 'finite' || group.negated || group.modal || !WRITES.test(group.cue.lemma)) continue;
    const subject = subjectBefore(words, group.from)?.phrase ?? mainSubject(words, 0, words.length);
    if (!subject) return undefined;
    return {
      content: [{ start: unit.start, end: block.end }],
      source: phraseRange(words, subject),
      cue: rangeOf(words, group.at, group.to),
      clause: rangeOf(words, 0, words.length),
      rule: 'post-after-colon',
    };
  }
  return undefined;
}
