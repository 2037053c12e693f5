import { type CueForm, cueForms } from './forms.ts';
import { isNounHere } from './noun-here.ts';
import { isTime } from './nouns.ts';
import type { Word } from './units.ts';
import type { CueVerb } from './verbs.ts';
import { isAdverb, isAuxiliary, isBe, isDeterminer, isHave, isModal, isNegation } from './words.ts';

/** A cue verb in its sentence, with its auxiliaries. */
export interface VerbGroup {
  readonly cue: CueForm;
  /** The reading of the verb that fits the particle: "call", "call for", "call on". */
  readonly verb: CueVerb;
  /** First word of the group (auxiliary or adverb). */
  readonly from: number;
  /** The cue verb itself. */
  readonly at: number;
  /** First word after verb and particle. */
  readonly to: number;
  readonly shape: 'finite' | 'ing' | 'infinitive' | 'passive' | 'participle';
  readonly tense: 'past' | 'present';
  readonly negated: boolean;
  readonly modal: boolean;
}

/** The cue verb at `at`, undefined when the word is no cue verb here. */
export function verbGroupAt(words: readonly Word[], at: number): VerbGroup | undefined {
  const word = words[at];
  if (!word || word.quote !== -1) return undefined;
  // "Was warned in writing that …": how, not who.
  if (word.low === 'writing' && words[at - 1]?.low === 'in') return undefined;
  const cue = cueForms.get(word.low);
  if (!cue || isNounHere(words, at, cue)) return undefined;
  const reading = readingAt(words, at, cue);
  if (!reading) return undefined;
  const { verb } = reading;
  let from = at;
  let negated = false;
  let modal = false;
  let be = false;
  let have = false;
  let infinitive = false;
  for (let index = at - 1; index >= 0; index--) {
    const left = words[index];
    if (!left || left.quote !== -1 || (left.low === "'s" && /^(?:NOUN|PROPN)$/.test(words[index - 1]?.pos ?? ''))) break;
    if (isNegation(left)) negated = true;
    if (isModal(left)) modal = true;
    else if (isBe(left)) be = true;
    else if (isHave(left)) have = true;
    else if (left.low === 'since' && isHave(words[index - 1])) {
      from = index;
      continue;
    } else if (left.low === 'to') {
      infinitive = true;
      from = index;
      break;
    } else if (!isAuxiliary(left) && !(isAdverb(left) && !isDeterminer(words[index - 1])) && !isNegation(left)) break;
    from = index;
  }
  const uses = cue.uses;
  const tense = have || uses.has('past') ? 'past' : 'present';
  const base = { cue, verb, from, at, to: reading.to, tense, negated, modal } as const;
  if (uses.has('ing')) return { ...base, shape: be && !infinitive ? 'finite' : 'ing' };
  if (infinitive) return { ...base, shape: 'infinitive' };
  if (be && uses.has('participle')) return { ...base, shape: 'passive' };
  if (uses.has('participle') && !uses.has('past') && !have) return { ...base, shape: 'participle' };
  return { ...base, shape: 'finite' };
}

/** The entry whose particle stands behind the verb ("made it very clear"), else the bare verb. */
function readingAt(words: readonly Word[], at: number, cue: CueForm): { verb: CueVerb; to: number } | undefined {
  for (const verb of cue.verbs) {
    const to = particleEnd(words, at + 1, verb.particle);
    // "insisted on Monday that": the preposition is that of the day.
    if (to !== undefined && !(verb.particle && isTime(words[to]?.low ?? ''))) return { verb, to };
  }
  return undefined;
}

function particleEnd(words: readonly Word[], from: number, particle: string | undefined): number | undefined {
  if (particle === undefined) return from;
  let index = from;
  for (const part of particle.split(' ')) {
    if (
      /^(?:very|quite|perfectly|abundantly|crystal|absolutely|also|repeatedly)$/.test(words[index]?.low ?? '') &&
      words[index]?.low !== part
    )
      index++;
    if (words[index]?.low !== part || words[index]?.quote !== -1) return undefined;
    index++;
  }
  return index;
}
