import { cueForms } from './forms.ts';
import { looseGroupAt } from './loose-cues.ts';
import { closingDash, insideRelative, isNickname, isPostmodifier, isPremodifier } from './insertions.ts';
import type { Phrase } from './noun-phrase.ts';
import { canSpeak } from './nouns.ts';
import { named, sourceStartingAt } from './phrase-ahead.ts';
import { subjectBefore } from './subject.ts';
import type { Word } from './units.ts';
import { type VerbGroup, verbGroupAt } from './verb-group.ts';
import { isAdverb, isBreak, isCapital, isComma, isConjunction, isFinite, isPersonal, isRelative } from './words.ts';

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
    // "told the court", "“sensitive,” recommended that …": no subject stands behind these.
    if (group.from === from && (/^(?:tell|inform|notify)$/.test(group.cue.lemma) || words[group.to]?.low === 'that')) return undefined;
    if (group.from === from) {
      if (!group.cue.uses.has('past') && !group.cue.uses.has('present') && group.cue.lemma !== 'say') return undefined;
      if (words[group.to]?.low === 'that') return undefined;
      // "…, said it saw little reason": a clause stands behind the cue.
      if (/^(?:it|they|there|we)$/.test(words[group.to]?.low ?? '') && isFinite(words, group.to + 1)) return undefined;
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
  if (group?.shape === 'finite' && /[cbq]/.test(frames) && (thoughts || !frames.includes('m') || frames.includes('q'))) return group;
  return loose && !insideRelative(words, from, index) ? looseGroupAt(words, index, index === from) : undefined;
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
  while (isAdverb(words[index]) || isConjunction(words[index]) || isPremodifier(words, index)) index++;
  // "Mayor-elect Ida Holm"
  while (index < source && (isCapital(words[index]) || words[index]?.text === '-' || words[index - 1]?.text === '-')) index++;
  if (index >= source) return true;
  return !isRelative(words[index]) && isComma(words[source - 1]) && !/^(?:including|like)$/.test(words[index]?.low ?? '');
}
