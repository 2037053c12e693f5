import type { Range } from '../document.ts';
import type { Complement } from './complement.ts';
import { rangeOf } from './found.ts';
import type { Phrase } from './noun-phrase.ts';
import { isTime } from './nouns.ts';
import { phraseStartingAt } from './phrase-ahead.ts';
import type { Word } from './units.ts';
import type { VerbGroup } from './verb-group.ts';
import type { Voice } from './voice.ts';
import { isFinite, isBreak, isComma } from './words.ts';

/** "Warning that …, she left", "By calling it …, she angered them": the participle opens the sentence. */
export function opensSentence(words: readonly Word[], from: number, low: number): boolean {
  return (
    from === low || (from === low + 1 && /^(?:by|while|in|after|before|when|without|despite|besides|upon)$/.test(words[low]?.low ?? ''))
  );
}

/** "Republicans, he said, “need to wake up.”": the subject of the quoted verb stands before the cue clause. */
export function fragmentBefore(
  words: readonly Word[],
  voice: Voice,
  group: VerbGroup,
  complement: Complement,
  low: number,
): Range | undefined {
  const comma = voice.phrase.from - 1;
  if (voice.via !== 'before' || comma <= low || !isComma(words[comma]) || !isComma(words[complement.from - 1]) || group.from < comma)
    return undefined;
  const phrase = phraseStartingAt(words, low);
  return phrase?.to === comma && !isTime(words[phrase.head]?.low ?? '') ? rangeOf(words, low, comma) : undefined;
}

export function isFronted(words: readonly Word[], phrase: Phrase): boolean {
  if (!/^(?:while|although|though|after|when|since|as|because|before)$/.test(words[0]?.low ?? '')) return false;
  return !words.slice(1, phrase.from).some((_, index) => isFinite(words, index + 1));
}

/** The cue clause from its first word, or the last comma before a participle, to the content. */
export function clauseOf(words: readonly Word[], voice: Voice, group: VerbGroup, complement: Complement, low: number) {
  let from = voice.via === 'shared' ? group.from : Math.min(voice.phrase.from, group.from);
  if (words[from - 1]?.low === 'with') return rangeOf(words, from - 1, complement.from);
  while (from > low && !isBreak(words[from - 1]) && words[from - 1]?.quote === -1 && !(isComma(words[from - 1]) && voice.via === 'shared'))
    from--;
  return rangeOf(words, from, complement.from);
}
