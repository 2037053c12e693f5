import { absoluteParticiple, chainedParticiple } from './absolute.ts';
import { stanceApposition } from './comment-behind.ts';
import { complementAfter } from './complement.ts';
import { cueForms } from './forms.ts';
import { goesOnInPerfect, isPast, putsIt } from './goes-on.ts';
import { phraseStartingAt } from './phrase-ahead.ts';
import { keepsSilent, silentAfter } from './silence.ts';
import { subjectBefore } from './subject.ts';
import type { Word } from './units.ts';
import { type VerbGroup, verbGroupAt } from './verb-group.ts';
import { isAdverb, isAuxiliary, isBreak, isComma, isFinite, isMark, isRelative } from './words.ts';

/** How the cue clause stands in its sentence: it bounds what its content can hold. */
export interface Setting {
  /** Tense of the cue: a coordinated verb in another tense belongs to the content. */
  readonly tense: 'past' | 'present' | undefined;
  /** The cue clause is a relative clause between commas ("X, who said that …, told …"). */
  readonly relative: boolean;
  /** The cue clause comes first, under "while", "after", "when". */
  readonly fronted: boolean;
  /** The content is what somebody agrees, offers or vows to do: ", as others jeer" is the writer's. */
  readonly act?: boolean;
  /** The content is an infinitive: "and never did" goes on with the speaker. */
  readonly infinitive?: boolean;
  /** The cue is a participle with a subject of its own ("with Holm saying"). */
  readonly absolute?: boolean;
  /** The content has a subject of its own ("according to the court, he left and told a guard"): no verb in it is the speaker's. */
  readonly others?: boolean;
  /** The content hangs on a noun ("the warning that … was echoed"). */
  readonly nominal: boolean;
}

export function endsAtComma(words: readonly Word[], comma: number, setting: Setting): boolean {
  let next = comma + 1;
  while (isAdverb(words[next])) next++;
  const word = words[next];
  if (!word || word.low === 'that') return false;
  if (word.low === 'according' || (word.low === 'as' && putsIt(words, next))) return true;
  // ", before conceding that", ", even as records show".
  if (/^(?:before|after)$/.test(word.low) && chainedParticiple(words, next + 1)) return true;
  if (words[comma + 1]?.low === 'even' && /^(?:as|though)$/.test(words[comma + 2]?.low ?? '')) return true;
  // ", all but ending the talks".
  if (word.low === 'all' && words[next + 1]?.low === 'but' && /ing$/.test(words[next + 2]?.low ?? '')) return true;
  if ((setting.relative || setting.infinitive || (setting.act && isAuxiliary(word))) && isFinite(words, next)) return true;
  if (setting.act && /^(?:as|while|even|after|though|although)$/.test(word.low) && opensMainClause(words, next + 1)) return true;
  if (setting.fronted && opensMainClause(words, next)) return true;
  if (chainedParticiple(words, next)) return true;
  if (word.low === 'with' && absoluteParticiple(words, next)) return true;
  // ", then clarified that".
  if (words[comma + 1]?.low === 'then' && endsAtConjunction(words, comma, setting)) return true;
  if (
    setting.tense === 'past' &&
    /^(?:prompting|dimming|dashing|deepening|setting|drawing|sparking|triggering|provoking|eliciting|dealing|handing|echoing|contradicting|capping|underscoring|fuelling|fueling|stoking|paving)$/.test(
      word.low,
    )
  )
    return true;
  if (word.low === 'while' && (chainedParticiple(words, next + 1) || newSpeaker(words, next + 1, false) || silentAfter(words, next + 1)))
    return true;
  if (/^(?:and|but|yet|whereas|though|although|as|or|nor|after|even|when)$/.test(word.low)) {
    if (word.low === 'and' || word.low === 'but' || word.low === 'yet') {
      if (endsAtConjunction(words, next, setting)) return true;
    }
    return words[next + 1]?.low !== 'that' && (newSpeaker(words, next + 1, false) || silentAfter(words, next + 1));
  }
  return stanceApposition(words, next) || stanceApposition(words, comma + 1) || postposedAt(words, next) || newSpeaker(words, next, true);
}

/** "and reiterated that", "but ruled out sending", "and Moscow said". */
export function endsAtConjunction(words: readonly Word[], conjunction: number, setting: Setting): boolean {
  let next = conjunction + 1;
  while (isAdverb(words[next])) next++;
  if (words[next]?.low === 'that' || words[conjunction - 1]?.low === 'all') return false;
  if (setting.tense !== undefined && keepsSilent(words, next)) return true;
  if (setting.infinitive && isPast(words, next)) return true;
  if (words[conjunction]?.low === 'and' && goesOnInPerfect(words, conjunction, next)) return false;
  const group =
    cueForms.has(words[next]?.low ?? '') || /^(?:has|have|had)$/.test(words[next]?.low ?? '') ? nextGroup(words, next) : undefined;
  if (
    group &&
    !setting.others &&
    group.shape === 'finite' &&
    !group.modal &&
    !group.cue.uses.has('base') &&
    (setting.tense === undefined || setting.tense === group.tense)
  ) {
    return complementAfter(words, group) !== undefined || /^(?:ask|tell|wonder)$/.test(group.cue.lemma);
  }
  if (group && group.cue.uses.has('ing') && chainedParticiple(words, next)) return true;
  // "with Holm saying it would and Lund saying it would not".
  if (setting.absolute && absoluteParticiple(words, conjunction)) return true;
  return newSpeaker(words, next, words[conjunction]?.low === 'and' && !isComma(words[conjunction - 1]));
}

/** A new subject with a cue and its content: "NATO said it would not". */
export function newSpeaker(words: readonly Word[], from: number, strict: boolean): boolean {
  for (let index = from + 1; index < words.length && index < from + 25; index++) {
    if (words[index]?.text === '(') while (index < from + 25 && words[index]?.text !== ')') index++;
    if (words[index]?.text === ')') continue;
    const word = words[index];
    if (!word || isBreak(word) || word.quote !== -1) return false;
    if (!cueForms.has(word.low)) {
      const postmodifier = /ed$/.test(word.low) && words[index + 1]?.low === 'by';
      if (
        isFinite(words, index) &&
        !postmodifier &&
        !/^(?:has|have|had|'s|is|are|was|were)$/.test(word.low) &&
        !isRelative(words[index - 1])
      )
        return false;
      continue;
    }
    const group = verbGroupAt(words, index);
    if (!group || group.shape !== 'finite' || group.modal || group.negated) continue;
    const subject = subjectBefore(words, group.from, from);
    // ", and a spokeswoman, Ana Ruiz, said".
    const apposed = !strict && subject !== undefined && isComma(words[subject.phrase.from - 1]) && subject.phrase.from < from + 12;
    if (!subject || (subject.phrase.from > from + 2 && !apposed)) return false;
    if (strict && !/[cb]/.test(group.verb.frames)) return false;
    if (strict && group.tense === 'present') return false;
    return complementAfter(words, group) !== undefined || /^(?:deny|dispute|reject|confirm)$/.test(group.cue.lemma);
  }
  return false;
}

function nextGroup(words: readonly Word[], from: number): VerbGroup | undefined {
  for (let index = from; index < words.length && index < from + 5; index++) {
    if (cueForms.has(words[index]?.low ?? '')) return verbGroupAt(words, index);
    if (!isFinite(words, index) && !isAdverb(words[index])) return undefined;
  }
  return undefined;
}

/** ", two people said." or ", said the minister.": the end of the sentence is a cue clause. */
function postposedAt(words: readonly Word[], from: number): boolean {
  for (let index = from; index < words.length && index < from + 22; index++) {
    const word = words[index];
    if (!word || isBreak(word) || word.quote !== -1) return false;
    const group = cueForms.has(word.low) ? verbGroupAt(words, index) : undefined;
    if (!group || group.shape !== 'finite' || !/[bq]/.test(group.verb.frames)) {
      if (isFinite(words, index) && !/^(?:has|have|had)$/.test(word.low) && !isRelative(words[index - 1])) return false;
      continue;
    }
    if (complementAfter(words, group) !== undefined) return false;
    if (index === from) return group.cue.uses.has('past') && phraseStartingAt(words, group.to) !== undefined;
    const subject = subjectBefore(words, group.from, from)?.phrase;
    return subject !== undefined && (subject.from <= from + 1 || isComma(words[subject.from - 1]));
  }
  return false;
}

function opensMainClause(words: readonly Word[], from: number): boolean {
  const phrase = phraseStartingAt(words, from);
  return phrase !== undefined && !isMark(words[phrase.to]) && isFinite(words, phrase.to);
}
