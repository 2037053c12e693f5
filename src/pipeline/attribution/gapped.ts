import { skipAdjunct } from './adjuncts.ts';
import { contentEnd } from './extent.ts';
import { cueForms } from './forms.ts';
import { type Found, phraseRange, rangeOf } from './found.ts';
import { type Phrase, phraseEndingAt } from './noun-phrase.ts';
import { isTime } from './nouns.ts';
import { phraseStartingAt } from './phrase-ahead.ts';
import { speaks } from './speaks.ts';
import { subjectBefore } from './subject.ts';
import type { Unit, Word } from './units.ts';
import { type VerbGroup, verbGroupAt } from './verb-group.ts';

import { isAdverb, isBe, isComma, isFinite, isNominal, isPreposition, isRelative } from './words.ts';

const plain = { tense: undefined, relative: true, fronted: false, nominal: true } as const;

/** Sieve: "a plan that she said would create jobs", "the wall, which he says Mexico will pay for": the clause lacks what stands before it. */
export function findGapped(unit: Unit): Found[] {
  const { words } = unit;
  const found: Found[] = [];
  for (let index = 3; index + 1 < words.length; index++) {
    const word = words[index];
    if (!word || word.quote !== -1 || !cueForms.has(word.low)) continue;
    const group = verbGroupAt(words, index);
    if (!group || group.shape !== 'finite' || group.negated || group.modal || !/b/.test(group.verb.frames) || /w/.test(group.verb.frames))
      continue;
    const subject = subjectBefore(words, group.from)?.phrase;
    const opening = subject && openingOf(words, subject.from);
    if (!subject || opening === undefined || !speaks(words, subject, group, { kind: 'clause', from: group.to })) continue;
    const from = predicateAfter(words, group);
    if (from === undefined) continue;
    const what = words[opening]?.low === 'what';
    if (what && !isBe(words[from])) continue;
    const to = what ? (phraseStartingAt(words, from + 1)?.to ?? from) : relativeEnd(words, from, isComma(words[opening - 1]));
    const antecedent = antecedentEndingAt(words, isComma(words[opening - 1]) ? opening - 2 : opening - 1);
    if ((!antecedent && !what) || to <= from + 1) continue;
    found.push({
      content: antecedent && !what ? [phraseRange(words, antecedent), rangeOf(words, from, to)] : [rangeOf(words, from + 1, to)],
      source: phraseRange(words, subject),
      cue: rangeOf(words, group.at, group.to),
      clause: rangeOf(words, subject.from, group.to),
      rule: 'cue-gapped-clause',
    });
    index = to - 1;
  }
  return found;
}

/** The noun phrase before the relative, without what it hangs on ("in favour of | the cuts"). */
export function antecedentEndingAt(words: readonly Word[], last: number): Phrase | undefined {
  let low = last;
  while (low > 0 && low > last - 6 && (!isPreposition(words[low - 1]) || words[low - 1]?.low === 'of')) low--;
  return phraseEndingAt(words, last, low);
}

/** "that" or "which" before the subject, with a noun before it; also none ("a gathering it said had no bearing"). */
function openingOf(words: readonly Word[], subject: number): number | undefined {
  const before = words[subject - 1];
  if (before?.low === 'what') return subject - 1;
  if (isComma(before)) {
    const role = phraseEndingAt(words, subject - 2)?.from;
    return role !== undefined && words[role - 1]?.low === 'that' ? openingOf(words, role) : undefined;
  }
  if (before?.low === 'that' || (isRelative(before) && /^(?:which|who|whom)$/.test(before?.low ?? '')))
    return isNominal(words[subject - 2]) || (isComma(words[subject - 2]) && isNominal(words[subject - 3])) ? subject - 1 : undefined;
  const bare = /^(?:he|she|it|they)$/.test(words[subject]?.low ?? '') && before?.pos === 'NOUN' && !isTime(before.low);
  return bare ? subject : undefined;
}

/** The verb without its subject right behind the cue, or behind its time. */
function predicateAfter(words: readonly Word[], group: VerbGroup): number | undefined {
  let index = group.to;
  while (isAdverb(words[index]) && isFinite(words, index + 1)) index++;
  if (isFinite(words, index) || /^(?:hurt|cost|cut|hit|put|set|beat|led|let)$/.test(words[index]?.low ?? '')) return index;
  const next = skipAdjunct(words, index);
  return next !== undefined && isTime(words[next - 1]?.low ?? '') && isFinite(words, next) ? next : undefined;
}

/** To the comma that closes the relative clause, or the main verb. */
export function relativeEnd(words: readonly Word[], from: number, commas: boolean): number {
  const end = contentEnd(words, from, plain);
  for (let index = from + 1; commas && index < end; index++) {
    if (isComma(words[index]) && words[index]?.quote === -1 && isFinite(words, isAdverb(words[index + 1]) ? index + 2 : index + 1))
      return index;
  }
  for (let index = from + 1; index < end; index++) {
    if (!isComma(words[index]) || words[index]?.quote !== -1) continue;
    // "…, though it leaves that open", ", which he said took a year, Britain will pay".
    const joins = /^(?:though|although|while|whereas|but)$/.test(words[index + 1]?.low ?? '');
    const next = joins ? index + 2 : index + 1;
    const subject = joins || commas ? phraseStartingAt(words, next) : undefined;
    if (subject && isFinite(words, subject.to)) return index;
  }
  return end;
}
