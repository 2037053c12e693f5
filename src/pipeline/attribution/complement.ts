import { phraseStartingAt, type Phrase } from './noun-phrase.ts';
import { isTime } from './nouns.ts';
import type { Word } from './units.ts';
import type { VerbGroup } from './verb-group.ts';
import {
  isAdverb,
  isAuxiliary,
  isBreak,
  isCapital,
  isComma,
  isConjunction,
  isDeterminer,
  isFinite,
  isMark,
  isNegation,
  isNominal,
  isNumber,
  isPersonal,
  isPossessive,
  isPreposition,
  isRelative,
} from './words.ts';

/** What the cue verb takes: where its content begins and by which frame it was found. */
export interface Complement {
  readonly kind: 'that' | 'clause' | 'quotation' | 'colon' | 'to' | 'object-to' | 'gerund' | 'as' | 'predicate' | 'of' | 'noun';
  readonly from: number;
}

/** The content to the right of a cue verb; undefined when there is none ("did not say whether", "said Putin"). */
export function complementAfter(words: readonly Word[], group: VerbGroup): Complement | undefined {
  const { frames } = group.verb;
  const has = (letter: string): boolean => frames.includes(letter);
  let index = group.to;
  let addressed = false;
  const quoted = words[index]?.low === 'as' ? index + 1 : index;
  if (/[aj]/.test(frames) && (words[quoted]?.quote ?? -1) !== -1 && calledWhat(words, group)) return { kind: 'quotation', from: quoted };
  for (let steps = 0; steps < 14; steps++) {
    const word = words[index];
    if (!word) return undefined;
    if (word.quote !== -1) {
      if (steps > 0 && !isComma(words[index - 1]) && words[index - 1]?.text !== ':' && !/[cbq]/.test(frames)) return undefined;
      return quotedComplement(index, frames);
    }
    if (steps === 0 && /^(?:tell|remind|inform|assure|notify)$/.test(group.cue.lemma)) {
      const phrase = addressee(words, index);
      if (phrase && word.low !== 'that') {
        addressed = true;
        index = phrase.to;
        continue;
      }
    }
    if (word.low === 'that' && /[cb]/.test(frames) && !isTime(words[index + 1]?.low ?? '')) {
      return isPronounThat(words, index) ? { kind: 'clause', from: index } : { kind: 'that', from: index + 1 };
    }
    if (word.text === ':')
      return /[cbq]/.test(frames) && words[index + 1]
        ? { kind: words[index + 1]?.quote === -1 ? 'colon' : 'quotation', from: index + 1 }
        : undefined;
    if (isAdverb(word) && /^(?:that|:)$/.test(words[index + 1]?.low ?? '')) {
      index++;
      continue;
    }
    if (isQuestion(word)) return undefined;
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
    if (word.low === 'to' && words[index + 1]?.pos !== 'DET' && isInfinitive(words, index)) {
      return has('t') || (has('o') && addressed) ? { kind: has('t') ? 'to' : 'object-to', from: index } : undefined;
    }
    if (steps === 0 || addressed || isAdverb(words[index - 1]) || /[cbq]/.test(frames)) {
      const direct = objectFrame(words, index, frames, group);
      if (direct) return direct;
    }
    if (has('b') && startsClause(words, index)) return { kind: 'clause', from: index };
    const next = skipAdjunct(words, index);
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

/** "said that meant the annexes too": a verb stands directly behind "that", and no noun that it could describe. */
function isPronounThat(words: readonly Word[], that: number): boolean {
  const next = words[that + 1];
  if (!next) return false;
  if (isAuxiliary(next) && next.low !== 'having' && next.low !== 'being') return isFinite(words, that + 1);
  return (
    next.pos === 'VERB' &&
    !/ing$/.test(next.low) &&
    (isDeterminer(words[that + 2]) || isPreposition(words[that + 2]) || isPersonal(words[that + 2]))
  );
}

/** A clause begins here: subject and finite verb, no comma between (but "if …," and appositions), relatives do not count. */
export function startsClause(words: readonly Word[], from: number): boolean {
  const first = words[from];
  if (!first || isBreak(first) || isComma(first) || isRelative(first) || first.low === 'to') return false;
  if (isFinite(words, from) || /^(?:and|but|or|of|for|by|as|than)$/.test(first.low)) return false;
  const fronted = /^(?:if|when|once|without|unless|until|while|although|though|because|given|despite)$/.test(first.low);
  const amount = /^(?:at|up|more|fewer|less)$/.test(first.low)
    ? /^(?:least|most|to|than)$/.test(words[from + 1]?.low ?? '')
    : /^(?:about|over|around|under|nearly|some)$/.test(first.low) && isNumber(words[from + 1]);
  if (amount) return finiteAfter(words, from + 2, false);
  if (isPreposition(first) && !fronted) return false;
  if (fronted) return finiteAfter(words, from + 1, true);
  const subject = phraseStartingAt(words, from);
  if (!subject) return finiteAfter(words, from + 1, false);
  const next = words[subject.to];
  if (
    /^(?:he|she|it|they|we|i)$/.test(first.low) &&
    next &&
    !isBreak(next) &&
    !isComma(next) &&
    !isConjunction(next) &&
    !isPreposition(next)
  )
    return true;
  if (next && isComma(next) && next.quote === -1) {
    const closing = closingComma(words, subject.to);
    return closing !== undefined && finiteAfter(words, closing + 1, false, 4);
  }
  return finiteAfter(words, subject.to, false);
}

/** A finite verb that no relative clause takes, before a comma (`commas`: also behind it). */
function finiteAfter(words: readonly Word[], from: number, commas: boolean, within = 40): boolean {
  let relative = 0;
  for (let index = from; index < words.length && index < from + within; index++) {
    const word = words[index];
    if (!word) return false;
    if (word.quote === -1 && (isBreak(word) || ((isComma(word) || isConjunction(word)) && !commas && relative === 0))) return false;
    if (isRelative(word) || (word.low === 'that' && isNominal(words[index - 1]))) relative++;
    if (!isFinite(words, index)) continue;
    if (relative === 0) return true;
    relative--;
    while (isFinite(words, index + 1) || isAdverb(words[index + 1]) || /^(?:both|all|been|be)$/.test(words[index + 1]?.low ?? '')) index++;
  }
  return false;
}

/** The comma that closes an insertion after a subject. */
function closingComma(words: readonly Word[], opening: number): number | undefined {
  for (let index = opening + 1; index < words.length && index < opening + 30; index++) {
    const word = words[index];
    if (!word || isBreak(word)) return undefined;
    if (isComma(word) && word.quote === -1 && (isFinite(words, index + 1) || isAdverb(words[index + 1]))) return index;
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

function isInfinitive(words: readonly Word[], to: number): boolean {
  const verb = words[to + 1];
  return verb !== undefined && (verb.pos === 'VERB' || verb.pos === 'AUX' || isAdverb(verb)) && !/^(?:the|a|an)$/.test(verb.low);
}

function takesAddressee(group: VerbGroup): boolean {
  return /^(?:tell|remind|inform|assure|warn|notify|advise|ask|promise|caution|beg|show)$/.test(group.cue.lemma);
}

function addressee(words: readonly Word[], from: number): Phrase | undefined {
  const word = words[from];
  if (
    word &&
    /^(?:him|her|them|us|me|you|it|reporters|journalists|lawmakers|parliament|mps)$/.test(word.low) &&
    !isNominal(words[from + 1])
  )
    return { from, to: from + 1, head: from };
  return phraseStartingAt(words, from);
}

/** After the word: adverbs, times, prepositional phrases. */
function skipAdjunct(words: readonly Word[], index: number): number | undefined {
  const word = words[index];
  if (!word) return undefined;
  if (isAdverb(word)) return index + 1;
  if (postmodifier(words, index)) return index + 1;
  const time = timeFrom(words, index);
  if (time !== undefined) return time;
  if (word.low === 'at' && /^(?:least|most)$/.test(words[index + 1]?.low ?? '')) return undefined;
  if (!isPreposition(word) || word.low === 'of' || word.low === 'like' || word.low === 'as' || word.low === 'than') return undefined;
  const phrase = phraseStartingAt(words, index + 1);
  if (!phrase) return isNumber(words[index + 1]) ? index + 2 : undefined;
  return phrase.to;
}

/** "in a statement released Wednesday", "in a letter seen by Reuters": a participle behind the noun of an adjunct. */
function postmodifier(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (!word || word.pos !== 'VERB' || isAuxiliary(word) || !isNominal(words[index - 1])) return false;
  return (
    /(?:ed|ing)$|^(?:seen|sent|held|made|written|given)$/.test(word.low) &&
    (isPreposition(next) || isTime(next?.low ?? '') || isAdverb(next))
  );
}

function timeFrom(words: readonly Word[], from: number): number | undefined {
  let index = from;
  while (/^(?:last|this|next|that|early|late|earlier|the|same)$/.test(words[index]?.low ?? '') && index < from + 3) index++;
  if (!isTime(words[index]?.low ?? '')) return undefined;
  index++;
  while (isNumber(words[index]) || words[index]?.text === '.' || isTime(words[index]?.low ?? '')) index++;
  return index;
}

/** "said, in a statement, that": the word after the closing comma of a short insertion. */
function insertionEnd(words: readonly Word[], comma: number): number | undefined {
  for (let index = comma + 1; index < words.length && index < comma + 14; index++) {
    const word = words[index];
    if (!word || isBreak(word) || word.quote !== -1 || isFinite(words, index)) return undefined;
    if (isComma(word)) return words[index + 1]?.low === 'that' || words[index + 1]?.quote !== -1 ? index + 1 : undefined;
  }
  return undefined;
}

/** Frames with an object: "urged X to", "accused X of", "described X as", "called X a trap", "ruled out sending", "rejected X". */
function objectFrame(words: readonly Word[], index: number, frames: string, group: VerbGroup): Complement | undefined {
  const has = (letter: string): boolean => frames.includes(letter);
  const word = words[index];
  if (!word || (isPreposition(word) && !has('n'))) return undefined;
  if (has('g') && /ing$/.test(word.low) && word.pos !== 'NOUN' && index === group.to) return { kind: 'gerund', from: index };
  if (!/[oajfn]/.test(frames) || index !== group.to) return undefined;
  const wide = scanObject(words, index, has('f'));
  if (has('o') && wide.to !== undefined && !isNegation(word)) return { kind: 'object-to', from: index };
  if (has('a') && wide.as !== undefined) return { kind: 'as', from: index };
  if (has('f') && wide.of !== undefined) return { kind: 'of', from: index };
  if (has('j')) return predicated(words, index) ? { kind: 'predicate', from: index } : undefined;
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
    const bare = phrase !== undefined && phrase.to - phrase.from === 1 && (isPersonal(word) || isDeterminer(word) || word.pos === 'PRON');
    if (phrase && !bare && nounAllowed(words, phrase, group)) return { kind: 'noun', from: index };
  }
  return undefined;
}

/** What follows the object: "to" + verb, "as" + predicate, "of" + gerund, before any finite verb of the sentence. */
function scanObject(words: readonly Word[], from: number, accuses: boolean): { to?: number; as?: number; of?: number } {
  let relative = false;
  for (let index = from + 1; index < words.length && index < from + 40; index++) {
    const word = words[index];
    if (!word || isBreak(word)) break;
    if (word.quote !== -1) continue;
    if (isRelative(word)) relative = true;
    if (isFinite(words, index) && !relative) break;
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

/** "what she called “…”". */
function calledWhat(words: readonly Word[], group: VerbGroup): boolean {
  for (let index = group.from - 1; index >= 0 && index > group.from - 8; index--) if (words[index]?.low === 'what') return true;
  return false;
}

/** Verbs that take clauses take a noun phrase only when it holds a commitment or a stance. */
function nounAllowed(words: readonly Word[], phrase: Phrase, group: VerbGroup): boolean {
  const { lemma } = group.cue;
  if (/^(?:announce|confirm|repeat|reaffirm|affirm|voice|underline|offer)$/.test(lemma)) {
    return words
      .slice(phrase.from, phrase.to + 2)
      .some((word) => /^(?:readiness|willingness|intention|commitment|pledge|support|opposition|concerns?|fears?|plans?)$/.test(word.low));
  }
  return !isCapital(words[phrase.head]) || phrase.to - phrase.from > 2 || !/^(?:suggest|propose|report|recommend|note)$/.test(lemma);
}
