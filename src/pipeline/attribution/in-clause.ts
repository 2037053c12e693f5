import type { Document } from '../document.ts';
import { type Found, phraseRange, rangeOf } from './found.ts';
import { cueForms } from './forms.ts';
import { type Phrase, phraseEndingAt } from './noun-phrase.ts';
import { canSpeak } from './nouns.ts';
import { subjectBefore } from './subject.ts';
import type { Unit, Word } from './units.ts';
import { verbGroupAt } from './verb-group.ts';
import { sourceOf } from './voice.ts';
import { isAuxiliary, isBe, isBreak, isCapital, isComma, isDeterminer, isFinite, isGenitive, isPersonal } from './words.ts';

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
    if (!quotation || first < 2) return [];
    const object = objectOf(words, first);
    if (object === undefined && (quotation.scare || countOf(words, index) < FEWEST)) return [];
    if (taken.some(({ content }) => content.some((range) => range.start < quotation.end && quotation.start < range.end))) return [];
    const verb = object ? object - 1 : verbBefore(words, first);
    const source = verb === undefined ? undefined : subjectOf(words, verb, object !== undefined);
    if (verb === undefined || !source) return [];
    return [
      {
        content: [
          object === undefined || object === first
            ? quotation.inner
            : { start: words[object]?.start ?? quotation.start, end: quotation.end },
        ],
        source: phraseRange(words, sourceOf(words, source)),
        cue: rangeOf(words, verb, verb + 1),
        clause: rangeOf(words, source.from, first),
        rule: 'quotation-in-clause',
      },
    ];
  });
}

/** "acknowledged a “brief encounter”": where the object of a cue verb begins, when it is nothing but an article and marks. */
function objectOf(words: readonly Word[], first: number): number | undefined {
  const owner = isGenitive(words[first - 1]) ? phraseEndingAt(words, first - 2)?.from : undefined;
  const from = owner ?? (isDeterminer(words[first - 1]) ? first - 1 : first);
  const group = cueForms.has(words[from - 1]?.low ?? '') ? verbGroupAt(words, from - 1) : undefined;
  if (owner !== undefined && !/n|a|r/.test(group?.verb.frames ?? '')) return undefined;
  return group?.shape === 'finite' && !group.negated && !group.modal && !/m|w/.test(group.verb.frames) ? from : undefined;
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

function subjectOf(words: readonly Word[], verb: number, cued: boolean): Phrase | undefined {
  const subject = subjectBefore(words, verb);
  const head = subject && words[subject.phrase.head];
  if (!head) return undefined;
  const speaks = isPersonal(head) ? cued || head.low !== 'it' : canSpeak(head.low) || (isCapital(head) && head.pos === 'PROPN');
  return speaks ? subject.phrase : undefined;
}
