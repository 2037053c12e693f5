import { phraseStartingAt } from './phrase-ahead.ts';
import type { Word } from './units.ts';

/** "and declined to comment", "but did not say when": the speaker again, no longer the content. */
export function keepsSilent(words: readonly Word[], from: number): boolean {
  if (/^(?:declined|refused|declines|refuses)$/.test(words[from]?.low ?? '')) return words[from + 1]?.low === 'to';
  if (words[from]?.low === 'stopped' && words[from + 1]?.low === 'short') return true;
  if (!/^(?:did|does|would|gave|offered|provided)$/.test(words[from]?.low ?? '')) return false;
  if (/^(?:gave|offered|provided)$/.test(words[from]?.low ?? '')) return words[from + 1]?.low === 'no';
  return (
    /^(?:not|n't)$/.test(words[from + 1]?.low ?? '') &&
    /^(?:say|name|elaborate|specify|comment|give|provide|identify|explain|disclose|offer|respond|confirm|mention|reply|answer|clarify|immediately|reveal)$/.test(
      words[from + 2]?.low ?? '',
    )
  );
}

/** "though she did not say what it was": a subject, then nothing said. */
export function silentAfter(words: readonly Word[], from: number): boolean {
  const subject = phraseStartingAt(words, from);
  return subject !== undefined && keepsSilent(words, subject.to);
}
