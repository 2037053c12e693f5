import { cueForms } from './forms.ts';
import type { Word } from './units.ts';
import { isBreak, isComma, isFinite, isRelative } from './words.ts';

/** ", where one peer called it “…”", ", which Holm described as “…”": behind the comma another speaks in marks. */
export function relativeSpeaker(words: readonly Word[], comma: number): boolean {
  if (!isRelative(words[comma + 1]) || /^who$/.test(words[comma + 1]?.low ?? '')) return false;
  for (let index = comma + 3; index < words.length && index < comma + 14; index++) {
    const word = words[index];
    if (!word || word.quote !== -1 || isComma(word) || isBreak(word)) return false;
    if (cueForms.has(word.low) && isFinite(words, index)) return words.slice(index + 1, index + 5).some(({ quote }) => quote !== -1);
  }
  return false;
}
