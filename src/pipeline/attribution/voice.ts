import { leadsToSaying } from './leads-to-saying.ts';
import { type Phrase, phraseEndingAt } from './noun-phrase.ts';
import { isPaper, isSaying } from './nouns.ts';
import { behindParticiple } from './participle.ts';
import { mainSubject, subjectBefore } from './subject.ts';
import type { Word } from './units.ts';
import type { VerbGroup } from './verb-group.ts';
import {
  isAdverb,
  isAuxiliary,
  isBe,
  isCapital,
  isComma,
  isConjunction,
  isFinite,
  isGenitive,
  isMark,
  isPossessive,
  isPreposition,
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
    // "…, said a person briefed on it": without a conjunction only "that", "to" or a pronoun shows that the subject goes on.
    if (comma && left === group.from - 1 && !/^(?:that|to|he|she|it|they)$/.test(words[group.to]?.low ?? '')) return undefined;
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
    /^(?:while|by|in|after|before|when|for|without|despite|besides|upon|keeps?|kept|started|began|up)$/.test(before.low) ||
    /^[—–(-]$/.test(before.text)
  ) {
    return shared(words, group, last, low);
  }
  // "Lund can be heard saying", "was filmed telling".
  if (/^(?:heard|seen|shown|filmed|recorded|caught|overheard|quoted)$/.test(before.low)) return perceived(words, left, low);
  const phrase = phraseEndingAt(words, left, 0);
  if (!phrase) return undefined;
  const head = words[phrase.head]?.low ?? '';
  if ((isPaper(head) || isSaying(head)) && !isCapital(words[phrase.head])) return shared(words, group, last, low);
  return { phrase: untilWith(words, phrase), via: 'before' };
}

function perceived(words: readonly Word[], participle: number, low: number): Voice | undefined {
  let from = participle;
  while (isAuxiliary(words[from - 1]) || isAdverb(words[from - 1])) from--;
  return isBe(words[participle - 1]) ? subjectBefore(words, from, low) : undefined;
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

/** "Officials, while warning that …, said", "Holm, citing her doctors, said": what opens the clause before the comma. */
function subjectOfInsertion(words: readonly Word[], from: number, low: number): Phrase | undefined {
  const comma = words[from - 1]?.low === 'while' ? from - 2 : from - 1;
  if (comma <= low || !isComma(words[comma])) return undefined;
  const phrase = phraseEndingAt(words, comma - 1, low);
  return phrase && phrase.from <= low + 1 && !isPreposition(words[low]) ? phrase : undefined;
}

function shared(words: readonly Word[], group: VerbGroup, last: Phrase | undefined, low: number): Voice | undefined {
  // Only a participle that opens the sentence looks for its subject behind it.
  const behind = group.shape === 'ing' && group.from <= low + 1;
  const before = last ?? behindParticiple(words, low, group.from) ?? mainSubject(words, low, group.from);
  const inserted = before === undefined ? subjectOfInsertion(words, group.from, low) : undefined;
  if (inserted) return { phrase: inserted, via: 'relative' };
  const subject = before ?? (behind ? mainSubject(words, group.to, words.length) : undefined);
  return subject && { phrase: subject, via: 'shared' };
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
