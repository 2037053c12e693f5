import { addressee, takesAddressee } from './addressee.ts';
import { longAdjunct, skipAdjunct, timedClause, titleEnd } from './adjuncts.ts';
import { isPronounThat, startsClause } from './clause-start.ts';
import {
  asked,
  calledFor,
  frontedPhrase,
  hasVerb,
  insertionEnd,
  predicateFirst,
  quotedObject,
  smallClause,
  spokenOf,
  thatBehind,
  whatCalled,
} from './complement-parts.ts';
import { isTime } from './nouns.ts';
import { calledWhat, objectFrame } from './object-frames.ts';
import { isInfinitive } from './infinitive.ts';
import { phraseStartingAt } from './phrase-ahead.ts';
import type { Word } from './units.ts';
import type { VerbGroup } from './verb-group.ts';
import { isPreposition, isNegation, isAdverb, isBreak, isComma, isFinite } from './words.ts';

/** What the cue verb takes: where its content begins and by which frame it was found. */
export interface Complement {
  readonly kind: 'that' | 'clause' | 'quotation' | 'colon' | 'to' | 'object-to' | 'gerund' | 'as' | 'predicate' | 'of' | 'noun' | 'name';
  readonly from: number;
}

/** The content to the right of a cue verb; undefined when there is none ("did not say whether", "said Putin"). */
export function complementAfter(words: readonly Word[], group: VerbGroup): Complement | undefined {
  const { frames } = group.verb;
  const has = (letter: string): boolean => frames.includes(letter);
  let index = group.to;
  let addressed = false;
  const inverted = predicateFirst(words, index, frames);
  if (inverted) return inverted;
  const quoted = words[index]?.low === 'as' ? index + 1 : index;
  if (
    frames.includes(quoted === index ? 'j' : 'a') &&
    (words[quoted]?.quote ?? -1) !== -1 &&
    (calledWhat(words, group) || group.shape === 'finite')
  )
    return { kind: 'quotation', from: quoted };
  for (let steps = 0; steps < 14; steps++) {
    const word = words[index];
    if (!word) return undefined;
    const what = steps === 0 && word.quote === -1 ? whatCalled(words, index, group) : undefined;
    if (what) return what;
    const title = steps > 0 ? titleEnd(words, index) : undefined;
    if (title !== undefined) {
      index = title;
      continue;
    }
    if (word.quote !== -1) {
      if (steps > 0 && !isComma(words[index - 1]) && words[index - 1]?.text !== ':' && !/[cbq]/.test(frames)) return undefined;
      return quotedObject(words, index, frames) ?? quotedComplement(index, frames);
    }
    if (steps === 0 && /^(?:tell|remind|inform|assure|notify)$/.test(group.cue.lemma)) {
      const phrase = addressee(words, index);
      if (phrase && word.low !== 'that') {
        addressed = true;
        index = phrase.to;
        continue;
      }
    }
    if (word.low === 'that' && /[cb]/.test(frames) && !(isTime(words[index + 1]?.low ?? '') && !isFinite(words, index + 2))) {
      if (words[index + 1] === undefined || isBreak(words[index + 1]) || words[index + 1]?.text === '-') return undefined;
      if (isPronounThat(words, index)) return { kind: 'clause', from: index };
      return group.cue.lemma !== 'hold' || hasVerb(words, index + 1) ? { kind: 'that', from: index + 1 } : undefined;
    }
    if (steps === 0 && !addressed && takesAddressee(group)) {
      const told = addressee(words, index);
      if (told && words[told.to]?.low === 'that' && has('c') && !isPronounThat(words, told.to) && word.low !== 'that')
        return { kind: 'that', from: told.to + 1 };
    }
    if (steps === 0 && isTime(word.low) && isPreposition(words[index + 1]) && !(has('a') && words[index + 1]?.low === 'as')) {
      index++;
      continue;
    }
    if (steps === 0 && has('c')) {
      const time = timedClause(words, index, has('b')) ?? longAdjunct(words, index);
      if (time) return time;
    }
    if (addressed && /^(?:of|about)$/.test(word.low) && group.cue.lemma === 'tell' && phraseStartingAt(words, index + 1))
      return { kind: 'noun', from: index + 1 };
    // "told reporters travelling with her that".
    if (addressed && word.pos === 'VERB' && /ing$/.test(word.low)) {
      const that = thatBehind(words, index);
      if (that !== undefined) return { kind: 'that', from: that + 1 };
    }
    if (word.text === ':')
      return /[bq]/.test(frames) && words[index + 1]
        ? { kind: words[index + 1]?.quote === -1 ? 'colon' : 'quotation', from: index + 1 }
        : undefined;
    if ((isAdverb(word) || word.low === 'both') && /^(?:that|:)$/.test(words[index + 1]?.low ?? '')) {
      index++;
      continue;
    }
    if (word.low === 'not' && words[index + 1]?.low === 'only' && words[index + 2]?.low === 'that') {
      index += 2;
      continue;
    }
    if (has('b') && group.shape === 'finite' && (steps === 0 || addressed) && frontedPhrase(words, index))
      return { kind: 'clause', from: index };
    if (isQuestion(word)) return asked(words, index, group);
    if (isComma(word)) {
      const next = words[index + 1];
      if (next?.quote !== undefined && next.quote !== -1 && has('q')) return { kind: 'quotation', from: index + 1 };
      const after = insertionEnd(words, index);
      if (after === undefined || !/[cbq]/.test(frames)) return undefined;
      index = after;
      continue;
    }
    if (/^[—–]$/.test(word.text)) {
      const closing = words.findIndex((one, at) => at > index && at < index + 14 && /^[—–]$/.test(one.text));
      if (closing === -1) return undefined;
      index = closing + 1;
      continue;
    }
    if (isBreak(word)) return undefined;
    const called = calledFor(words, index, group);
    if (called !== undefined) return { kind: 'noun', from: called };
    if (word.low === 'to' && words[index + 1]?.pos !== 'DET' && isInfinitive(words, index)) {
      const not = isNegation(words[index - 1]) ? index - 1 : index;
      if (has('b') && !has('t') && startsClause(words, index)) return { kind: 'clause', from: index };
      return has('t') || (has('o') && addressed) ? { kind: has('t') ? 'to' : 'object-to', from: not } : undefined;
    }
    if (steps === 0 || addressed || isAdverb(words[index - 1]) || /[cbq]/.test(frames)) {
      const direct = objectFrame(words, index, frames, group);
      if (direct) return direct;
    }
    const next = word.low === 'of' && steps === 0 ? spokenOf(words, index) : skipAdjunct(words, index);
    if (has('b') && (startsClause(words, index) || (steps === 0 && smallClause(words, index, group))))
      return { kind: 'clause', from: index };
    if (next !== undefined) {
      index = next;
      continue;
    }
    if (takesAddressee(group) && !addressed) {
      const phrase = addressee(words, index);
      if (!phrase) return undefined;
      addressed = true;
      index = phrase.to;
      continue;
    }
    return undefined;
  }
  return undefined;
}

function quotedComplement(index: number, frames: string): Complement | undefined {
  if (/[cbq]/.test(frames)) return { kind: 'quotation', from: index };
  if (frames.includes('n')) return { kind: 'noun', from: index };
  return undefined;
}

function isQuestion(word: Word): boolean {
  return /^(?:whether|if|how|why|what|who|when|where|which|as|because|so)$/.test(word.low) && word.low !== 'if';
}
