import { cueForms } from './forms.ts';
import { type Found, phraseRange, rangeOf } from './found.ts';
import type { Phrase } from './noun-phrase.ts';
import { isPerson, isSaying } from './nouns.ts';
import { mainSubject, subjectBefore } from './subject.ts';
import type { Unit, Word } from './units.ts';
import { verbGroupAt } from './verb-group.ts';
import { sourceOf } from './voice.ts';
import { isBreak, isComma, isPersonal } from './words.ts';

/** Sieve: a sentence that ends in a colon gives its speaker to the quotation that follows it as a sentence or paragraph. */
export function findIntroduced(unit: Unit, before: Unit | undefined): Found[] {
  const quote = unit.quotes[0];
  if (!before || unit.quotes.length !== 1 || quote === undefined) return [];
  if (unit.words.some((word) => word.quote !== quote && !isBreak(word) && !isComma(word))) return [];
  const { words } = before;
  if (words.at(-1)?.text !== ':') return [];
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
  const subject = mainSubject(words, 0, words.length);
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

/** Sieve: a quotation behind a colon at the end of a sentence that has no cue ("Her message was simple: “Stay home.”"). */
export function findColon(unit: Unit, taken: readonly Found[]): Found[] {
  const { words } = unit;
  const colon = words.findIndex((word, index) => word.text === ':' && word.quote === -1 && (words[index + 1]?.quote ?? -1) !== -1);
  if (colon < 2) return [];
  const quote = words[colon + 1]?.quote;
  let end = colon + 1;
  while (words[end]?.quote === quote) end++;
  if (end - colon < 5 || words.slice(end).some((word) => !isBreak(word))) return [];
  const content = rangeOf(words, colon + 1, end);
  if (taken.some((found) => found.content.some((range) => range.start < content.end && content.start < range.end))) return [];
  const subject = mainSubject(words, 0, colon);
  if (!subject || !speaks(words, subject)) return [];
  return [
    {
      content: [content],
      source: phraseRange(words, sourceOf(words, subject)),
      cue: null,
      clause: rangeOf(words, 0, colon + 1),
      rule: 'quotation-after-colon',
    },
  ];
}

/** A person, a body, or what one of them says. */
function speaks(words: readonly Word[], subject: Phrase): boolean {
  const head = words[subject.head];
  if (!head) return false;
  if ((isPersonal(head) && head.low !== 'it') || head.pos === 'PROPN' || isPerson(head.low)) return true;
  return isSaying(head.low) && sourceOf(words, subject) !== subject;
}
