import type { CueForm } from './forms.ts';
import { phraseEndingAt } from './noun-phrase.ts';
import type { Word } from './units.ts';
import {
  isAdverb,
  isAuxiliary,
  isBreak,
  isCapital,
  isComma,
  isDeterminer,
  isGenitive,
  isNominal,
  isPersonal,
  isPossessive,
  isPreposition,
} from './words.ts';

/** "the claims", "a warning", "his report": a cue form that stands where a noun stands. */
export function isNounHere(words: readonly Word[], at: number, cue: CueForm): boolean {
  const word = words[at];
  const left = words[at - 1];
  const right = words[at + 1];
  if (!word) return true;
  if (cue.lemma === 'post' && (right?.text === '-' || left?.text === '-')) return true;
  if (right?.text === '-' || left?.text === '-') return true;
  // "the United States, saying": part of a name, outside headlines.
  if (isCapital(word) && word.pos === 'PROPN' && isCapital(left) && (!isCapital(right) || isProse(words))) return true;
  const noun = ambiguous.has(cue.lemma) && (cue.uses.has('base') || cue.uses.has('present'));
  if (cue.uses.has('ing') || noun) {
    if (left && ((isDeterminer(left) && !isPersonal(left)) || isPossessive(left) || isGenitive(left))) return true;
    if (
      left?.pos === 'ADJ' ||
      (cue.uses.has('ing') && word.pos === 'NOUN' && left !== undefined && !isComma(left) && !isPreposition(left) && left.low !== 'while')
    )
      return true;
    if (
      isPreposition(left) &&
      left?.low !== 'by' &&
      left?.low !== 'to' &&
      left?.low !== 'while' &&
      !/^(?:after|before|in|despite|without|from|as|for)$/.test(left?.low ?? '')
    )
      return true;
  }
  if (!noun) return word.pos === 'ADJ' && isDeterminer(left) && isNominal(right);
  // "a claim that state figures support only in part".
  if (cue.uses.has('present') && left?.pos === 'NOUN' && right?.pos === 'VERB' && !/(?:ed|ing)$/.test(right.low) && right.quote === -1)
    return true;
  if (word.pos === 'VERB' || cue.lemma === 'say') return false;
  if (left === undefined) return true;
  if (isPersonal(left) || isAuxiliary(left) || left.low === 'to' || isAdverb(left)) return false;
  if (cue.uses.has('base') && !/s$/.test(left.low) && !isComma(left) && !pluralBefore(words, at)) return true;
  const clauseFollows =
    right !== undefined &&
    (right.low === 'that' || isDeterminer(right) || right.quote !== -1 || isNominal(right) || right.pos === 'ADJ' || isPersonal(right));
  const closes = right === undefined || isBreak(right) || isComma(right);
  if (closes && isNominal(left)) return false;
  if (
    isComma(left) &&
    (cue.uses.has('present') || cue.lemma === 'show' ? clauseFollows : right?.low === 'that' || isDeterminer(right) || isPersonal(right))
  )
    return false;
  return !(isNominal(left) && clauseFollows) && !(left.low === 'and' && clauseFollows);
}

const ambiguous = new Set(
  'text email claim report note view call state comment remark demand pledge promise offer threat object fear hope hint brand label cast frame push press read doubt reason vow request order post tweet boast complaint estimate joke object project cry say laugh signal voice detail show regard answer reply figure'.split(
    ' ',
  ),
);

/** "analysts at the bank estimate", "organisers of the rebellion claim": the head of the phrase is a plural. */
function pluralBefore(words: readonly Word[], at: number): boolean {
  const phrase = phraseEndingAt(words, at - 1);
  const head = words[phrase?.head ?? -1];
  return (
    phrase !== undefined &&
    phrase.head < at - 2 &&
    head?.pos === 'NOUN' &&
    /[^s]s$/.test(head.low) &&
    !isPreposition(words[phrase.from - 1])
  );
}

/** Long words in small letters: no headline in capitals. */
function isProse(words: readonly Word[]): boolean {
  return words.some(({ text }) => /^\p{Ll}{5,}$/u.test(text));
}
