import type { Word } from './units.ts';
import type { VerbGroup } from './verb-group.ts';
import { isAuxiliary, isComma, isFinite } from './words.ts';

/** "went on to say", "took to the radio to say", "used the speech to argue", "appeared to suggest", "is said to have told". */
export function leadsToSaying(words: readonly Word[], group: VerbGroup): boolean {
  if (words[group.from + 1]?.low === 'have')
    return /^(?:said|reported|believed|understood|alleged|thought|known|appears?|seems?|claims?)$/.test(words[group.from - 1]?.low ?? '');
  if (
    /^(?:went|goes|go|going|gone|on|continu\w+|proceed\w+|rush\w+|began|begun|start\w*|keen|quick|careful|appear(?:s|ed)|seem(?:s|ed)|sought|tried|pains|compelled|moved)$/.test(
      words[group.from - 1]?.low ?? '',
    )
  )
    return true;
  // "went so far as to suggest".
  if (words[group.from - 1]?.low === 'as' && words[group.from - 2]?.low === 'far') return true;
  if (!/[cb]/.test(group.verb.frames)) return false;
  for (let index = group.from - 1; index >= 0 && index > group.from - 12; index--) {
    const word = words[index];
    if (!word || word.quote !== -1 || isComma(word) || word.low === 'that') return false;
    if (/^(?:took|used|uses|using|seized|interrupted|stood|rose|phoned|paused|opened|closed|ended)$/.test(word.low)) return true;
    if (isFinite(words, index)) return isPurpose(words, group, index);
  }
  return false;
}

/** "leaned into the microphone to say", not "had no reason to say" or "wanted the press to say". */
function isPurpose(words: readonly Word[], group: VerbGroup, verb: number): boolean {
  const before = words[group.from - 1];
  if (
    !/^(?:say|add|announce|declare|argue|insist|complain|warn|ask)$/.test(group.cue.lemma) ||
    (verb < group.from - 1 && before?.pos !== 'NOUN' && before?.pos !== 'PROPN') ||
    isAuxiliary(words[verb])
  )
    return false;
  if (
    /^(?:evidence|reason|time|right|ability|chance|decision|refusal|need|way|attempt|plan|effort|power|authority|order|nothing|something)s?$/.test(
      before?.low ?? '',
    )
  )
    return false;
  return /^(?:leaned|called|wrote|phoned|stood|rose|stepped|returned|came|ran|went|walked|turned|emerged|appeared|spoke|visited|convened|held|gave|issued|posted|tweeted|emailed|texted|rang|messaged|broke|cut|joined|gathered)$/.test(
    words[verb]?.low ?? '',
  );
}
