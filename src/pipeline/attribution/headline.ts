import type { Document } from '../document.ts';
import { type Found, phraseRange, rangeOf, wordAt } from './found.ts';
import { kickers } from './labels.ts';
import type { Phrase } from './noun-phrase.ts';
import { canSpeak, isPaper } from './nouns.ts';
import { phraseStartingAt, sourceStartingAt } from './phrase-ahead.ts';
import type { Unit, Word } from './units.ts';
import { isCapital, isFinite, isNumber } from './words.ts';

/** Sieve: headlines with a name before a colon, or after a colon or dash: "Smith: ‘…’", "‘…’: Smith", "Prices will fall – minister". */
export function findHeadline(document: Document, unit: Unit): Found[] {
  if (!isTitle(document, unit)) return [];
  const { words } = unit;
  const found = nameBefore(words) ?? quotedFirst(words) ?? nameBehind(document.text, words);
  return found ? [found] : [];
}

/** "Holm says port is safe as talks stall": in a headline the clause behind "as" is the paper's own. */
export function withoutAsides(document: Document, unit: Unit, found: readonly Found[]): Found[] {
  if (!isTitle(document, unit)) return [...found];
  return found.map((one) => {
    const last = one.content.at(-1);
    if (!last || one.rule === 'cue-object-as') return one;
    const from = wordAt(unit, last.start);
    const aside = unit.words.findIndex((word, index) => index > from && word.start < last.end && opensAside(unit.words, index));
    return aside < from + 2 ? one : { ...one, content: [...one.content.slice(0, -1), rangeOf(unit.words, from, aside)] };
  });
}

function opensAside(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word || word.quote !== -1) return false;
  if (word.low === 'amid') return true;
  const next = words[index + 1];
  if (
    word.low === 'as' &&
    words.length > index + 3 &&
    next?.quote === -1 &&
    !isNumber(next) &&
    !/^(?:an?|early|soon|far|part|well)$/.test(next.low)
  )
    return true;
  return /^(?:while|after)$/.test(word.low) && words.slice(index + 2).some((_, at) => isFinite(words, index + 2 + at));
}

function isTitle(document: Document, unit: Unit): boolean {
  return /^(?:headline|subhead)$/.test(document.blocks[unit.block]?.kind ?? '');
}

function nameBefore(words: readonly Word[]): Found | undefined {
  const colon = words.findIndex((word) => word.text === ':' && word.quote === -1);
  if (colon < 1 || colon > 6 || colon + 1 >= words.length || !isCapital(words[colon - 1])) return undefined;
  if ((colon === 1 && kickers.has(words[0]?.low ?? '')) || hasFinite(words, 0, colon)) return undefined;
  const quote = words[colon + 1]?.quote ?? -1;
  const name = phraseStartingAt(words, 0);
  if (name?.to !== colon || (quote === -1 && !(hasFinite(words, colon + 1, words.length) && words[name.head]?.pos === 'PROPN')))
    return undefined;
  return {
    content: [rangeOf(words, colon + 1, words.length)],
    source: phraseRange(words, name),
    cue: rangeOf(words, colon, colon + 1),
    clause: rangeOf(words, 0, colon + 1),
    rule: 'headline-speaker',
  };
}

/** "‘We are ready’: brigade commander on the winter front" */
function quotedFirst(words: readonly Word[]): Found | undefined {
  const colon = words.findIndex((word, index) => index > 2 && word.text === ':' && word.quote === -1);
  if (colon === -1 || words[0]?.quote === -1 || words[colon - 1]?.quote !== words[0]?.quote) return undefined;
  const source = sourceStartingAt(words, colon + 1);
  const head = source && words[source.head];
  if (!head || kickers.has(head.low) || !(isSource(head.low) || (head.pos === 'PROPN' && isCapital(head)))) return undefined;
  if (hasFinite(words, source.to, words.length)) return undefined;
  return {
    content: [rangeOf(words, 0, colon)],
    source: phraseRange(words, source),
    cue: rangeOf(words, colon, colon + 1),
    clause: rangeOf(words, colon, words.length),
    rule: 'headline-speaker',
  };
}

function nameBehind(text: string, words: readonly Word[]): Found | undefined {
  const last = words.length - 1;
  for (let sign = last - 1; sign > 2 && sign > last - 6; sign--) {
    const word = words[sign];
    if (!word || word.quote !== -1) continue;
    const name = phraseStartingAt(words, sign + 1);
    // "… – Then Votes for It Anyway" goes on.
    if (/^(?:then|but|and|yet|so|or|as|after|while|now|still)$/.test(words[sign + 1]?.low ?? '')) continue;
    if (name?.to !== words.length || words.slice(sign).some((one) => isNumber(one))) continue;
    if (!(isSpacedDash(text, words, sign) || (word.text === ':' && closesHeadline(words, sign, name)))) continue;
    return {
      content: [rangeOf(words, 0, sign)],
      source: phraseRange(words, name),
      cue: rangeOf(words, sign, sign + 1),
      clause: rangeOf(words, sign, words.length),
      rule: 'headline-speaker',
    };
  }
  return undefined;
}

function isSpacedDash(text: string, words: readonly Word[], dash: number): boolean {
  const word = words[dash];
  if (!word || !/^[-–—]$/.test(word.text)) return false;
  return /\s/.test(text.slice(words[dash - 1]?.end ?? 0, word.start) + text.slice(word.end, words[dash + 1]?.start ?? 0));
}

/** "‘We are ready’: Holm", "Five dead in fire: police"; not "The fire: a timeline". */
function closesHeadline(words: readonly Word[], colon: number, { head }: Phrase): boolean {
  const word = words[head];
  if (!word || kickers.has(word.low)) return false;
  const said = words[0]?.quote !== -1 && words[colon - 1]?.quote === words[0]?.quote;
  const clause = hasFinite(words, 0, colon) || isSource(word.low);
  return (said || clause) && (isSource(word.low) || word.pos === 'PROPN');
}

/** Of papers only those that find something: "report", not "story". */
function isSource(noun: string): boolean {
  return (
    canSpeak(noun) && (!isPaper(noun) || /^(?:report|study|poll|survey|review|audit|inquiry|data|figures|document|documents)$/.test(noun))
  );
}

function hasFinite(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some((_, index) => isFinite(words, from + index));
}
