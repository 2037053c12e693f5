import type { CueClause } from './cue-behind.ts';
import { cueForms } from './forms.ts';
import { looseGroupOf } from './loose-cues.ts';
import { subjectBefore } from './subject.ts';
import type { Word } from './units.ts';
import { isAdverb, isNegation } from './words.ts';

/** Words between a subject and its verb of saying: "is reported to have", "can be heard", "would later", "likes to", "kept". */
const PHASE =
  /^(?:is|was|are|were|be|been|has|have|had|can|could|will|would|may|might|to|reported|said|heard|overheard|seen|filmed|recorded|understood|believed|alleged|thought|expected|due|set|keeps?|kept|likes?|liked|used|went|goes|go|on|began|begins|continued|continues|started|came|liked|loves?|loved)$/;
const MOST = 8;

/** "he is reported to have said", "Holm can be heard saying", "she would later tell the court": the verb of saying in its last place. */
export function phasedCueAt(words: readonly Word[], from: number): CueClause | undefined {
  const first = words.findIndex(({ low, quote }, index) => index > from && index < from + 20 && quote === -1 && PHASE.test(low));
  if (first === -1) return undefined;
  let at = first;
  while (at < first + MOST && (PHASE.test(words[at]?.low ?? '') || isAdverb(words[at])) && !isNegation(words[at])) at++;
  // "said" may be the verb itself: "is reported to have said".
  if (cueForms.has(words[at]?.low ?? '') === false && /^(?:said|reported)$/.test(words[at - 1]?.low ?? '')) at--;
  const cue = cueForms.get(words[at]?.low ?? '');
  if (at <= first || words[at]?.quote !== -1 || !cue?.verbs.some(({ frames }) => /[cbq]/.test(frames))) return undefined;
  const subject = subjectBefore(words, first, from);
  return subject?.phrase.from === from ? { group: looseGroupOf(at), source: subject.phrase, from } : undefined;
}
