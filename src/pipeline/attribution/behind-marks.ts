import type { Word } from './units.ts';
import { isAuxiliary, isComma, isFinite, isMark } from './words.ts';

/** What words bring about, as the writer tells it. */
const ECHO =
  /^(?:prompting|drawing|sparking|triggering|provoking|earning|eliciting|winning|echoing|quoting|referring|alluding|pointing|gesturing)$/;

/**
 * The writer goes on behind marks and a comma: "“if they’re legitimate,” a formulation he also used", "“by Christmas”, then clarified that",
 * "“secret”, prompting cries". At `index` stands the comma, or the first word behind a comma that stands inside the marks.
 */
export function endsBehindMarks(words: readonly Word[], index: number): boolean {
  const mark = index - 1;
  const quote = words[mark]?.quote ?? -1;
  if (quote === -1 || words[index]?.quote !== -1) return false;
  const outside = isComma(words[index]);
  if (!outside && !commaInside(words, mark)) return false;
  let from = mark;
  while (words[from - 1]?.quote === quote) from--;
  if (mark - from < 2) return false;
  const next = outside ? index + 1 : index;
  const word = words[next];
  if (!word || word.quote !== -1) return false;
  if (word.low === 'then' || word.low === 'which') return true;
  // "“over the moon”, and praised the keeper"
  if (/^(?:and|but)$/.test(word.low) && /^\p{Ll}+ed$/u.test(words[next + 1]?.text ?? '') && isFinite(words, next + 1)) return true;
  // "“a guess in a necktie,” as one senator put it"
  if (word.low === 'as' && words.slice(next, next + 14).some(({ low }, at, all) => /^puts?$/.test(low) && all[at + 1]?.low === 'it'))
    return true;
  // An apposition within the clause has a comma and the verb behind it.
  const goesOn = words.some((one, at) => at > next && isComma(one) && (isFinite(words, at + 1) || isAuxiliary(words[at + 1])));
  if (/^an?$/.test(word.low)) return !goesOn;
  return ECHO.test(word.low) && !goesOn;
}

function commaInside(words: readonly Word[], mark: number): boolean {
  let index = mark;
  while (isMark(words[index])) index--;
  return isComma(words[index]);
}
