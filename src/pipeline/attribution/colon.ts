import type { Range } from '../document.ts';
import { cueForms } from './forms.ts';
import { type Found, phraseRange, rangeOf } from './found.ts';
import { labelBefore } from './labels.ts';
import type { Phrase } from './noun-phrase.ts';
import { canSpeak, isPaper, isPerson, isSaying } from './nouns.ts';
import { behindParticiple } from './participle.ts';
import { phraseStartingAt, sourceStartingAt } from './phrase-ahead.ts';
import { mainSubject, subjectBefore } from './subject.ts';
import type { Unit, Word } from './units.ts';
import { verbGroupAt } from './verb-group.ts';
import { sourceOf } from './voice.ts';
import { isBreak, isCapital, isComma, isFinite, isMark, isPersonal } from './words.ts';

/** Sieve: a colon without a cue: "Her message was simple: “Stay home.”", "Ida Holm, the mayor: “Stay home.”", "– Rail operator: No trains". */
export function findColon(unit: Unit, taken: readonly Found[], inList = false): Found[] {
  const { words } = unit;
  return words.flatMap((word, colon) => {
    if (word.text !== ':' || word.quote !== -1 || colon === 0) return [];
    const quote = words[colon + 1]?.quote ?? -1;
    const low = clauseStart(words, colon);
    const speaker = quote === -1 ? itemSpeaker(words, low, colon, inList) : speakerBefore(words, low, colon);
    if (!speaker) return [];
    let end = colon + 1;
    while (end < words.length && (quote === -1 || words[end]?.quote === quote)) end++;
    // A quotation that goes on as part of a clause is set off, not said.
    if (quote !== -1 && (end - colon < 4 || (words[end] && !isBreak(words[end])))) return [];
    const content = rangeOf(words, colon + 1, end);
    if (taken.some((found) => found.content.some((range) => range.start < content.end && content.start < range.end))) return [];
    return [
      {
        content: [content],
        source: phraseRange(words, speaker),
        cue: cueIn(words, low, colon),
        clause: rangeOf(words, low, colon + 1),
        rule: 'quotation-after-colon' as const,
      },
    ];
  });
}

/** "agreed, with a caveat:", "put it this way:": a verb that reports, if the clause has one. */
function cueIn(words: readonly Word[], low: number, colon: number): Range | null {
  for (let index = colon - 1; index >= low; index--) {
    const put = words[index]?.low === 'put' && words[index + 1]?.low === 'it';
    const group = put || !cueForms.has(words[index]?.low ?? '') ? undefined : verbGroupAt(words, index);
    if (put || (group?.shape === 'finite' && words[index]?.quote === -1))
      return rangeOf(words, index, put ? index + 2 : (group?.to ?? index + 1));
  }
  return null;
}

/** After the sentence or the quotation before. */
function clauseStart(words: readonly Word[], colon: number): number {
  let low = colon;
  while (low > 0 && !(words[low - 1]?.quote === -1 ? isStop(words[low - 1]) : endsSentence(words, low - 1))) low--;
  return low;
}

/** The last mark of a quotation that ends in a full stop. */
function endsSentence(words: readonly Word[], mark: number): boolean {
  return words[mark + 1]?.quote !== words[mark]?.quote && isMark(words[mark]) && isStop(words[mark - 1]);
}

function isStop(word: Word | undefined): boolean {
  return /^(?:[;:!?]|\.+)$/.test(word?.text ?? '');
}

/** Who speaks what stands behind a colon that has no cue before it. */
export function speakerBefore(words: readonly Word[], low: number, colon: number): Phrase | undefined {
  const label = invertedSource(words, low, colon) ?? labelBefore(words, low, colon);
  if (label) return label;
  const whole = behindParticiple(words, low, colon) ?? ofLastClause(words, low, colon) ?? mainSubject(words, low, colon);
  // "All Holm would say was:"
  const subject = whole && words[whole.from]?.low === 'all' && whole.to > whole.from + 1 ? { ...whole, from: whole.from + 1 } : whole;
  return subject && (speaks(words, subject) || cueIn(words, low, colon)) ? sourceOf(words, subject) : undefined;
}

/** "…, while another texted a word:": the subject opens the last clause. */
function ofLastClause(words: readonly Word[], low: number, colon: number): Phrase | undefined {
  for (let index = colon - 1; index > low; index--)
    if (/^(?:while|whereas)$/.test(words[index]?.low ?? '') && isComma(words[index - 1])) return phraseStartingAt(words, index + 1);
  return undefined;
}

/** Verbs that stand before their subject, and are no participle there ("Asked by Holm"). */
const INVERTED = /^(?:says|said|writes|wrote|adds|added|tweets|tweeted|quips|quipped|explains|concludes|recalls|notes)$/;

/** "As Holm put it:" */
function asPut(words: readonly Word[], low: number, colon: number): Phrase | undefined {
  const put = words.findIndex(({ low: word }, index) => index > low + 1 && index < colon && /^puts?$/.test(word));
  const subject = put !== -1 && words[put + 1]?.low === 'it' ? subjectBefore(words, put, low + 1) : undefined;
  return subject?.phrase;
}

/** "Says Holm, a pilot:", "So said Holm:". */
function invertedSource(words: readonly Word[], low: number, colon: number): Phrase | undefined {
  if (words[low]?.low === 'as') return asPut(words, low, colon);
  const at = /^(?:so|thus)$/.test(words[low]?.low ?? '') ? low + 1 : low;
  if (!INVERTED.test(words[at]?.low ?? '')) return undefined;
  const source = sourceStartingAt(words, at + 1);
  return source && source.to <= colon && (isCapital(words[source.from]) || canSpeak(words[source.head]?.low ?? '')) ? source : undefined;
}

/** "• Interior minister: the roads are closed": in a list a person before the colon says what follows. */
function itemSpeaker(words: readonly Word[], low: number, colon: number, inList: boolean): Phrase | undefined {
  if (low > 0 || colon > 9 || !(inList || /^[–—-]$/.test(words[0]?.text ?? ''))) return undefined;
  const label = labelBefore(words, low, colon);
  const clause = words.slice(colon + 1).some((_, index) => isFinite(words, colon + 1 + index));
  const role = words.slice(0, colon).some(({ low }) => canSpeak(low));
  return role && clause ? label : undefined;
}

/** A person, a body, or what one of them says. */
function speaks(words: readonly Word[], subject: Phrase): boolean {
  const head = words[subject.head];
  if (!head) return false;
  if ((isPersonal(head) && head.low !== 'it') || head.pos === 'PROPN' || isPerson(head.low)) return true;
  if (canSpeak(head.low) && (isCapital(head) || !isPaper(head.low))) return true;
  return isSaying(head.low) && sourceOf(words, subject) !== subject;
}
