import { startsClause } from './clause-start.ts';
import type { Complement } from './complement.ts';
import type { Phrase } from './noun-phrase.ts';
import { isPerson, isTime } from './nouns.ts';
import { phraseStartingAt } from './phrase-ahead.ts';
import type { Word } from './units.ts';
import type { VerbGroup } from './verb-group.ts';
import {
  isAdverb,
  isBreak,
  isCapital,
  isComma,
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

export function isInfinitive(words: readonly Word[], to: number): boolean {
  const marked = isMark(words[to + 1]);
  const verb = words[marked ? to + 2 : to + 1];
  if (marked && verb?.pos === 'NOUN' && /^\p{Ll}/u.test(verb.text) && !/s$/.test(verb.low)) return true;
  return verb !== undefined && (verb.pos === 'VERB' || verb.pos === 'AUX' || isAdverb(verb)) && !/^(?:the|a|an)$/.test(verb.low);
}

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

/** "warned the board against closing the pier": where what is warned of begins. */
function warned(words: readonly Word[], from: number, lemma: string): number | undefined {
  if (!/^(?:warn|caution)$/.test(lemma)) return undefined;
  const against = markerAfter(words, from, 'against');
  return against === from ? undefined : against;
}

/** "likened the plan to a wall". */
function likenedTo(words: readonly Word[], from: number): boolean {
  const to = markerAfter(words, from, 'to');
  return to !== undefined && to > from && !isInfinitive(words, to);
}

/** The preposition behind a short object. */
function markerAfter(words: readonly Word[], from: number, marker: string): number | undefined {
  for (let index = from; index < words.length && index < from + 8; index++) {
    const word = words[index];
    if (!word || word.quote !== -1 || isComma(word) || isBreak(word) || isFinite(words, index)) return undefined;
    if (word.low === marker) return index;
  }
  return undefined;
}

/** "put the toll at 40", "estimates the cost at more than $2 million". */
function amountAfter(words: readonly Word[], from: number): boolean {
  for (let at = from + 1; at < words.length && at < from + 10; at++) {
    const word = words[at];
    if (!word || word.quote !== -1 || isComma(word) || isBreak(word) || isFinite(words, at)) return false;
    if (word.low !== 'at') continue;
    const amount = words[at + 1];
    return (
      isNumber(amount) ||
      /^(?:about|around|more|less|fewer|nearly|almost|over|under|some|between|least|roughly|up)$/.test(amount?.low ?? '')
    );
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

const stances =
  /^(?:readiness|willingness|intention|commitment|pledge|support|opposition|concerns?|fears?|plans?|hopes?|confidence|doubts?|regrets?|frustration|anger|outrage|optimism|skepticism|scepticism|alarm|dismay|disappointment|remorse|sympathy|solidarity|gratitude|interest|reservations?|call|demand|warning|threat|promise|claim|allegations?|accusations?|position|denial|endorsement|refusal|desire|wish|belief|view|vow|line|backing|request|appeal|criticism|stance)$/;

/** Verbs that take clauses take a noun phrase only when it holds a commitment or a stance. */
function nounAllowed(words: readonly Word[], phrase: Phrase, group: VerbGroup): boolean {
  const { lemma } = group.cue;
  // "expressed hope that it would end": the noun brings its own clause.
  if (/^(?:express|voice)$/.test(lemma) && words.slice(phrase.from, phrase.to + 1).some((word) => word.low === 'that')) return false;
  if (/^(?:announce|confirm|repeat|reiterate|reaffirm|affirm|voice|underline|offer|express)$/.test(lemma)) {
    const head = words.slice(phrase.from, phrase.to + 2);
    if (head.some((word) => stances.test(word.low))) return !(/^(?:repeat|reiterate)$/.test(lemma) && /^an?$/.test(head[0]?.low ?? ''));
    return lemma === 'announce' && phrase.to - phrase.from > 2 && !isCapital(words[phrase.head]);
  }
  // "asked for water" is no statement.
  if (lemma === 'ask')
    return words
      .slice(phrase.from, words[phrase.to]?.text === '-' ? phrase.to + 3 : phrase.to)
      .some(({ low }) =>
        /^(?:delay|extension|pause|apology|inquiry|investigation|review|probe|vote|recount|ceasefire|truce|resignation|explanation|clarification|patience|calm|restraint)$/.test(
          low,
        ),
      );
  if (lemma === 'propose' && words[phrase.from]?.low === 'the') return false;
  // "dismissed his lawyer", "dismissed the case".
  if (lemma === 'dismiss') {
    const head = words[phrase.head]?.low ?? '';
    return !isPerson(head) && !/^(?:cases?|class|classes|lawsuits?|suits?|juror|jury|appeals?)$/.test(head);
  }
  // "welcomed the meeting" says no more than a nod; "welcomed the prospect of a truce" says what is good about it.
  if (lemma === 'welcome') return words.slice(phrase.from + 2, phrase.to).some((word) => /^(?:of|that|to|from)$/.test(word.low));
  if (/^(?:acknowledge|concede|admit)$/.test(lemma))
    return words
      .slice(phrase.from, phrase.to)
      .some(
        (word) =>
          word.quote !== -1 ||
          /^(?:mistakes?|errors?|wrongdoing|faults?|responsibility|guilt|failures?|problems?|defeat|shortcomings)$/.test(word.low),
      );
  return !isCapital(words[phrase.head]) || phrase.to - phrase.from > 2 || !/^(?:suggest|propose|report|recommend|note)$/.test(lemma);
}
