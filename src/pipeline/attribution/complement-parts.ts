import type { Complement } from './complement.ts';
import { startsClause } from './clause-start.ts';
import { isTime } from './nouns.ts';
import { calledWhat } from './object-frames.ts';
import { isInfinitive } from './infinitive.ts';
import { phraseStartingAt } from './phrase-ahead.ts';
import type { Word } from './units.ts';
import type { VerbGroup } from './verb-group.ts';
import { isAuxiliary, isPersonal, isAdverb, isBreak, isComma, isDeterminer, isFinite, isNominal, isPreposition } from './words.ts';

/** "what advisers described as a revolt", "what it called an act of war": the name is the content. */
export function whatCalled(words: readonly Word[], index: number, group: VerbGroup): Complement | undefined {
  if (group.shape !== 'finite' || !calledWhat(words, group)) return undefined;
  const from = words[index]?.low === 'as' ? index + 1 : index;
  if (!group.verb.frames.includes(from === index ? 'j' : 'a') || words[from]?.quote !== -1) return undefined;
  return isDeterminer(words[from]) || words[from].pos === 'ADJ' || words[from].pos === 'NOUN' ? { kind: 'name', from } : undefined;
}

/** "dismissed as “nonsense” claims that it would close": the object stands behind its predicate. */
export function predicateFirst(words: readonly Word[], as: number, frames: string): Complement | undefined {
  const quote = words[as + 1]?.quote ?? -1;
  if (words[as]?.low !== 'as' || quote === -1 || !frames.includes('a')) return undefined;
  let end = as + 1;
  while (words[end]?.quote === quote) end++;
  const object = words[end];
  if (isComma(words[end - 2]) || !object || isTime(object.low)) return undefined;
  return isDeterminer(object) || object.pos === 'NOUN' || object.pos === 'ADJ' ? { kind: 'as', from: as } : undefined;
}

/** "said that the port is shut", not "held that position for years". */
export function hasVerb(words: readonly Word[], from: number): boolean {
  return words.slice(from).some((word, at) => word.quote !== -1 || isFinite(words, from + at));
}

/** "urged “every candidate,” to calm down": the marks hold the object, and what it shall do stands behind them. */
export function quotedObject(words: readonly Word[], index: number, frames: string): Complement | undefined {
  if (!frames.includes('o')) return undefined;
  let end = index;
  while (words[end]?.quote === words[index]?.quote) end++;
  return words[end]?.low === 'to' && isInfinitive(words, end) ? { kind: 'object-to', from: index } : undefined;
}

/** "called in a separate note for the force to be", "appealed on Monday for calm". */
export function calledFor(words: readonly Word[], from: number, group: VerbGroup): number | undefined {
  if (!/^(?:call|appeal|press|push|plead|argue)$/.test(group.cue.lemma) || group.verb.particle !== undefined) return undefined;
  if (!isPreposition(words[from]) && !isTime(words[from]?.low ?? '') && !isAdverb(words[from])) return undefined;
  for (let index = from; index < from + 9; index++) {
    const word = words[index];
    if (!word || word.quote !== -1 || isComma(word) || isBreak(word) || isFinite(words, index)) return undefined;
    if (word.low === 'for' && index > from) return index + 1;
  }
  return undefined;
}

/** "said of his rival that she had no stamina". */
export function spokenOf(words: readonly Word[], of: number): number | undefined {
  const phrase = phraseStartingAt(words, of + 1);
  return phrase && (/^(?:that|:)$/.test(words[phrase.to]?.low ?? '') || isComma(words[phrase.to])) ? phrase.to : undefined;
}

/** "the poll found Roe leading", "the video shows the officer drawing a gun": subject and participle without a finite verb. */
export function smallClause(words: readonly Word[], from: number, group: VerbGroup): boolean {
  if (!/^(?:show|find|indicate|suggest)$/.test(group.cue.lemma)) return false;
  for (let index = from + 1; index < words.length && index < from + 9; index++) {
    const word = words[index];
    if (!word || word.quote !== -1 || isBreak(word) || isComma(word) || isFinite(words, index)) return false;
    if (/^(?:ahead|behind|up|down|tied)$/.test(word.low) && isNominal(words[index - 1])) return true;
    if (word.pos === 'VERB' && /ing$/.test(word.low) && isNominal(words[index - 1])) return true;
  }
  return false;
}

/** "said, in a statement, that": the word after the closing comma of a short insertion. */
export function insertionEnd(words: readonly Word[], comma: number): number | undefined {
  for (let index = comma + 1; index < words.length && index < comma + 14; index++) {
    const word = words[index];
    if (!word || isBreak(word) || word.quote !== -1 || isFinite(words, index)) return undefined;
    if (isComma(word)) return words[index + 1]?.low === 'that' || words[index + 1]?.quote !== -1 ? index + 1 : undefined;
  }
  return undefined;
}

/** "explained how the dam broke", "noted what began as a joke had grown": a question in form, a report in sense. */
export function asked(words: readonly Word[], index: number, group: VerbGroup): Complement | undefined {
  const low = words[index]?.low ?? '';
  if (/^(?:how|why)$/.test(low))
    return /^(?:explain|describe|recount|detail|recall|outline)$/.test(group.cue.lemma) ? { kind: 'clause', from: index } : undefined;
  if (low !== 'what' || !group.verb.frames.includes('b')) return undefined;
  let finite = 0;
  for (let at = index + 1; at < words.length; at++) {
    const word = words[at];
    if (!word || word.quote !== -1 || isComma(word) || isBreak(word)) break;
    if (isFinite(words, at) && (!isFinite(words, at - 1) || (isAuxiliary(word) && !isAuxiliary(words[at - 1])))) finite++;
  }
  return finite > 1 ? { kind: 'clause', from: index } : undefined;
}

/** "said under the plan, most would pay less", "said as president he would": a phrase that opens the content. */
export function frontedPhrase(words: readonly Word[], index: number): boolean {
  const first = words[index];
  if (first?.quote !== -1 || !(isPreposition(first) || first.low === 'as') || /^(?:of|to|like|than|according|about)$/.test(first.low))
    return false;
  const phrase = phraseStartingAt(words, index + 1);
  if (!phrase) return false;
  if (first.low === 'as') return isPersonal(words[phrase.to]) && isFinite(words, phrase.to + 1);
  for (let at = index; at < phrase.to; at++) if (isTime(words[at]?.low ?? '') || speech.test(words[at]?.low ?? '')) return false;
  return isComma(words[phrase.to]) && startsClause(words, phrase.to + 1);
}

/** Where one speaks and what one speaks in: such a phrase belongs to the cue. */
const speech =
  /^(?:interview|statement|speech|address|remarks|letter|note|memo|email|e-mail|tweet|post|message|filing|testimony|briefing|conference|call|report|court|rally|hearing|television|radio|twitter|facebook|video|documents?|office|condition|oath)$/;

/** "that" behind a short participle phrase. */
export function thatBehind(words: readonly Word[], from: number): number | undefined {
  for (let index = from + 1; index < words.length && index < from + 9; index++) {
    const word = words[index];
    if (!word || word.quote !== -1 || isComma(word) || isBreak(word) || isFinite(words, index)) return undefined;
    if (word.low === 'that') return index;
  }
  return undefined;
}
