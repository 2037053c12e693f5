import { isPast } from './goes-on.ts';
import { phraseStartingAt } from './phrase-ahead.ts';
import type { Word } from './units.ts';
import { isDeterminer, isFinite } from './words.ts';

/** "demanded his removal in a letter to the board": what one speaks in belongs to the cue. */
export function spokenIn(words: readonly Word[], index: number): boolean {
  if (words[index]?.low !== 'in' || !isDeterminer(words[index + 1])) return false;
  return words
    .slice(index + 2, index + 5)
    .some(({ low }) => /^(?:letter|statement|interview|tweet|post|email|memo|speech|filing)$/.test(low));
}

/** "demanded a recount and wants the police to look": a finite verb right behind the conjunction has the speaker for its subject. */
export function goesOnElsewhere(words: readonly Word[], next: number): boolean {
  return (
    isPast(words, next) || (words[next]?.quote === -1 && /^(?:wants|hopes|plans|will|has|is|intends|remains)$/.test(words[next]?.low ?? ''))
  );
}

/** "described it as “a trap,” and the mayor went further": what stands in marks is all that was said. */
export function newClause(words: readonly Word[], conjunction: number): boolean {
  if (!/^(?:and|but|while|though|although)$/.test(words[conjunction]?.low ?? '')) return false;
  const subject = phraseStartingAt(words, conjunction + 1);
  return subject !== undefined && isFinite(words, subject.to);
}
