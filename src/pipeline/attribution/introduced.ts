import { cueForms } from './forms.ts';
import { speakerBefore } from './colon.ts';
import { type Found, phraseRange, rangeOf } from './found.ts';
import { mainSubject, subjectBefore } from './subject.ts';
import type { Unit } from './units.ts';
import { verbGroupAt } from './verb-group.ts';
import { isBreak, isComma } from './words.ts';

/** Sieve: a sentence that ends in a colon gives its speaker to the quotation that follows it as a sentence or paragraph. */
export function findIntroduced(unit: Unit, before: Unit | undefined): Found[] {
  const quote = unit.quotes[0];
  if (!before || unit.quotes.length !== 1 || quote === undefined) return [];
  if (unit.words.some((word) => word.quote !== quote && !isBreak(word) && !isComma(word))) return [];
  const { words } = before;
  const colon = words.at(-1)?.text === ':';
  // "Holm stated," above a paragraph in marks.
  const comma = isComma(words.at(-1)) && before.block !== unit.block && cueForms.has(words.at(-2)?.low ?? '');
  if (!colon && !comma) return [];
  for (let index = words.length - 2; index >= 0; index--) {
    const group = cueForms.has(words[index]?.low ?? '') ? verbGroupAt(words, index) : undefined;
    if (!group || group.shape === 'passive' || group.negated) continue;
    const subject =
      (group.shape === 'finite' ? subjectBefore(words, group.from)?.phrase : undefined) ?? mainSubject(words, 0, words.length);
    if (!subject) break;
    return [
      {
        content: [rangeOf(unit.words, 0, unit.words.length)],
        source: phraseRange(words, subject),
        cue: rangeOf(words, group.at, group.to),
        clause: rangeOf(words, 0, words.length),
        rule: 'quotation-after-colon',
      },
    ];
  }
  const subject = speakerBefore(words, 0, words.length - 1);
  if (!subject) return [];
  const clause = rangeOf(words, 0, words.length);
  return [
    {
      content: [rangeOf(unit.words, 0, unit.words.length)],
      source: phraseRange(words, subject),
      cue: null,
      clause,
      rule: 'quotation-after-colon',
    },
  ];
}
