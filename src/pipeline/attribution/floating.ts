import type { Attribution, Quotation, Range } from '../document.ts';
import { inDialogue } from './dialogue.ts';
import { isEcho } from './echoes.ts';
import { phraseRange, rangeOf, trimmed } from './found.ts';
import { kickers, labelBefore } from './labels.ts';
import type { Phrase } from './noun-phrase.ts';
import { canSpeak, isPaper, isPerson, isTime } from './nouns.ts';
import { phraseStartingAt } from './phrase-ahead.ts';
import { mainSubject } from './subject.ts';
import { foundIn, previousParagraph, type Trail, unitBefore } from './trail.ts';
import type { Unit, Word } from './units.ts';
import { sourceOf } from './voice.ts';
import { isBreak, isCapital, isComma, isNumber, isPersonal } from './words.ts';

/** Words of a quotation that is worth a statement when nobody is named for it. */
const ALONE = 5;

/**
 * Sieve: a sentence that is a quotation and nothing else. Its speaker stands under it ("— Ida Holm"), or is that of the statement before,
 * or the subject of the sentence before, when that reports nothing ("Her deputy disagreed. “…”"). Else nobody is named.
 */
export function findFloating(trail: Trail): Attribution | undefined {
  const unit = trail.units[trail.at];
  if (!unit || !(isQuotation(unit) || signed(unit))) return undefined;
  const quotation = trail.document.quotations[unit.quotes[0] ?? -1];
  if (!quotation || isPulled(trail, unit, quotation)) return undefined;
  const base = { form: 'direct', content: [trimmed(trail.document.text, quotation.inner)], cue: null } as const;
  const here = { start: quotation.start, end: quotation.start };
  const name = signed(unit) ?? signature(trail.units[trail.at + 1]?.words ?? []);
  if (name) return { ...base, source: name, clause: name, rule: 'quotation-introduced' };
  const whole = /[.!?…]$/.test(trail.document.text.slice(quotation.inner.start, quotation.inner.end)) || quotation.continues !== undefined;
  if (!whole && unit.words.length < ALONE) return undefined;
  const before = unitBefore(trail);
  const told = before ? speakerOf(trail, before) : undefined;
  if (typeof told === 'number') {
    const same = trail.units[trail.unitOf[told] ?? -1]?.block === unit.block;
    const rule = same ? 'quotation-inherits' : 'quotation-next-paragraph';
    return { ...base, source: null, inheritsFrom: trail.found[told]?.inheritsFrom ?? told, clause: here, rule };
  }
  if (told && before) {
    const clause = rangeOf(before.words, 0, before.words.length);
    return { ...base, source: phraseRange(before.words, told), clause, rule: 'quotation-introduced' };
  }
  const kind = trail.document.blocks[unit.block]?.kind ?? '';
  if (quotation.scare || unit.words.length < ALONE + 2 || /^(?:headline|subhead)$/.test(kind)) return undefined;
  return { ...base, source: null, clause: here, rule: 'quotation-alone' };
}

/** Set large as a paragraph of its own, what stands in the text as well is no second statement. */
function isPulled({ document, units, at, echoes }: Trail, unit: Unit, { inner }: Quotation): boolean {
  const alone = units[at - 1]?.block !== unit.block && units[at + 1]?.block !== unit.block;
  return alone && isEcho(echoes, document.text.slice(inner.start, inner.end));
}

function isQuotation({ words, quotes }: Unit): boolean {
  // “- ‘Hot air’ -” is how some agencies print a heading.
  const heading = /^[–—-]$/.test(words.at(-1)?.text ?? '') && words.at(-1)?.quote === -1;
  return !heading && quotes.length === 1 && !words.some((word) => word.quote !== quotes[0] && !isBreak(word) && !isComma(word));
}

/** “…” — Ida Holm, mayor */
function signed({ words, quotes }: Unit): Range | undefined {
  const behind = words.findLastIndex(({ quote }) => quote !== -1) + 1;
  return quotes.length === 1 && words[0]?.quote === quotes[0] ? signature(words.slice(behind)) : undefined;
}

/** The name in "— Ida Holm, mayor" under a quotation. */
function signature(words: readonly Word[]): Range | undefined {
  if (
    !/^[–—-]$/.test(words[0]?.text ?? '') ||
    words.length > 15 ||
    words.some((word) => word.quote !== -1 || isNumber(word) || isTime(word.low))
  )
    return undefined;
  const name = phraseStartingAt(words, 1);
  const behind = name && words[name.to];
  return name && isCapital(words[name.head]) && (behind === undefined || isComma(behind)) ? phraseRange(words, name) : undefined;
}

/** The index of the statement the quotation goes on with, or the subject of the sentence that introduces it. */
function speakerOf(trail: Trail, before: Unit): number | Phrase | undefined {
  const own = foundIn(trail, 1);
  const unit = trail.units[trail.at];
  if (own.length > 0) return unit?.block !== before.block && inDialogue(trail, own) ? undefined : quotedLast(trail, own);
  if (isQuotation(before)) return undefined;
  const asks = before.words.at(-1)?.text === '?';
  // "Holm's answer? “…”"
  const subject = asks ? labelBefore(before.words, 0, before.words.length - 1) : introducer(trail, before.words);
  if (subject) return subject;
  // A sentence about no person does not change who speaks, and who was heard last answers a question.
  const last = trail.found.length - 1;
  const origin = trail.units[trail.unitOf[last] ?? -1];
  const near = origin !== undefined && trail.at - (trail.unitOf[last] ?? 0) <= 3;
  const places = [unit?.block, before.block, asks ? previousParagraph(trail.document, before.block) : undefined];
  return near && places.includes(origin.block) && !namesSomebody(trail, before.words) ? last : undefined;
}

/** The last statement of the sentence, or the quotation in it: “…,” she said, as others warned that …. “…” */
function quotedLast({ found }: Trail, own: readonly number[]): number | undefined {
  return own.findLast((index) => found[index]?.form === 'direct' && found[index].source !== null) ?? own.at(-1);
}

/** The subject of a sentence that reports nothing, if it is somebody. */
function introducer({ surnames }: Trail, words: readonly Word[]): Phrase | undefined {
  const subject = mainSubject(words, 0, words.length);
  const head = subject && words[subject.head];
  if (!head) return undefined;
  // "Holm's words were simple."
  const possessor = sourceOf(words, subject);
  if (possessor !== subject) return possessor;
  if (isPersonal(head)) return /^(?:he|she|they|others|some|many|most|both|another|everyone)$/.test(head.low) ? subject : undefined;
  if (isPerson(head.low)) return subject;
  if (head.pos === 'PROPN' && isCapital(head))
    return !kickers.has(head.low) && (surnames.has(head.text) || isTitled(words, subject)) ? subject : undefined;
  return canSpeak(head.low) && !isPaper(head.low) ? subject : undefined;
}

/** "Mr Holm", "Senator Holm", "Ida Holm": more words than a place has. */
function isTitled(words: readonly Word[], { from, head }: Phrase): boolean {
  return head > from && words.slice(from, head).every((word) => isCapital(word)) && !/^The$/.test(words[from]?.text ?? '');
}

function namesSomebody({ surnames }: Trail, words: readonly Word[]): boolean {
  return words.some((word) => word.quote === -1 && word.pos === 'PROPN' && surnames.has(word.text));
}
