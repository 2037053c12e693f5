import { complementAfter } from './complement.ts';
import { cueForms } from './forms.ts';
import { phraseStartingAt } from './noun-phrase.ts';
import { subjectBefore } from './subject.ts';
import type { Word } from './units.ts';
import { verbGroupAt, type VerbGroup } from './verb-group.ts';
import { isAdverb, isAuxiliary, isBe, isBreak, isComma, isConjunction, isDeterminer, isFinite, isMark, isRelative } from './words.ts';

/** How the cue clause stands in its sentence: it bounds what its content can hold. */
export interface Setting {
  /** Tense of the cue: a coordinated verb in another tense belongs to the content. */
  readonly tense: 'past' | 'present' | undefined;
  /** The cue clause is a relative clause between commas ("X, who said that …, told …"). */
  readonly relative: boolean;
  /** The cue clause comes first, under "while", "after", "when". */
  readonly fronted: boolean;
  /** The content hangs on a noun ("the warning that … was echoed"). */
  readonly nominal: boolean;
}

/** Index of the first word after the content that begins at `from`: up to the next cue of the same sentence, or the sentence's end. */
export function contentEnd(words: readonly Word[], from: number, setting: Setting): number {
  let finite = 0;
  /** Last word of a verb group of auxiliaries only: its verb may follow ("have not been peer reviewed"). */
  let open = -1;
  for (let index = from; index < words.length; index++) {
    const word = words[index];
    if (!word) break;
    if (word.quote !== -1) continue;
    if (index === from) {
      if (isFinite(words, index)) finite++;
      continue;
    }
    if (words[index - 1]?.quote !== -1 && commaInMarks(words, index - 1) && endsAtComma(words, index - 1, setting)) return index;
    if (word.text === ';' && words[index + 1]?.low !== 'that' && words[index + 2]?.low !== 'that') return index;
    if (isComma(word) && endsAtComma(words, index, setting)) return index;
    if (isConjunction(word) && endsAtConjunction(words, index, setting)) return index;
    if (/^(?:while|whereas|as|though|although|after)$/.test(word.low) && !isComma(words[index - 1]) && newSpeaker(words, index + 1, true))
      return index;
    if (word.low === 'while' && chainedParticiple(words, index + 1)) return index;
    if (word.low === 'according' && words[index + 1]?.low === 'to') return index;
    if (isFinite(words, index)) {
      const completes: boolean = open !== -1 && index - open <= 2 && !isAuxiliary(word);
      if (!completes) finite++;
      if (setting.nominal && finite > 1 && !completes && closesClause(words, from, index)) return index;
      index = groupEnd(words, index);
      open = completes ? (/(?:[dgnt]|de|ne)$/.test(word.low) ? -1 : open) : words[index]?.pos === 'VERB' ? -1 : index;
    }
  }
  return trimmed(words, from);
}

/** American style: the comma of the sentence stands inside the closing marks. */
function commaInMarks(words: readonly Word[], mark: number): boolean {
  let index = mark;
  while (isMark(words[index])) index--;
  return isComma(words[index]);
}

/** The end of a cue clause that follows its content: "she said on Monday", without ", as Paris cooled on it". */
export function cueClauseEnd(words: readonly Word[], from: number): number {
  const end = contentEnd(words, from, { tense: undefined, relative: false, fronted: false, nominal: false });
  for (let index = from; index < end; index++) {
    if (
      isComma(words[index]) &&
      words[index]?.quote === -1 &&
      /^(?:as|while|but|and|although|though|whereas)$/.test(words[index + 1]?.low ?? '')
    ) {
      if (words.slice(index + 2, end).some((_, at) => isFinite(words, index + 2 + at))) return index;
    }
  }
  return end;
}

/** Last word of the verb group that begins at `index` ("have not been checked"). */
function groupEnd(words: readonly Word[], index: number): number {
  const carries = (word: Word | undefined): boolean => isAuxiliary(word) || isAdverb(word) || /^(?:not|n't)$/.test(word?.low ?? '');
  let last = index;
  if (!isAuxiliary(words[index])) return last;
  while (carries(words[last + 1])) last++;
  const next = words[last + 1];
  // Behind "been" only a participle belongs to the group.
  return next?.pos === 'VERB' && (!isBe(words[last]) || /(?:[dgnt]|de|ne)$/.test(next.low)) ? last + 1 : last;
}

/** Without the closing full stop, or marks that only close the sentence. */
function trimmed(words: readonly Word[], from: number): number {
  let end = words.length;
  while (end > from + 1 && words[end - 1]?.quote === -1 && /^(?:\.+|!|\?|;|:|,|…|[-–—]|\))$/.test(words[end - 1]?.text ?? '')) {
    if (words[end - 1]?.text === ')' && words.slice(from, end).some((word) => word.text === '(')) break;
    end--;
  }
  return end;
}

function endsAtComma(words: readonly Word[], comma: number, setting: Setting): boolean {
  let next = comma + 1;
  while (isAdverb(words[next])) next++;
  const word = words[next];
  if (!word) return false;
  if (word.low === 'according') return true;
  if (setting.relative && isFinite(words, next)) return true;
  if (setting.fronted && opensMainClause(words, next)) return true;
  if (chainedParticiple(words, next)) return true;
  if (word.low === 'with' && absoluteParticiple(words, next)) return true;
  if (word.low === 'while' && (chainedParticiple(words, next + 1) || newSpeaker(words, next + 1, false))) return true;
  if (/^(?:and|but|yet|whereas|though|although|as|or|nor|after|even|when)$/.test(word.low)) {
    if (word.low === 'and' || word.low === 'but' || word.low === 'yet') {
      if (endsAtConjunction(words, next, setting)) return true;
    }
    return newSpeaker(words, next + 1, false);
  }
  return stanceApposition(words, next) || postposedAt(words, next) || newSpeaker(words, next, true);
}

/** "and reiterated that", "but ruled out sending", "and Moscow said". */
function endsAtConjunction(words: readonly Word[], conjunction: number, setting: Setting): boolean {
  let next = conjunction + 1;
  while (isAdverb(words[next])) next++;
  if (words[next]?.low === 'that') return false;
  if (setting.tense !== undefined && keepsSilent(words, next)) return true;
  const group =
    cueForms.has(words[next]?.low ?? '') || /^(?:has|have|had)$/.test(words[next]?.low ?? '') ? nextGroup(words, next) : undefined;
  if (
    group &&
    group.shape === 'finite' &&
    !group.modal &&
    !group.cue.uses.has('base') &&
    (setting.tense === undefined || setting.tense === group.tense)
  ) {
    return complementAfter(words, group) !== undefined || /^(?:ask|tell)$/.test(group.cue.lemma);
  }
  if (group && group.cue.uses.has('ing') && chainedParticiple(words, next)) return true;
  return newSpeaker(words, next, words[conjunction]?.low === 'and' && !isComma(words[conjunction - 1]));
}

/** "and declined to comment", "but did not say when": the speaker again, no longer the content. */
function keepsSilent(words: readonly Word[], from: number): boolean {
  if (/^(?:declined|refused|declines|refuses)$/.test(words[from]?.low ?? '')) return words[from + 1]?.low === 'to';
  if (!/^(?:did|does|would|gave|offered|provided)$/.test(words[from]?.low ?? '')) return false;
  if (/^(?:gave|offered|provided)$/.test(words[from]?.low ?? '')) return words[from + 1]?.low === 'no';
  return (
    /^(?:not|n't)$/.test(words[from + 1]?.low ?? '') &&
    /^(?:say|name|elaborate|specify|comment|give|provide|identify|explain|disclose|offer|respond|confirm|mention|reply|answer|clarify|immediately|reveal)$/.test(
      words[from + 2]?.low ?? '',
    )
  );
}

function nextGroup(words: readonly Word[], from: number): VerbGroup | undefined {
  for (let index = from; index < words.length && index < from + 5; index++) {
    if (cueForms.has(words[index]?.low ?? '')) return verbGroupAt(words, index);
    if (!isFinite(words, index) && !isAdverb(words[index])) return undefined;
  }
  return undefined;
}

/** ", adding that …", ", framing it as …": the participle of a cue with its content. */
export function chainedParticiple(words: readonly Word[], from: number): boolean {
  let next = from;
  while (isAdverb(words[next])) next++;
  const form = cueForms.get(words[next]?.low ?? '');
  if (!form?.uses.has('ing')) return false;
  const group = verbGroupAt(words, next);
  return group !== undefined && group.shape === 'ing' && complementAfter(words, group) !== undefined;
}

/** ", with Peskov indicating that …". */
export function absoluteParticiple(words: readonly Word[], from: number): boolean {
  for (let index = from + 1; index < words.length && index < from + 25; index++) {
    const word = words[index];
    if (!word || isBreak(word) || isFinite(words, index)) return false;
    if (cueForms.get(word.low)?.uses.has('ing') && chainedParticiple(words, index)) return !isComma(words[index - 1]);
  }
  return false;
}

/** A new subject with a cue and its content: "NATO said it would not". */
function newSpeaker(words: readonly Word[], from: number, strict: boolean): boolean {
  for (let index = from + 1; index < words.length && index < from + 25; index++) {
    const word = words[index];
    if (!word || isBreak(word) || word.quote !== -1) return false;
    if (!cueForms.has(word.low)) {
      if (isFinite(words, index) && !/^(?:has|have|had|'s|is|are|was|were)$/.test(word.low) && !isRelative(words[index - 1])) return false;
      continue;
    }
    const group = verbGroupAt(words, index);
    if (!group || group.shape !== 'finite' || group.modal || group.negated) continue;
    const subject = subjectBefore(words, group.from, from);
    if (!subject || subject.phrase.from > from + 2) return false;
    if (strict && !/[cb]/.test(group.verb.frames)) return false;
    if (strict && group.tense === 'present') return false;
    return complementAfter(words, group) !== undefined || /^(?:deny|dispute|reject|confirm)$/.test(group.cue.lemma);
  }
  return false;
}

/** ", two people said." or ", said the minister.": the end of the sentence is a cue clause. */
export function postposedAt(words: readonly Word[], from: number): boolean {
  for (let index = from; index < words.length && index < from + 22; index++) {
    const word = words[index];
    if (!word || isBreak(word) || word.quote !== -1) return false;
    const group = cueForms.has(word.low) ? verbGroupAt(words, index) : undefined;
    if (!group || group.shape !== 'finite' || !/[cbq]/.test(group.verb.frames)) {
      if (isFinite(words, index) && !/^(?:has|have|had)$/.test(word.low) && !isRelative(words[index - 1])) return false;
      continue;
    }
    if (complementAfter(words, group) !== undefined) return false;
    if (index === from) return group.cue.uses.has('past') && phraseStartingAt(words, group.to) !== undefined;
    return subjectBefore(words, group.from, from) !== undefined;
  }
  return false;
}

/** ", a stance he reiterated", ", something the ministry denied": the writer's comment on what was said. */
function stanceApposition(words: readonly Word[], from: number): boolean {
  const first = words[from]?.low ?? '';
  if (/^(?:something)$/.test(first)) return true;
  if (!isDeterminer(words[from])) return false;
  for (let index = from + 1; index < from + 4; index++) {
    const word = words[index];
    if (!word || word.quote !== -1) return false;
    if (
      /^(?:stance|position|proposal|claim|move|idea|demand|remark|view|statement|charge|allegation|assertion|accusation|comment|request|suggestion|policy|argument|warning|pledge|promise|sentiment|step|condition|notion)$/.test(
        word.low,
      )
    ) {
      const after = words[index + 1];
      return after !== undefined && !(isAuxiliary(after) && isFinite(words, index + 1)) && !isComma(after);
    }
  }
  return false;
}

function opensMainClause(words: readonly Word[], from: number): boolean {
  const phrase = phraseStartingAt(words, from);
  return phrase !== undefined && !isMark(words[phrase.to]) && isFinite(words, phrase.to);
}

/** The words before `index` are a clause with subject and verb of its own, and no new subject stands before the verb. */
function closesClause(words: readonly Word[], from: number, index: number): boolean {
  for (let at = index - 1; at > from; at--) {
    const word = words[at];
    if (!word || isComma(word) || isConjunction(word) || isRelative(word) || word.low === 'that') return false;
    if (isFinite(words, at)) return true;
  }
  return false;
}
