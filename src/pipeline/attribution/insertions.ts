import type { Word } from './units.ts';
import { isAdverb, isAuxiliary, isCapital, isDeterminer, isNominal, isPersonal, isRelative } from './words.ts';

/** Yolanda “Yoli” Marquez: one or two words in marks between names. */
export function isNickname(words: readonly Word[], index: number): boolean {
  let from = index;
  let to = index;
  while (words[from - 1]?.quote === words[index]?.quote) from--;
  while (words[to + 1]?.quote === words[index]?.quote) to++;
  return to - from < 5 && isCapital(words[from - 1]) && isCapital(words[from + 1]) && isCapital(words[to + 1]);
}

/** "Holm – a pilot for 30 years – said": where the insertion ends. */
export function closingDash(words: readonly Word[], opening: number): number | undefined {
  for (let index = opening + 1; index < words.length && index < opening + 25; index++) {
    const word = words[index];
    if (word?.quote !== -1) return undefined;
    if (/^[—–]$/.test(word.text)) return index;
  }
  return undefined;
}

/** "newly elected mayor Ida Holm", "Mayor-elect Holm": a participle before its noun. */
export function isPremodifier(words: readonly Word[], index: number): boolean {
  const left = words[index - 1];
  const right = words[index + 1];
  return (
    left?.text === '-' ||
    ((isAdverb(left) || /^(?:a|an|the)$/.test(left?.low ?? '')) && /ed$/.test(words[index]?.low ?? '') && isNominal(right))
  );
}

/** "a study published in Nature says": a participle right behind a noun. */
export function isPostmodifier(words: readonly Word[], index: number): boolean {
  return (
    !isAuxiliary(words[index]) &&
    /ed$|^(?:seen|sent|held|made|written|given|known)$/.test(words[index]?.low ?? '') &&
    isNominal(words[index - 1]) &&
    !isPersonal(words[index - 1]) &&
    !takesObject(words[index + 1], words[index + 2])
  );
}

/** "deployed a brigade", "killed at least six": a verb with its object is no participle. */
function takesObject(next: Word | undefined, second: Word | undefined): boolean {
  return isDeterminer(next) || next?.pos === 'NUM' || (next?.low === 'at' && second?.low === 'least');
}

export function insideRelative(words: readonly Word[], from: number, index: number): boolean {
  for (let at = index; at >= from; at--) if (isRelative(words[at])) return true;
  return false;
}
