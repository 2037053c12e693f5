import type { Document } from '../document.ts';
import { type Found, phraseRange, rangeOf } from './found.ts';
import type { Phrase } from './noun-phrase.ts';
import { canSpeak } from './nouns.ts';
import { subjectBefore } from './subject.ts';
import type { Unit, Word } from './units.ts';
import { sourceOf } from './voice.ts';
import { isAuxiliary, isBe, isBreak, isCapital, isComma, isFinite, isPersonal } from './words.ts';

/** So many words in marks are hardly ever anything but what somebody said. */
const FEWEST = 5;
/** As far before the marks as their verb stands. */
const REACH = 6;

/** Sieve: words in marks that hang on a verb of no saying: "hailed “a great day for the port”", "blamed “a culture of fear and silence”". */
export function findInClause(document: Document, unit: Unit, taken: readonly Found[]): Found[] {
  const { words } = unit;
  return unit.quotes.flatMap((index): Found[] => {
    const quotation = document.quotations[index];
    const first = words.findIndex(({ quote }) => quote === index);
    if (!quotation || quotation.scare || first < 2 || countOf(words, index) < FEWEST) return [];
    if (taken.some(({ content }) => content.some((range) => range.start < quotation.end && quotation.start < range.end))) return [];
    const verb = verbBefore(words, first);
    const source = verb === undefined ? undefined : subjectOf(words, verb);
    if (verb === undefined || !source) return [];
    return [
      {
        content: [quotation.inner],
        source: phraseRange(words, sourceOf(words, source)),
        cue: rangeOf(words, verb, verb + 1),
        clause: rangeOf(words, source.from, first),
        rule: 'quotation-in-clause',
      },
    ];
  });
}

function countOf(words: readonly Word[], quote: number): number {
  return words.filter((word) => word.quote === quote && /[\p{L}\p{N}]/u.test(word.text)).length;
}

/** The verb whose object, or whose phrase, the marks are; not a passive, whose agent stands elsewhere. */
function verbBefore(words: readonly Word[], first: number): number | undefined {
  for (let index = first - 1; index > 0 && index >= first - REACH; index--) {
    const word = words[index];
    if (!word || word.quote !== -1 || isComma(word) || isBreak(word) || isAuxiliary(word)) return undefined;
    if (/^(?:film|book|song|play|show|album|novel|movie|series|slogan|campaign|titled|entitled|called|named|dubbed)$/.test(word.low))
      return undefined;
    if (isFinite(words, index)) return isBe(words[index - 1]) ? undefined : index;
  }
  return undefined;
}

function subjectOf(words: readonly Word[], verb: number): Phrase | undefined {
  const subject = subjectBefore(words, verb);
  const head = subject && words[subject.phrase.head];
  if (!head) return undefined;
  const speaks = isPersonal(head) ? head.low !== 'it' : canSpeak(head.low) || (isCapital(head) && head.pos === 'PROPN');
  return speaks ? subject.phrase : undefined;
}
