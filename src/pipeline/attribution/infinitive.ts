import type { Word } from './units.ts';
import { isAdverb, isMark } from './words.ts';

/** "to" opens an infinitive, also in marks. */
export function isInfinitive(words: readonly Word[], to: number): boolean {
  const marked = isMark(words[to + 1]);
  const verb = words[marked ? to + 2 : to + 1];
  if (marked && verb?.pos === 'NOUN' && /^\p{Ll}/u.test(verb.text) && !/s$/.test(verb.low)) return true;
  return verb !== undefined && (verb.pos === 'VERB' || verb.pos === 'AUX' || isAdverb(verb)) && !/^(?:the|a|an)$/.test(verb.low);
}
