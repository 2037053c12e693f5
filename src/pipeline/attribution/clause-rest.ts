import { skipAdjunct } from './adjuncts.ts';
import { phraseStartingAt } from './phrase-ahead.ts';
import { isState } from './states.ts';
import type { Word } from './units.ts';
import { isComma, isFinite } from './words.ts';

/** The comma that closes a cue clause: behind the one told, time and place ("she told the crowd in Mesa, Ariz., on Monday,"). */
export function clauseRest(words: readonly Word[], from: number, lemma: string): number {
  let index = from;
  if (/^(?:tell|remind|inform|assure|warn|promise)$/.test(lemma) && !isComma(words[index])) {
    if (/^(?:about|some|nearly|over|around)$/.test(words[index]?.low ?? '')) index++;
    index = phraseStartingAt(words, index)?.to ?? index;
  }
  for (let steps = 0; steps < 6; steps++) {
    if (isComma(words[index])) {
      const state = stateEnd(words, index);
      if (state === undefined) return index;
      index = state;
      continue;
    }
    if (isFinite(words, index)) return from;
    const next = skipAdjunct(words, index);
    if (next === undefined) return from;
    index = next;
  }
  return from;
}

/** Behind ", Ariz.": the comma or word that follows. */
function stateEnd(words: readonly Word[], comma: number): number | undefined {
  for (let end = comma + 2; end < comma + 6; end++) if (isComma(words[end]) && isState(words, comma + 1, end)) return end;
  return undefined;
}
