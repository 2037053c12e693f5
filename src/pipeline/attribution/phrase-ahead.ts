import type { Phrase } from './noun-phrase.ts';
import { isTime } from './nouns.ts';
import type { Word } from './units.ts';
import {
  isAdverb,
  isAuxiliary,
  isBreak,
  isCapital,
  isComma,
  isConjunction,
  isDeterminer,
  isFinite,
  isGenitive,
  isModal,
  isNominal,
  isNumber,
  isPersonal,
  isPossessive,
  isPreposition,
  isRelative,
} from './words.ts';

/** The noun phrase that begins at `first`: to its last word before a verb, comma or clause; prepositional phrases inside. */
export function phraseStartingAt(words: readonly Word[], first: number): Phrase | undefined {
  let index = first;
  let head = -1;
  while (index < words.length) {
    const word = words[index];
    if (
      !word ||
      isRelative(word) ||
      (word.quote === -1 && (isComma(word) || isBreak(word) || (/^(?:as|than|that)$/.test(word.low) && index > first)))
    )
      break;
    if (isPersonal(word) && index > first && !isPreposition(words[index - 1])) break;
    if (word.quote !== -1) {
      if (
        head !== -1 &&
        words[index - 1]?.quote === -1 &&
        (isFinite(words, index + 1) || isModal(words[index + 1]) || /^\p{Ll}/u.test(words[index + 1]?.text ?? ''))
      )
        break;
      index++;
      continue;
    }
    if (isAuxiliary(word) || (isFinite(words, index) && index > first)) break;
    if (isPreposition(word)) {
      if (head === -1 || (word.low === 'to' && words[index + 1]?.pos === 'VERB')) break;
      index++;
      continue;
    }
    if (isConjunction(word) && words[index - 1]?.text !== '-') {
      if (!(isNominal(words[index + 1]) || isDeterminer(words[index + 1]) || words[index + 1]?.pos === 'ADJ')) break;
    } else if (isNominal(word)) {
      if (head === -1 || !isPreposition(words[head + 1]))
        head = head === -1 || words.slice(head + 1, index).every((between) => isNominal(between) || isGenitive(between)) ? index : head;
    } else if (
      isDeterminer(word) &&
      word.low !== 'such' &&
      index > first &&
      !isPreposition(words[index - 1]) &&
      !isConjunction(words[index - 1]) &&
      words[index - 1]?.low !== 'all'
    ) {
      break;
    } else if (!(
      isDeterminer(word) ||
      word.pos === 'ADJ' ||
      isGenitive(word) ||
      isPossessive(word) ||
      isAdverb(word) ||
      word.pos === 'PART' ||
      word.text === '-' ||
      isConjunction(word) ||
      word.pos === 'VERB'
    )) {
      break;
    }
    index++;
    if (isPersonal(word) && index - 1 === first && !/^(?:both|others|some|many|most)$/.test(word.low))
      return { from: first, to: index, head: first };
  }
  return head === -1 ? undefined : { from: first, to: index, head };
}

/** The phrase that names a source behind its cue: without "during a briefing", "last week", "on Monday". */
export function sourceStartingAt(words: readonly Word[], first: number): Phrase | undefined {
  const bare = phraseStartingAt(words, first);
  if (!bare) return undefined;
  const phrase = withParticiple(words, bare);
  for (let index = first + 1; index < bare.to; index++) {
    const word = words[index];
    // "people close to the talks".
    if (!word || word.quote !== -1 || (word.low === 'to' && words[index - 1]?.low === 'close')) continue;
    const adjunct =
      /^(?:during|on|after|before|following|via|through|to|about|until|since|by|amid|when|last|earlier|late|yesterday|today)$/.test(
        word.low,
      ) ||
      (word.low === 'in' && words[index - 1]?.pos === 'PROPN') ||
      (/^(?:over|about|around|nearly)$/.test(word.low) && isNumber(words[index + 1])) ||
      (isTime(word.low) && !isPreposition(words[index - 1]) && !isCapital(words[index + 1]));
    if (adjunct) return { from: first, to: index, head: phrase.head < index ? phrase.head : index - 1 };
  }
  return phrase;
}

/** "two people briefed on the talks", "a summary provided by the campaign": a participle and its phrase behind the head. */
function withParticiple(words: readonly Word[], phrase: Phrase): Phrase {
  const participle = words[phrase.to];
  if (
    isCapital(words[phrase.head]) ||
    participle?.quote !== -1 ||
    !/ed$|^(?:seen|shown|sent|held|made|written|given|known)$/.test(participle.low)
  )
    return phrase;
  if (!/^(?:by|on|in|with|to|about|at|for|from)$/.test(words[phrase.to + 1]?.low ?? '')) return phrase;
  const behind = phraseStartingAt(words, phrase.to + 2);
  return behind ? { ...phrase, to: behind.to } : phrase;
}

/** "one resident, Priya Shah": the name behind the comma, when the phrase before it names nobody. */
export function named(words: readonly Word[], phrase: Phrase, comma = phrase.to): Phrase {
  if (isCapital(words[phrase.head]) || isPersonal(words[phrase.head]) || !isComma(words[comma])) return phrase;
  const name = phraseStartingAt(words, comma + 1);
  if (!name || words[name.head]?.pos !== 'PROPN' || !isCapital(words[comma + 1]) || isTime(words[name.head]?.low ?? '')) return phrase;
  const behind = words[name.to];
  return behind === undefined || isComma(behind) || isBreak(behind) ? name : phrase;
}
