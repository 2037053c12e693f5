import { isDash } from './comment-behind.ts';
import { startsClause } from './clause-start.ts';
import { contentEnd } from './extent.ts';
import { type Found, phraseRange, rangeOf } from './found.ts';
import { type Phrase, phraseEndingAt } from './noun-phrase.ts';
import { phraseStartingAt } from './phrase-ahead.ts';
import { mainSubject } from './subject.ts';
import type { Unit, Word } from './units.ts';
import { isAdverb, isBe, isComma, isFinite, isGenitive, isHave, isPossessive } from './words.ts';

const withThat =
  /^(?:warning|announcement|claim|assertion|statement|remark|comment|argument|confidence|optimism|skepticism|scepticism|regret|boast|hint|view|belief|opinion|narrative|suggestion|prediction|declaration|insistence|allegation|accusation|promise|pledge|vow|threat|hope|fear|concern|confirmation|assurance|guarantee|admission|acknowledgement|acknowledgment|denial|complaint|contention|conviction|demand|call|observation|message|estimate|forecast|charge|assessment|conclusion|criticism|suspicion)s?$/;
/** These hold a clause behind "is that". */
const plainNoun = /^(?:position|stance|line|point|answer|reply|response|message|word|advice|verdict)$/;
const withTo =
  /^(?:pledge|promise|vow|offer|commitment|intention|readiness|willingness|threat|refusal|declaration|agreement|letter|decision|call|demand|appeal|plea)s?$/;
const makes =
  /^(?:issu(?:es?|ed|ing)|ma(?:de|kes?|king)|g[ai]ves?|given|giving|express(?:es|ed|ing)?|repeat(?:s|ed|ing)?|voic(?:es?|ed|ing)|sign(?:s|ed)|deliver(?:s|ed|ing)?|reiterat(?:es?|ed|ing)|renew(?:s|ed|ing)?|rais(?:es?|ed|ing)|sen[dt]s?|releas(?:es?|ed|ing)|publish(?:es|ed|ing)?|endors(?:es?|ed|ing)|shar(?:es?|ed|ing)|adopt(?:s|ed)?)$/;
const plain = { tense: undefined, relative: false, fronted: false, nominal: true } as const;

/** Sieve: nouns of saying with a clause: "the minister's warning that …", "signed a letter of intent to …". */
export function findNominal(unit: Unit, taken: readonly Found[]): Found[] {
  const { words } = unit;
  const found: Found[] = [];
  for (let index = 0; index + 2 < words.length; index++) {
    const word = words[index];
    if (
      !word ||
      word.quote !== -1 ||
      !(withThat.test(word.low) || withTo.test(word.low) || plainNoun.test(word.low)) ||
      word.pos === 'VERB'
    )
      continue;
    const opening = contentAfter(words, index);
    if (opening === undefined || isTaken(taken, words[opening])) continue;
    const source = sourceOf(words, index);
    if (!source) continue;
    const fronted =
      /^(?:despite|amid|after|following|given|with|notwithstanding)$/.test(words[0]?.low ?? '') &&
      !words.slice(0, index).some((one) => isComma(one));
    const end = quotedClauseEnd(words, opening) ?? contentEnd(words, opening, { ...plain, fronted });
    const cueEnd = words[index + 1]?.low === 'of' ? index + 3 : index + 1;
    const to = words[opening]?.low === 'to';
    found.push({
      content: [rangeOf(words, opening, end)],
      source: phraseRange(words, source),
      cue: rangeOf(words, index, cueEnd),
      clause: rangeOf(words, Math.min(source.from, index), Math.max(cueEnd, opening)),
      rule: to ? 'noun-infinitive' : 'noun-that-clause',
    });
    index = end - 1;
  }
  return found;
}

/** "His warning that “it takes time” went unheard": the clause is all in marks, and the main verb stands behind them. */
function quotedClauseEnd(words: readonly Word[], opening: number): number | undefined {
  const quote = words[opening]?.quote ?? -1;
  if (quote === -1) return undefined;
  let end = opening;
  while (words[end]?.quote === quote) end++;
  return isFinite(words, end) ? end : undefined;
}

/** After the noun: "that" and a clause, or for a commitment "to" and a verb, also behind "of intent with Kyiv". */
function contentAfter(words: readonly Word[], noun: number): number | undefined {
  const low = words[noun]?.low ?? '';
  let index = noun + 1;
  for (let steps = 0; steps < 3 && /^(?:of|with|by|from|in|on)$/.test(words[index]?.low ?? ''); steps++) {
    const phrase = phraseStartingAt(words, index + 1);
    if (!phrase) return undefined;
    index = phrase.to;
  }
  if (words[index]?.low === 'for' && /^(?:calls?|appeals?|pleas?)$/.test(low))
    return phraseStartingAt(words, index + 1) ? index + 1 : undefined;
  if (isDash(words[index]) && words[index + 1]?.low === 'that' && withThat.test(low))
    return startsClause(words, index + 2) ? index + 2 : undefined;
  if (isComma(words[index]) && index === noun + 1) index = insertionEnd(words, index) ?? index;
  const said = beEnd(words, index);
  if (said !== undefined && words[said]?.low === 'that' && (withThat.test(low) || plainNoun.test(low))) {
    return startsClause(words, said + 1) ? said + 1 : undefined;
  }
  const word = words[index];
  if (word?.low === 'that' && (withThat.test(low) || /^(?:position|stance|line|point)$/.test(low)))
    return startsClause(words, index + 1) ? index + 1 : undefined;
  if (word?.low === 'to' && withTo.test(low) && words[index + 1]?.pos === 'VERB') return index;
  return undefined;
}

/** "his claim, repeated in May, that": the word behind the insertion. */
function insertionEnd(words: readonly Word[], comma: number): number | undefined {
  for (let index = comma + 1; index < words.length && index < comma + 14; index++) {
    const word = words[index];
    if (!word || word.quote !== -1 || isFinite(words, index)) {
      if (index === comma + 1 && /ed$/.test(word?.low ?? '')) continue;
      return undefined;
    }
    if (isComma(word)) return words[index + 1]?.low === 'that' ? index + 1 : undefined;
  }
  return undefined;
}

/** Behind "is" or "has been": "Moscow's position has been that …". */
function beEnd(words: readonly Word[], from: number): number | undefined {
  let index = from;
  while (isHave(words[index]) || isBe(words[index]) || (isAdverb(words[index]) && index > from)) index++;
  return index > from ? index : undefined;
}

/** The possessor, "by X" or "from X", or the subject of "issued", "made", "signed". */
function sourceOf(words: readonly Word[], noun: number): Phrase | undefined {
  for (let index = noun - 1; index >= 0 && index > noun - 5; index--) {
    if (isGenitive(words[index])) {
      const owner = phraseEndingAt(words, index - 1);
      return owner && isRepeated(words, owner.from) ? (mainSubject(words, 0, owner.from) ?? owner) : owner;
    }
    if (isPossessive(words[index])) return verbBefore(words, index) ?? { from: index, to: index + 1, head: index };
    if (isComma(words[index]) || isFinite(words, index)) break;
  }
  if (/^(?:by|from)$/.test(words[noun + 1]?.low ?? '')) return phraseStartingAt(words, noun + 2);
  return verbBefore(words, noun);
}

/** "repeated Moscow's position that": who repeats it says it. */
function isRepeated(words: readonly Word[], owner: number): boolean {
  return /^(?:repeat(?:s|ed|ing)?|reiterat(?:es?|ed|ing)|restat(?:es?|ed|ing)|echo(?:es|ed|ing)?)$/.test(words[owner - 1]?.low ?? '');
}

function verbBefore(words: readonly Word[], noun: number): Phrase | undefined {
  for (let index = noun - 1; index >= 0 && index > noun - 6; index--) {
    const word = words[index];
    if (!word || isComma(word) || word.quote !== -1) return undefined;
    if (makes.test(word.low)) return mainSubject(words, 0, index + 1);
  }
  return undefined;
}

function isTaken(taken: readonly Found[], word: Word | undefined): boolean {
  return (
    word !== undefined &&
    taken.some(({ content, reaction }) => !reaction && content.some((range) => range.start <= word.start && word.end <= range.end))
  );
}
