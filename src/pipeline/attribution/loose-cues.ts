import type { CueForm } from './forms.ts';
import type { Word } from './units.ts';
import type { VerbGroup } from './verb-group.ts';
import { isAdverb, isAuxiliary, isBe, isBreak, isComma, isFinite, isPreposition } from './words.ts';

/** How somebody holds what they said: "“…,” the senator is convinced". */
const HELD = /^(?:convinced|sure|certain|confident|adamant|unequivocal|categorical)$/;

/**
 * A verb that reports no words by itself, but does so behind a quotation: "“…,” the official specified", "“…,” she shrugged", "he is
 * convinced". Nothing but an adjunct may follow it, or its subject when it stands first ("shrugged Ida Holm").
 */
export function looseGroupAt(words: readonly Word[], index: number, first: boolean): VerbGroup | undefined {
  const word = words[index];
  if (!word || word.quote !== -1) return undefined;
  if (isBe(word) || /^(?:remains|remained|seems|seemed|sounds|sounded)$/.test(word.low)) {
    let at = index + 1;
    while (isAdverb(words[at])) at++;
    return HELD.test(words[at]?.low ?? '') && closes(words, at + 1) ? looseGroupOf(index, at + 1) : undefined;
  }
  if (isAuxiliary(word) || !isFinite(words, index) || !/(?:ed|[^s]s|spoke|wrote|sang|swore|spat|shot|went)$/.test(word.low))
    return undefined;
  return first || closes(words, index + 1) ? looseGroupOf(index) : undefined;
}

/** The words `at` to `to` as a verb that takes a quotation. */
export function looseGroupOf(at: number, to = at + 1): VerbGroup {
  const cue: CueForm = { lemma: '', uses: new Set(['past']), verbs: [] };
  const verb = { lemma: '', particle: undefined, frames: 'q' };
  return { cue, verb, from: at, at, to, shape: 'finite', tense: 'past', negated: false, modal: false };
}

/** The end of the clause, or an adjunct: no object. */
function closes(words: readonly Word[], from: number): boolean {
  const word = words[from];
  return (
    word === undefined ||
    isBreak(word) ||
    isComma(word) ||
    (isPreposition(word) && word.low !== 'to') ||
    isAdverb(word) ||
    /^(?:me|him|us|them)$/.test(word.low) ||
    /^(?:as|when|while|after|before|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(word.low)
  );
}
