import type { Phrase } from './noun-phrase.ts';
import { canSpeak, isPerson, isSaying, isTime } from './nouns.ts';
import { named, phraseStartingAt, sourceStartingAt } from './phrase-ahead.ts';
import type { Word } from './units.ts';
import { sourceOf } from './voice.ts';
import { isAdverb, isCapital, isComma, isConjunction, isFinite, isGenitive, isPersonal, isPossessive, isRelative } from './words.ts';

/** What stands before a colon and speaks no word of what follows; Q and A mark the turns of an interview. */
export const kickers: ReadonlySet<string> = new Set(
  'opinion analysis explainer explained live exclusive watch video interview comment editorial review profile factbox update breaking podcast letter letters timeline revealed q a source sources quote quotes details background reference read related listen location correction date place time photo picture note address title subject slogan result price venue caption theme warning tip fact myth verdict context summary headline clue lesson translation'.split(
    ' ',
  ),
);

/** Nouns for what somebody says in a line, besides those of saying. */
const SAID =
  /^(?:motto|mantra|verdict|advice|plea|prediction|assessment|summary|explanation|conclusion|answer|quote|joke|question|line|goodbye)$/;

/** The speaker before a colon where no verb stands: "Ida Holm, the mayor:", "Holm's message to residents:", "A statement from the port:". */
export function labelBefore(words: readonly Word[], low: number, colon: number): Phrase | undefined {
  let from = low;
  while (from < colon && (isConjunction(words[from]) || isAdverb(words[from]) || /^[–—-]$/.test(words[from]?.text ?? ''))) from++;
  // "Asked why, Holm:"
  if (/^(?:asked|pressed|questioned|challenged)$/.test(words[from]?.low ?? ''))
    from = words.findLastIndex((word, index) => index > from && index < colon && isComma(word) && word.quote === -1) + 1 || from;
  if (from >= colon || hasClause(words, from, colon) || (colon === from + 1 && kickers.has(words[from]?.low ?? ''))) return undefined;
  const phrase = phraseStartingAt(words, from);
  if (!phrase || phrase.to > colon) return undefined;
  const head = words[phrase.head];
  if (!head || isTime(head.low) || !closes(words, phrase.to, colon)) return undefined;
  const whole = { ...phrase, to: Math.min(phrase.to, colon) };
  const said = sayingFrom(words, whole);
  if (said) return said;
  const possessor = SAID.test(head.low) ? possessorOf(words, whole) : sourceOf(words, whole);
  if (possessor && possessor !== whole) return possessor;
  const name = isPerson(head.low) ? nameBehind(words, whole, colon) : undefined;
  if (name) return name;
  const other = named(words, whole);
  if (other !== whole) return other;
  const one = withoutAdverb(words, sourceStartingAt(words, from) ?? whole);
  return names(words, one) ? one : undefined;
}

/** A person or a body: by its noun, as a name, or as somebody's ("her deputy"). */
function names(words: readonly Word[], { from, to, head }: Phrase): boolean {
  const word = words[head];
  if (!word || isSaying(word.low)) return false;
  if (isPersonal(word)) return word.low !== 'it';
  return (
    canSpeak(word.low) ||
    canSpeak(words[to - 1]?.low ?? '') ||
    (isPossessive(words[from]) && isPerson(word.low)) ||
    (isCapital(word) && word.pos === 'PROPN') ||
    endsInName(words, from, to)
  );
}

/** "Holm again:" */
function withoutAdverb(words: readonly Word[], phrase: Phrase): Phrase {
  let { to } = phrase;
  while (to > phrase.head + 1 && isAdverb(words[to - 1])) to--;
  return { ...phrase, to };
}

/** "Mayor of Port Sel, Luca Ferri:": what stands between the comma and the colon is the name. */
function nameBehind(words: readonly Word[], { to }: Phrase, colon: number): Phrase | undefined {
  const name = isComma(words[to]) ? phraseStartingAt(words, to + 1) : undefined;
  return name?.to === colon && isCapital(words[to + 1]) && words[name.head]?.pos === 'PROPN' ? name : undefined;
}

/** "Civil protection chief Anna Ricci": the tagger may break the phrase before the name. */
function endsInName(words: readonly Word[], from: number, to: number): boolean {
  const last = words[to - 1];
  return isCapital(last) && last?.pos === 'PROPN' && !words.slice(from, to).some((word) => word.pos === 'ADP');
}

/** "her motto", "Holm's verdict on the strike". */
function possessorOf(words: readonly Word[], { from, head }: Phrase): Phrase | undefined {
  for (let index = head - 1; index >= from; index--) {
    if (isGenitive(words[index])) return { from, to: index, head: index - 1 };
    if (isPossessive(words[index])) return { from: index, to: index + 1, head: index };
  }
  return undefined;
}

/** "Quote from Holm", "A message by the mayor". */
function sayingFrom(words: readonly Word[], phrase: Phrase): Phrase | undefined {
  for (let index = phrase.from; index + 2 <= phrase.to; index++) {
    const { low = '' } = words[index] ?? {};
    if (isPreposition(words[index + 1]?.low) && (isSaying(low) || /^(?:quotes?|lines?)$/.test(low)))
      return phraseStartingAt(words, index + 2);
  }
  return undefined;
}

function isPreposition(low: string | undefined): boolean {
  return low === 'from' || low === 'by';
}

/** Up to the colon stand only an apposition, a place or an occasion: ", the mayor", "on his way in". */
function closes(words: readonly Word[], from: number, colon: number): boolean {
  return (
    from === colon ||
    isComma(words[from]) ||
    words[from]?.text === '(' ||
    /^(?:on|in|at|to|after|before|during)$/.test(words[from]?.low ?? '')
  );
}

function hasClause(words: readonly Word[], from: number, to: number): boolean {
  let relative = false;
  for (let index = from; index < to; index++) {
    if (words[index]?.quote !== -1) return true;
    if (isRelative(words[index])) relative = true;
    if (isComma(words[index])) relative = false;
    if (isFinite(words, index) && !relative) return true;
  }
  return false;
}
