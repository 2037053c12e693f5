import { cueForms } from './forms.ts';
import { looseGroupAt } from './loose-cues.ts';
import type { Phrase } from './noun-phrase.ts';
import { canSpeak } from './nouns.ts';
import { named, sourceStartingAt } from './phrase-ahead.ts';
import { subjectBefore } from './subject.ts';
import type { Word } from './units.ts';
import { type VerbGroup, verbGroupAt } from './verb-group.ts';
import {
  isAdverb,
  isAuxiliary,
  isBreak,
  isCapital,
  isComma,
  isConjunction,
  isDeterminer,
  isFinite,
  isNominal,
  isPersonal,
  isRelative,
} from './words.ts';

/** A cue clause with its source that stands after what it reports. */
export interface CueClause {
  readonly group: VerbGroup;
  readonly source: Phrase;
  /** First word of the clause. */
  readonly from: number;
}

/** What a cue clause may be like. */
interface Licence {
  /** Verbs of thought too: "he thinks". */
  readonly thoughts?: boolean;
  /** Verbs outside the cue lexicon too, as behind a quotation that ends in a comma. */
  readonly loose?: boolean;
}

/** "she said", "said Amara Okafor, a doctor", "its spokesman, Dmitry Peskov, remarked": a cue clause that begins at `from`. */
export function cueClauseAt(
  words: readonly Word[],
  from: number,
  { thoughts = false, loose = false }: Licence = {},
): CueClause | undefined {
  for (let index = from; index < words.length && index < from + 40; index++) {
    const word = words[index];
    if (!word) return undefined;
    if (word.quote === -1 && /^[—–]$/.test(word.text)) {
      const closing = closingDash(words, index);
      if (closing === undefined || index === from) return undefined;
      index = closing;
      continue;
    }
    if (isBreak(word) && word.text !== '(' && word.text !== ')') return undefined;
    if (word.quote !== -1) {
      if (isNickname(words, index)) continue;
      return undefined;
    }
    const group = groupAt(words, index, from, thoughts, loose);
    if (!group) {
      if (
        isFinite(words, index) &&
        !isRelative(words[index - 1]) &&
        !/^(?:has|have|had)$/.test(word.low) &&
        !insideRelative(words, from, index) &&
        !isPostmodifier(words, index) &&
        !isPremodifier(words, index)
      )
        return undefined;
      continue;
    }
    if (group.from === from && /^(?:tell|inform|notify)$/.test(group.cue.lemma)) return undefined;
    if (group.from === from) {
      if (!group.cue.uses.has('past') && !group.cue.uses.has('present') && group.cue.lemma !== 'say') return undefined;
      const source = sourceStartingAt(words, group.to);
      return source && (group.cue.lemma === 'read' || canBeNamed(words, source))
        ? { group, source: named(words, withoutTopic(words, source)), from }
        : undefined;
    }
    const subject = subjectBefore(words, group.from, from);
    if (subject && subject.via === 'before' && opensAt(words, from, subject.phrase.from) && !(group.negated && group.shape === 'finite'))
      return { group, source: subject.phrase, from };
    if (!subject || !insideRelative(words, from, index)) return undefined;
  }
  return undefined;
}

/** The finite verb of the cue clause, when it stands at `index`. */
function groupAt(words: readonly Word[], index: number, from: number, thoughts: boolean, loose: boolean): VerbGroup | undefined {
  const group = cueForms.has(words[index]?.low ?? '') ? verbGroupAt(words, index) : undefined;
  const { frames = '' } = group?.verb ?? {};
  if (group?.shape === 'finite' && /[cbq]/.test(frames) && (thoughts || !/^[^q]*m[^q]*$/.test(frames))) return group;
  return loose && !insideRelative(words, from, index) ? looseGroupAt(words, index, index === from) : undefined;
}

/** Yolanda “Yoli” Marquez: one or two words in marks between names. */
function isNickname(words: readonly Word[], index: number): boolean {
  let from = index;
  let to = index;
  while (words[from - 1]?.quote === words[index]?.quote) from--;
  while (words[to + 1]?.quote === words[index]?.quote) to++;
  return to - from < 5 && isCapital(words[from - 1]) && isCapital(words[from + 1]) && isCapital(words[to + 1]);
}

/** "deployed a brigade", "killed at least six": a verb with its object is no participle. */
function takesObject(next: Word | undefined, second: Word | undefined): boolean {
  return isDeterminer(next) || next?.pos === 'NUM' || (next?.low === 'at' && second?.low === 'least');
}

/** "Holm – a pilot for 30 years – said": where the insertion ends. */
function closingDash(words: readonly Word[], opening: number): number | undefined {
  for (let index = opening + 1; index < words.length && index < opening + 25; index++) {
    const word = words[index];
    if (word?.quote !== -1) return undefined;
    if (/^[—–]$/.test(word.text)) return index;
  }
  return undefined;
}

/** "newly elected mayor Ida Holm", "Mayor-elect Holm": a participle before its noun. */
function isPremodifier(words: readonly Word[], index: number): boolean {
  const left = words[index - 1];
  const right = words[index + 1];
  return (
    left?.text === '-' ||
    ((isAdverb(left) || /^(?:a|an|the)$/.test(left?.low ?? '')) && /ed$/.test(words[index]?.low ?? '') && isNominal(right))
  );
}

/** "a study published in Nature says": a participle right behind a noun. */
function isPostmodifier(words: readonly Word[], index: number): boolean {
  return (
    !isAuxiliary(words[index]) &&
    /ed$|^(?:seen|sent|held|made|written|given|known)$/.test(words[index]?.low ?? '') &&
    isNominal(words[index - 1]) &&
    !isPersonal(words[index - 1]) &&
    !takesObject(words[index + 1], words[index + 2])
  );
}

/** Behind its cue only somebody who can speak is a source ("said one resident", not "forecasts earnings"). */
function canBeNamed(words: readonly Word[], source: Phrase): boolean {
  const head = words[source.head];
  // "The minister, who stood beside him, said nothing."
  if (/^(?:nothing|anything|something|everything|little|much|more|less|so|as)$/.test(head?.low ?? '')) return false;
  return (
    head !== undefined &&
    (isCapital(head) ||
      isPersonal(head) ||
      head.pos !== 'NOUN' ||
      canSpeak(head.low) ||
      /(?:er|or|ian|ee|ant|ent|boss|body|star|guy|lad)s?$/.test(head.low))
  );
}

/** "said Holm of the plan": what was spoken about is no part of the name, other than in "Holm of the San Pietro hospital". */
function withoutTopic(words: readonly Word[], source: Phrase): Phrase {
  const of = words.findIndex((word, index) => index > source.from && index < source.to && word.low === 'of');
  if (of === -1 || words[of - 1]?.pos !== 'PROPN' || words.slice(of, source.to).some((word) => isCapital(word))) return source;
  return canSpeak(words[source.to - 1]?.low ?? '') ? source : { from: source.from, to: of, head: of - 1 };
}

/** The source opens the clause, but for an adverb or ", in Paris on Monday,". */
function opensAt(words: readonly Word[], from: number, source: number): boolean {
  let index = from;
  while (isAdverb(words[index]) || isConjunction(words[index])) index++;
  if (index >= source) return true;
  return !isRelative(words[index]) && isComma(words[source - 1]) && !/^(?:including|like)$/.test(words[index]?.low ?? '');
}

export function insideRelative(words: readonly Word[], from: number, index: number): boolean {
  for (let at = index; at >= from; at--) if (isRelative(words[at])) return true;
  return false;
}
