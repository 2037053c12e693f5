import { goesOnElsewhere, newClause, spokenIn } from './act-end.ts';
import { endsBehindMarks } from './behind-marks.ts';
import { endsAtDash, isDash } from './comment-behind.ts';
import { chainedParticiple } from './absolute.ts';
import { cueForms } from './forms.ts';
import { endsAtComma, endsAtConjunction, newSpeaker, type Setting } from './next-cue.ts';
import { isPastForm } from './retag.ts';
import { relativeSpeaker } from './relative-speaker.ts';
import type { Word } from './units.ts';
import { verbGroupAt } from './verb-group.ts';
import { isAdverb, isAuxiliary, isBe, isComma, isConjunction, isFinite, isMark, isRelative } from './words.ts';

/** No participles: they never complete "has been". */
const strongPasts =
  /^(?:drew|came|became|gave|took|went|rose|fell|grew|knew|broke|spoke|wrote|threw|began|drove|flew|chose|shook|woke|wore|sank|sang|rang|swore|tore)$/;

/** Index of the first word after the content that begins at `from`: up to the next cue of the same sentence, or the sentence's end. */
export function contentEnd(words: readonly Word[], from: number, setting: Setting): number {
  // "a pledge to build it has drawn fire": an infinitive has no finite verb of its own.
  let finite = setting.nominal && words[from]?.low === 'to' ? 1 : 0;
  /** Last word of a verb group of auxiliaries only: its verb may follow ("have not been peer reviewed"). */
  let open = -1;
  for (let index = from; index < words.length; index++) {
    const word = words[index];
    if (!word) break;
    if (word.quote !== -1) continue;
    if (index === from) {
      if (isFinite(words, index)) {
        finite++;
        index = groupEnd(words, index);
      }
      continue;
    }
    if (words[index - 1]?.quote !== -1 && commaInMarks(words, index - 1) && endsAtComma(words, index - 1, setting)) return index;
    if (endsBehindMarks(words, index)) return index;
    if (word.text === ')' && !words.slice(from, index).some((one) => one.text === '(')) return index;
    if (isDash(word) && endsAtDash(words, from, index)) return index;
    if (word.text === ';' && words[index + 1]?.low !== 'that' && words[index + 2]?.low !== 'that') return index;
    if (isComma(word) && (endsAtComma(words, index, setting) || cueResumes(words, index + 1) || relativeSpeaker(words, index)))
      return index;
    // "ruled out cuts but did not exclude a sale", "condemned the raid and flew home".
    if (
      setting.act &&
      !setting.infinitive &&
      setting.tense === 'past' &&
      finite === 0 &&
      isConjunction(word) &&
      goesOnElsewhere(words, index + 1)
    )
      return index;
    if (setting.act && isComma(word) && words[index - 1]?.quote !== -1 && newClause(words, index + 1)) return index;
    if (setting.act && words[index - 1]?.quote !== -1 && commaInMarks(words, index - 1) && newClause(words, index)) return index;
    if (setting.tense === 'past' && isConjunction(word) && resumesInPast(words, from, index)) return index;
    if (isConjunction(word) && !joinsSubjects(words, from, index, finite, setting) && endsAtConjunction(words, index, setting))
      return index;
    if (/^(?:while|whereas|as|though|although|after)$/.test(word.low) && !isComma(words[index - 1]) && newSpeaker(words, index + 1, true))
      return index;
    if (word.low === 'while' && chainedParticiple(words, index + 1)) return index;
    if (word.low === 'according' && words[index + 1]?.low === 'to') return index;
    if (setting.act && index > from + 1 && spokenIn(words, index)) return index;
    if (isFinite(words, index)) {
      const completes: boolean = open !== -1 && index - open <= 2 && !isAuxiliary(word) && !strongPasts.test(word.low);
      if (!completes) finite++;
      if (setting.nominal && finite > 1 && !completes && closesClause(words, from, index)) return index;
      index = groupEnd(words, index);
      open = completes ? (/(?:[dgnt]|de|ne)$/.test(word.low) ? -1 : open) : words[index]?.pos === 'VERB' ? -1 : index;
    }
  }
  return trimmed(words, from);
}

/** "that Britain and France had agreed": no verb has come yet, so the conjunction joins two subjects of the content. */
function joinsSubjects(words: readonly Word[], from: number, index: number, finite: number, setting: Setting): boolean {
  return finite === 0 && !setting.act && index - from < 12 && !words.slice(from, index).some((word) => word.quote !== -1 || isComma(word));
}

/** "said he “is innocent” and left the room": behind words in the present a past goes on with the speaker. */
function resumesInPast(words: readonly Word[], from: number, conjunction: number): boolean {
  let verb = conjunction - 1;
  while (verb >= from && !isAuxiliary(words[verb]) && !isFinite(words, verb)) verb--;
  const low = words[verb]?.low ?? '';
  const present =
    /^(?:is|are|does|do|will|can|would|could|should|might|may)$/.test(low) || (/[^s]s$/.test(low) && !/^(?:was|has)$/.test(low));
  if (verb < from || !present) return false;
  const next = words[conjunction + 1];
  return next?.quote === -1 && next.pos === 'VERB' && isPastForm(next.low) && isFinite(words, conjunction + 1);
}

/** ", when she announced that she would oppose it, said: “…”": the cue of the main clause follows the comma. */
function cueResumes(words: readonly Word[], from: number): boolean {
  const group = cueForms.has(words[from]?.low ?? '') ? verbGroupAt(words, from) : undefined;
  if (!group || group.shape !== 'finite' || !group.cue.uses.has('past')) return false;
  for (let index = group.to; index < words.length && index < group.to + 8; index++) {
    if (words[index]?.quote !== -1) return words[index - 1]?.text === ':' || isComma(words[index - 1]) || index === group.to;
    if (isFinite(words, index)) return false;
  }
  return false;
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

/** The words before `index` are a clause with subject and verb of its own, and no new subject stands before the verb. */
function closesClause(words: readonly Word[], from: number, index: number): boolean {
  for (let at = index - 1; at >= from; at--) {
    const word = words[at];
    if (!word || isComma(word) || isRelative(word) || word.low === 'that') return false;
    if (isConjunction(word) && !joinsAdjectives(words, at)) return false;
    if (isFinite(words, at)) return true;
  }
  return words[from]?.low === 'to';
}

/** "French or British soldiers": no clause begins behind the conjunction. */
function joinsAdjectives(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.pos === 'ADJ' && /^(?:ADJ|PROPN)$/.test(words[at + 1]?.pos ?? '');
}
