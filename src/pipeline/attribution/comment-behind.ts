import { isStance } from './nouns.ts';
import type { Word } from './units.ts';
import { isAuxiliary, isComma, isDeterminer, isFinite } from './words.ts';

export function isDash(word: Word | undefined): boolean {
  return word !== undefined && word.quote === -1 && /^(?:[—–]|--)$/.test(word.text);
}

/** A dash that ends the content that begins at `from`: it closes what another dash opened before, or the writer comments behind it. */
export function endsAtDash(words: readonly Word[], from: number, dash: number): boolean {
  const closing = words.findIndex((word, index) => index > dash && isDash(word));
  if (closing !== -1) return false;
  if (words.slice(from, dash).some((word) => isDash(word))) return false;
  if (words.slice(0, from).filter((word) => isDash(word)).length % 2 === 1) return true;
  const first = words[dash + 1]?.low ?? '';
  if (/^(?:something|then|though|although|despite)$/.test(first) || (first === 'even' && words[dash + 2]?.low === 'though')) return true;
  return stanceApposition(words, dash + 1);
}

/** ", a stance he reiterated", ", something the ministry denied": the writer's comment on what was said. */
export function stanceApposition(words: readonly Word[], from: number): boolean {
  const first = words[from]?.low ?? '';
  if (/^(?:something)$/.test(first)) return true;
  // ", far more than the minister has admitted".
  if (/^(?:far|much|well)$/.test(first) && /^(?:more|less|fewer|above|below|short)$/.test(words[from + 1]?.low ?? '')) return true;
  if (!isDeterminer(words[from])) return false;
  for (let index = from + 1; index < from + 4; index++) {
    const word = words[index];
    if (!word || word.quote !== -1) return false;
    if (isStance(word.low)) {
      const after = words[index + 1];
      return after !== undefined && !(isAuxiliary(after) && isFinite(words, index + 1)) && !isComma(after);
    }
  }
  return false;
}
