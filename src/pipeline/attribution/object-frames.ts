import { startsClause } from './clause-start.ts';
import type { Complement } from './complement.ts';
import { isTime } from './nouns.ts';
import { amountAfter, likenedTo, warned } from './object-marker.ts';
import { isInfinitive } from './infinitive.ts';
import { nounAllowed } from './noun-content.ts';
import { phraseStartingAt } from './phrase-ahead.ts';
import type { Word } from './units.ts';
import type { VerbGroup } from './verb-group.ts';
import {
  isBreak,
  isComma,
  isDeterminer,
  isFinite,
  isMark,
  isNegation,
  isNominal,
  isPersonal,
  isPossessive,
  isPreposition,
  isRelative,
} from './words.ts';

/** Frames with an object: "urged X to", "accused X of", "described X as", "called X a trap", "ruled out sending", "rejected X". */
export function objectFrame(words: readonly Word[], index: number, frames: string, group: VerbGroup): Complement | undefined {
  const has = (letter: string): boolean => frames.includes(letter);
  const word = words[index];
  if (!word || (isPreposition(word) && !has('n'))) return undefined;
  if (has('g') && /ing$/.test(word.low) && (word.pos !== 'NOUN' || isDeterminer(words[index + 1])) && index === group.to)
    return { kind: 'gerund', from: index };
  if (!/[oajfnrpk]/.test(frames) || index !== group.to || word.low === 'anonymity') return undefined;
  const wide = scanObject(words, index, has('f'));
  if (has('o') && wide.to !== undefined && !isNegation(word)) return { kind: 'object-to', from: index };
  if (has('a') && wide.as !== undefined) return { kind: 'as', from: index };
  if (has('f') && wide.of !== undefined) return { kind: 'of', from: index };
  if (has('r') && reasonAfter(words, index)) return { kind: 'of', from: index };
  const marker = warned(words, index, group.cue.lemma);
  if (marker !== undefined) return { kind: 'gerund', from: marker };
  if (has('k') && likenedTo(words, index)) return { kind: 'as', from: index };
  if (has('p') && amountAfter(words, index)) return { kind: 'predicate', from: index };
  if (has('j') && predicated(words, index)) return { kind: 'predicate', from: index };
  if (has('j') && !has('b')) return undefined;
  if (has('b') && startsClause(words, index)) return { kind: 'clause', from: index };
  if (
    has('n') &&
    ((isNominal(word) && !isTime(word.low)) ||
      isDeterminer(word) ||
      isPossessive(word) ||
      word.pos === 'ADJ' ||
      (word.pos === 'VERB' && /(?:ed|ing)$/.test(word.low)))
  ) {
    const phrase = phraseStartingAt(words, index);
    const bare =
      (/^(?:him|her|them|us|me)$/.test(word.low) && group.cue.lemma === 'deny') ||
      (phrase !== undefined && phrase.to - phrase.from === 1 && (isPersonal(word) || isDeterminer(word) || word.pos === 'PRON'));
    if (phrase && !bare && nounAllowed(words, phrase, group)) return { kind: 'noun', from: index };
  }
  return undefined;
}

/** "blamed him for the loss", "criticized her for accepting money": what follows the object. */
function reasonAfter(words: readonly Word[], from: number): boolean {
  for (let index = from + 1; index < words.length && index < from + 9; index++) {
    const word = words[index];
    if (!word || isBreak(word) || isComma(word) || word.quote !== -1 || isFinite(words, index)) return false;
    if (word.low === 'for') return true;
  }
  return false;
}

/** "what she called “…”". */
export function calledWhat(words: readonly Word[], group: VerbGroup): boolean {
  for (let index = group.from - 1; index >= 0 && index > group.from - 8; index--) if (words[index]?.low === 'what') return true;
  return false;
}

/** ", held on Monday,": behind a comma, a verb without a subject. */
function isParticiple(word: Word): boolean {
  return /(?:ed|wn)$|^(?:held|made|sent|built|led|written|given|seen)$/.test(word.low);
}

/** What follows the object: "to" + verb, "as" + predicate, "of" + gerund, before any finite verb of the sentence. */
function scanObject(words: readonly Word[], from: number, accuses: boolean): { to?: number; as?: number; of?: number } {
  let relative = false;
  for (let index = from + 1; index < words.length && index < from + 40; index++) {
    const word = words[index];
    if (!word || isBreak(word)) break;
    if (word.quote !== -1) continue;
    if (isRelative(word)) relative = true;
    if (isFinite(words, index) && !relative && !(isComma(words[index - 1]) && isParticiple(word))) break;
    if (word.low === 'to' && isInfinitive(words, index)) return { to: index };
    if (
      word.low === 'as' &&
      !/^(?:well|part|of|long|soon|much|a\sresult)$/.test(words[index + 1]?.low ?? '') &&
      words[index - 1]?.low !== 'such'
    )
      return { as: index };
    if (accuses && word.low === 'of' && index - from < 12) return { of: index };
    if (isComma(word) && /^(?:and|but|while)$/.test(words[index + 1]?.low ?? '')) break;
  }
  return {};
}

/** "called the move a trap", "called it “a trap”", "considers any presence unacceptable". */
function predicated(words: readonly Word[], from: number): boolean {
  const phrase = phraseStartingAt(words, from);
  if (!phrase) return false;
  const next = words[phrase.to];
  if (isPersonal(words[from]))
    return next !== undefined && (next.quote !== -1 || isDeterminer(next) || next.pos === 'ADJ' || isNominal(next));
  if (next && (next.quote !== -1 || isDeterminer(next))) return !isMark(words[from]);
  const last = words[phrase.to - 1];
  const inside = words.slice(from, phrase.to).some((one) => one.quote !== -1);
  return last?.pos === 'ADJ' || (inside && words[from]?.quote === -1) || (next === undefined && last?.pos === 'ADJ');
}
