import type { Attribution, Range } from '../document.ts';
import type { Figure } from './figures.ts';
import { determiners, functionWords, postmodifiers } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { resolvePronoun } from './pronouns.ts';
import type { Reading } from './reading.ts';
import { noteRole, noteStranger } from './strangers.ts';
import { tokenAt } from './token-at.ts';
import { joined, type Word, wordAt } from './words.ts';

/** Something to keep in mind when the reading passes `at`. */
export interface Backdrop {
  readonly at: number;
  readonly note: () => void;
}

/** What the article names beside the sources, outside quotation marks: it, too, can be meant by a pronoun. */
export function backdrop(reading: Reading, attributions: readonly Attribution[]): Backdrop[] {
  const { document, memory, names } = reading;
  const quoted = inOrder(document.quotations.filter(({ scare, level }) => !scare && level === 0));
  const reported = inOrder(
    attributions.filter((one) => one.form !== 'narrated' && !isPaper(reading, one)).flatMap(({ content }) => content),
  );
  const aside = inOrder(document.blocks.filter(({ kind }) => kind === 'caption' || kind === 'dateline'));
  const traces: Backdrop[] = [];
  const begun = new Set<number>();
  let former: { readonly to: number; readonly subject: boolean; readonly figure?: Figure } = { to: -1, subject: false };
  for (const mention of names.mentions) {
    const [figure] = mention.figures;
    if (!figure || mention.figures.length > 1 || covered(quoted, mention.start) || covered(aside, mention.start)) continue;
    const sentence = memory.sentenceAt(mention.start);
    const subject = (!begun.has(sentence) && isSubject(reading, mention)) || (former.subject && isJoined(reading, former.to, mention.from));
    const partner = subject && former.figure && isJoined(reading, former.to, mention.from) ? former.figure : undefined;
    former = { to: mention.to, subject, figure };
    const owner = !begun.has(sentence) && names.words[mention.to - 1]?.possessive === true && !isObject(reading, mention);
    if (subject || !isSubordinate(reading, mention)) begun.add(sentence);
    const inReport = covered(reported, mention.start);
    const spoke = subject && !inReport && isIntroduced(reading, mention);
    traces.push({ at: mention.start, note: () => memory.add({ figure, at: mention.start, spoke, subject, owner, reported: inReport }) });
    if (partner) traces.push({ at: mention.start, note: () => memory.addGroup([partner, figure], mention.start) });
  }
  // A source at the start of its sentence is read as a source.
  const sources = new Set(attributions.map(({ source }) => source?.start));
  for (const { start } of document.sentences) {
    if (!sources.has(start) && !covered(quoted, start) && !covered(reported, start))
      traces.push({ at: start, note: () => noteRole(reading, start) });
  }
  for (const [index, { start, lower, gap }] of names.words.entries()) {
    if (gap === ': ' && /^an?$/.test(lower) && !covered(quoted, start))
      traces.push({ at: start, note: () => noteStranger(reading, index) });
    if (!isTelling(names.words, index) || covered(quoted, start) || covered(reported, start)) continue;
    traces.push({ at: start, note: () => notePronoun(reading, index) });
  }
  return traces.sort((a, b) => a.at - b.at);
}

/** "According to court documents, Roe parked": the article tells it, and Roe is in focus. */
function isPaper({ names }: Reading, { source }: Attribution): boolean {
  const head = source ? (names.words[wordAt(names.words, source.end) - 1]?.lower ?? '') : '';
  return /^(?:documents?|papers|records?|files|transcripts?|affidavits?|filings?|lawsuit|complaint|indictment|warrant)$/.test(head);
}

/** "Macron and the British prime minister, Starmer": the second is subject as much as the first. */
function isJoined({ names }: Reading, to: number, from: number): boolean {
  if (from === to) return names.words[to]?.gap === ', ';
  return names.words[to]?.lower === 'and' && from - to <= 6 && names.words.slice(to, from).every((word) => joined(word));
}

/** The first name of a sentence that is nobody's owner and no verb's or preposition's object. */
function isSubject(reading: Reading, mention: Mention): boolean {
  const before = reading.names.words[mention.from - 1];
  const pos = before && joined(reading.names.words[mention.from]) ? tokenAt(reading.document.tokens, before.start)?.pos : undefined;
  return !isSubordinate(reading, mention) && !(pos === 'VERB' && before?.capital === false);
}

/** "Her coach, Jane Roe, backed her": whom a sentence brings in by role and name is in focus as much as a speaker. */
function isIntroduced({ names, memory, document }: Reading, { from, to, start }: Mention): boolean {
  const { words } = names;
  if (words[from]?.gap !== ', ' || !/^,/.test(words[to]?.gap ?? '')) return false;
  const opening = words[wordAt(words, document.sentences[memory.sentenceAt(start)]?.start ?? start)];
  return opening !== undefined && (/^(?:the|his|her|their|its)$/.test(opening.lower) || opening.possessive);
}

/** "In Paris, …", "Varga's deputy …": the subject is still to come. */
function isSubordinate(reading: Reading, mention: Mention): boolean {
  return reading.names.words[mention.to - 1]?.possessive === true || isObject(reading, mention);
}

function isObject({ names }: Reading, { from }: Mention): boolean {
  return /^(?:of|in|to|by|for|from|with|against|at|on|about|over|between)$/.test(names.words[from - 1]?.lower ?? '');
}

/** "The general shook his head": whose head it is tells the general's gender, and keeps the general in mind. */
function notePronoun(reading: Reading, index: number): void {
  const { words } = reading.names;
  const word = words[index];
  const found = word && resolvePronoun(reading, word.lower, word.start);
  if (found && /s?he$/.test(word.lower)) {
    reading.memory.add({ figure: found.figure, at: word.start, spoke: false, subject: true, reported: false });
  }
}

/** "He", "she", "his" and "her" before a noun; "him" and "her" alone are seldom the one in focus. */
function isTelling(words: readonly Word[], index: number): boolean {
  const word = words[index]?.lower ?? '';
  if (/^(?:he|she|his)$/.test(word)) return true;
  const next = words[index + 1];
  return (
    word === 'her' &&
    next !== undefined &&
    joined(next) &&
    !next.capital &&
    !determiners.has(next.lower) &&
    !postmodifiers.has(next.lower) &&
    !functionWords.has(next.lower)
  );
}

function inOrder(ranges: readonly Range[]): Range[] {
  return [...ranges].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Does one of the ranges, ordered by start, hold `at`? */
function covered(ranges: readonly Range[], at: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= Math.max(0, low - 4); index--) if ((ranges[index]?.end ?? 0) > at) return true;
  return false;
}
