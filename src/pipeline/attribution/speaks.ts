import type { Complement } from './complement.ts';
import type { Phrase } from './noun-phrase.ts';
import { canSpeak, isPaper, isSaying, isTime } from './nouns.ts';
import type { Word } from './units.ts';
import type { VerbGroup } from './verb-group.ts';
import { isCapital, isGenitive, isNumber, isPersonal, isPossessive } from './words.ts';

/** Can the subject say it? Whatever "says" speaks; the verbs of journalists need a person, a body or a paper. */
export function speaks(words: readonly Word[], phrase: Phrase, group: VerbGroup, complement: Complement | undefined): boolean {
  const head = words[isPart(words, phrase) ? phrase.to - 1 : phrase.head];
  if (!head || isNobody(words, phrase) || (isTime(head.low) && !isCapital(head))) return false;
  const { frames } = group.verb;
  if (frames.includes('s')) return true;
  const clause = complement !== undefined && /^(?:that|clause|quotation|colon)$/.test(complement.kind);
  if (clause && /[cb]/.test(frames) && !/[wn]/.test(frames)) return true;
  if (complement && /^(?:object-to|of|as|predicate|gerund|name)$/.test(complement.kind)) return true;
  if (
    head.low === 'it' &&
    ((frames.includes('w') && !/^(?:find|rule|determine)$/.test(group.cue.lemma)) ||
      /^(?:emphasi[sz]e|stress|underline)$/.test(group.cue.lemma))
  )
    return false;
  const weak = frames.includes('w');
  const possessor =
    phrase.from < phrase.head && words.slice(phrase.from, phrase.head).some((word) => isGenitive(word) || isPossessive(word));
  if (isSaying(head.low) && !isCapital(head)) return (possessor && !weak) || isPaper(head.low);
  if (isPersonal(head)) return true;
  if (isCapital(head) && (head.pos === 'PROPN' || phrase.head > 0)) return true;
  if (isNumber(head) || head.pos === 'ADJ') return !weak;
  if (canSpeak(head.low)) return !(weak && /^(?:highlight|underscore)$/.test(group.cue.lemma) && isPaper(head.low));
  return /(?:ers|ors|ians|ees)$/.test(head.low) && !weak;
}

/** "no one in the party", "no official", "neither the mayor nor the chief"; Downing Street's No. 10 is somebody. */
function isNobody(words: readonly Word[], phrase: Phrase): boolean {
  const first = words[phrase.from];
  if (/^(?:nobody|none|nothing|neither|no-one)$/.test(first?.low ?? '') || words[phrase.from - 1]?.low === 'nor') return true;
  return first?.low === 'no' && !/^\d/.test(words[phrase.from + 1]?.text ?? '') && words[phrase.from + 1]?.text !== '.';
}

/** "a handful of Republicans", "a majority of voters": those who are counted speak. */
function isPart(words: readonly Word[], phrase: Phrase): boolean {
  return (
    /^(?:handful|number|majority|group|dozens?|half|third|quarter|lot|couple|pair|percent|hundreds|thousands)$/.test(
      words[phrase.head]?.low ?? '',
    ) && words[phrase.head + 1]?.low === 'of'
  );
}
