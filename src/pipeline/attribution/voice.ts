import type { Complement } from './complement.ts';
import { phraseEndingAt, type Phrase } from './noun-phrase.ts';
import { canSpeak, isPaper, isSaying } from './nouns.ts';
import { mainSubject, subjectBefore } from './subject.ts';
import type { Word } from './units.ts';
import type { VerbGroup } from './verb-group.ts';
import {
  isAdverb,
  isAuxiliary,
  isCapital,
  isComma,
  isConjunction,
  isFinite,
  isGenitive,
  isMark,
  isNumber,
  isPersonal,
  isPossessive,
} from './words.ts';

/** A source and how the cue reaches it. */
export interface Voice {
  readonly phrase: Phrase;
  readonly via: 'before' | 'relative' | 'shared';
}

/** Who speaks by this cue: its subject, or the one it shares with the cue or main clause before it. */
export function voiceOf(words: readonly Word[], group: VerbGroup, last: Phrase | undefined, low: number): Voice | undefined {
  if (group.shape === 'finite') {
    const subject = subjectBefore(words, group.from, low);
    if (subject) return subject;
    const left = leftOf(words, group.from);
    // "X, who left when she announced that it would close, said: “…”": the main clause goes on behind the comma that ended another's words.
    const whole = left === low && isComma(words[left]) ? subjectBefore(words, group.from, startOf(words, left)) : undefined;
    if (whole?.via === 'before') return whole;
    const comma = isComma(words[left]) || (isMark(words[left]) && isComma(words[left - 1]));
    if (!isConjunction(words[left]) && !comma && left >= low) return undefined;
    return shared(words, group, last, low);
  }
  if (group.shape === 'infinitive') {
    if (!leadsToSaying(words, group)) return undefined;
    return shared(words, group, last, low);
  }
  const left = leftOf(words, group.from);
  const before = words[left];
  const opening = isComma(before) ? withBefore(words, left, low) : undefined;
  const absolute = opening === undefined ? undefined : subjectBefore(words, group.from, opening + 1);
  if (absolute) return absolute;
  if (
    before === undefined ||
    isMark(before) ||
    isComma(before) ||
    isConjunction(before) ||
    /^(?:while|by|in|after|before|when|for|without|keeps?|kept|started|began|up)$/.test(before.low) ||
    /^[—–(-]$/.test(before.text)
  ) {
    return shared(words, group, last, low);
  }
  const phrase = phraseEndingAt(words, left, 0);
  if (!phrase) return undefined;
  const head = words[phrase.head]?.low ?? '';
  if ((isPaper(head) || isSaying(head)) && !isCapital(words[phrase.head])) return shared(words, group, last, low);
  return { phrase: untilWith(words, phrase), via: 'before' };
}

/** "went on to say", "took to the radio to say", "used the speech to argue", "appeared to suggest", "is said to have told". */
function leadsToSaying(words: readonly Word[], group: VerbGroup): boolean {
  if (words[group.from + 1]?.low === 'have')
    return /^(?:said|reported|believed|understood|alleged|thought|known|appears?|seems?|claims?)$/.test(words[group.from - 1]?.low ?? '');
  if (
    /^(?:went|goes|go|going|gone|on|continu\w+|proceed\w+|rush\w+|began|begun|start\w*|keen|quick|careful|appear(?:s|ed)|seem(?:s|ed)|sought|tried|pains|compelled|moved)$/.test(
      words[group.from - 1]?.low ?? '',
    )
  )
    return true;
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

/** "with its lobbyist, Ida Holm, saying": the comma closes an apposition behind "with". */
function withBefore(words: readonly Word[], comma: number, low: number): number | undefined {
  let commas = 0;
  for (let index = comma - 1; index > low && index > comma - 14; index--) {
    const word = words[index];
    if (!word || word.quote !== -1 || isFinite(words, index)) return undefined;
    if (isComma(word)) commas++;
    if (word.low === 'with') return commas > 0 ? index : undefined;
  }
  return undefined;
}

/** Before a participle the phrase goes back to "with" at most. */
function untilWith(words: readonly Word[], phrase: Phrase): Phrase {
  for (let index = phrase.to - 1; index >= phrase.from; index--)
    if (words[index]?.low === 'with') return { ...phrase, from: index + 1, head: phrase.to - 1 };
  return phrase;
}

function startOf(words: readonly Word[], before: number): number {
  let start = before;
  while (start > 0 && !/^[;:]$/.test(words[start - 1]?.text ?? '') && words[start - 1]?.quote === -1) start--;
  return start;
}

function leftOf(words: readonly Word[], from: number): number {
  let left = from - 1;
  while (isAdverb(words[left])) left--;
  return left;
}

function shared(words: readonly Word[], group: VerbGroup, last: Phrase | undefined, low: number): Voice | undefined {
  // Only a participle that opens the sentence looks for its subject behind it.
  const behind = group.shape === 'ing' && group.from <= low + 1;
  const subject = last ?? mainSubject(words, low, group.from) ?? (behind ? mainSubject(words, group.to, words.length) : undefined);
  return subject && { phrase: subject, via: 'shared' };
}

/** Can the subject say it? Whatever "says" speaks; the verbs of journalists need a person, a body or a paper. */
export function speaks(words: readonly Word[], phrase: Phrase, group: VerbGroup, complement: Complement | undefined): boolean {
  const head = words[phrase.head];
  if (!head || isNobody(words, phrase)) return false;
  const { frames } = group.verb;
  if (frames.includes('s')) return true;
  const clause = complement !== undefined && /^(?:that|clause|quotation|colon)$/.test(complement.kind);
  if (clause && /[cb]/.test(frames) && !/[wn]/.test(frames)) return true;
  if (complement && /^(?:object-to|of|as|predicate|gerund|name)$/.test(complement.kind)) return true;
  if (head.low === 'it' && /[wn]/.test(frames)) return false;
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

/** "Zakharova's warning" speaks for Zakharova, "her comments" for her. */
export function sourceOf(words: readonly Word[], phrase: Phrase): Phrase {
  const head = words[phrase.head];
  if (
    !head ||
    isCapital(head) ||
    !isSaying(head.low) ||
    (isPaper(head.low) && !/^(?:statement|letter|post|tweet|message|proposal)$/.test(head.low))
  )
    return phrase;
  for (let index = phrase.head - 1; index >= phrase.from; index--) {
    if (isGenitive(words[index])) return { from: phrase.from, to: index, head: index - 1 };
    if (isPossessive(words[index])) return { from: index, to: index + 1, head: index };
  }
  return phrase;
}
