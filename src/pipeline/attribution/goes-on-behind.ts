import { startsClause } from './clause-start.ts';
import { cueForms } from './forms.ts';
import { newSpeaker } from './next-cue.ts';
import { keepsSilent, silentAfter } from './silence.ts';
import type { Word } from './units.ts';
import { isConjunction, isDeterminer, isFinite, isPreposition } from './words.ts';

/** "…, he said, when it was colder", "…, police said, by “the same people”": the clause goes on behind its cue. */
export function opensAdverbial(words: readonly Word[], from: number): boolean {
  const next = words[from + 1];
  switch (words[from]?.low) {
    case 'or':
    case 'because':
    case 'if':
    case 'unless':
    case 'until':
    case 'when':
    case 'including':
      return true;
    case 'even':
      return /^(?:if|when|though)$/.test(next?.low ?? '');
    case 'rather':
      return next?.low === 'than';
    case 'not':
      return !isFinite(words, from + 1);
    case 'by':
      return next?.quote !== -1 || isDeterminer(next);
    case 'after':
    case 'before':
      return startsClause(words, from + 1);
    default:
      return false;
  }
}

/** "It was no threat, he said, it was “a mood”"; "…, she added, and “did not recall it”": the words go on behind the cue. */
export function sayOn(words: readonly Word[], from: number): boolean {
  if (/^(?:that|whether)$/.test(words[from]?.low ?? '')) return true;
  if (isPreposition(words[from]) && /^(?:whether|how)$/.test(words[from + 1]?.low ?? '')) return true;
  // ", she said, with a further 40 to follow".
  if (
    words[from]?.low === 'with' &&
    words.slice(from, from + 8).some((word, at) => word.low === 'to' && words[from + at + 1]?.pos === 'VERB')
  )
    return true;
  if (isConjunction(words[from])) {
    const joins = /^(?:and|but)$/.test(words[from]?.low ?? '');
    const clause = joins && startsClause(words, from + 1) && !newSpeaker(words, from + 1, false) && !silentAfter(words, from + 1);
    const predicate = joins && isFinite(words, from + 1) && !cueForms.has(words[from + 1]?.low ?? '') && !keepsSilent(words, from + 1);
    return clause || predicate || (words[from + 1]?.quote ?? -1) !== -1;
  }
  return (
    /^(?:it|he|she|they|there|we)$/.test(words[from]?.low ?? '') && isFinite(words, from + 1) && !cueForms.has(words[from + 1]?.low ?? '')
  );
}
