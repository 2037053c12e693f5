import { spanOf } from '../text/span.ts';
import type { Speaker } from '../schema/corpus.ts';
import type { Attributed, Attribution, Document, Range } from './document.ts';
import type { Source } from '../schema/record.ts';
import { gazetteerOf } from './speakers/figures.ts';
import { Memory } from './speakers/memory.ts';
import { findNames, type Mention } from './speakers/mentions.ts';
import type { Found, Reading } from './speakers/reading.ts';
import { resolveRole } from './speakers/roles.ts';
import { pronounGender } from './speakers/pronouns.ts';
import { resolveSource } from './speakers/sources.ts';
import { joined, wordAt } from './speakers/words.ts';

const narrator: Source = { actor: 'article', name: null, span: null, via: 'article' };
const nobody: Source = { actor: null, name: null, span: null, via: null };

/**
 * Lead the source of every attribution to a speaker, in text order, because pronouns and role nouns lean on who spoke before.
 * Where the words leave it open the name is null: a wrong mouth is worse than an unknown one.
 */
export function resolveSpeakers(document: Document, attributions: readonly Attribution[], speakers: readonly Speaker[]): Attributed[] {
  const reading = begin(document, speakers);
  const traces = backdrop(reading, attributions);
  const order = attributions.map((_, index) => index).sort((a, b) => placeOf(attributions[a]) - placeOf(attributions[b]) || a - b);
  const found = new Map<number, Found>();
  let passed = 0;
  for (const index of order) {
    const attribution = attributions[index];
    if (!attribution?.source) continue;
    while (passed < traces.length && (traces[passed]?.at ?? Infinity) < attribution.source.start) traces[passed++]?.note();
    const one = resolveSource(reading, attribution.source);
    if (!one) continue;
    found.set(index, one);
    reading.memory.add({ figure: one.figure, at: attribution.source.start, spoke: true, subject: true, reported: false });
  }
  return attributions.map((attribution, index) => ({ ...attribution, resolved: sourceOf(document, attributions, found, index) }));
}

function begin(document: Document, speakers: readonly Speaker[]): Reading {
  const gazetteer = gazetteerOf(speakers);
  const names = findNames(document, gazetteer);
  return {
    document,
    gazetteer,
    names,
    memory: new Memory(document),
    mentionEnding: new Map(names.mentions.map((mention) => [mention.to, mention])),
    mentionFrom: new Map(names.mentions.map((mention) => [mention.from, mention])),
    single: new Map(),
    unnamed: [],
  };
}

function placeOf(attribution: Attribution | undefined): number {
  return attribution?.source?.start ?? attribution?.content[0]?.start ?? 0;
}

function sourceOf(document: Document, attributions: readonly Attribution[], found: ReadonlyMap<number, Found>, index: number): Source {
  const attribution = attributions[index];
  if (!attribution || attribution.form === 'narrated') return narrator;
  if (attribution.source) {
    const span = spanOf(document.text, attribution.source);
    const one = found.get(index);
    return one ? { actor: one.figure.actor, name: one.figure.name, span, via: one.via } : { ...nobody, span };
  }
  const from = attribution.inheritsFrom;
  if (from === undefined || from >= index || from < 0) return nobody;
  const earlier = sourceOf(document, attributions, found, from);
  return earlier.name === null ? { ...earlier, actor: null } : { ...earlier, via: 'inherited' };
}

interface Backdrop {
  readonly at: number;
  readonly note: () => void;
}

/** What the article names beside the sources, outside quotation marks: it, too, can be meant by a pronoun. */
function backdrop(reading: Reading, attributions: readonly Attribution[]): Backdrop[] {
  const { document, memory, names } = reading;
  const quoted = inOrder(document.quotations.filter(({ scare, level }) => !scare && level === 0));
  const reported = inOrder(attributions.filter(({ form }) => form !== 'narrated').flatMap(({ content }) => content));
  const aside = inOrder(document.blocks.filter(({ kind }) => kind === 'caption' || kind === 'dateline'));
  const traces: Backdrop[] = [];
  const begun = new Set<number>();
  let former: { readonly to: number; readonly subject: boolean } = { to: -1, subject: false };
  for (const mention of names.mentions) {
    const [figure] = mention.figures;
    if (!figure || mention.figures.length > 1 || covered(quoted, mention.start) || covered(aside, mention.start)) continue;
    const sentence = memory.sentenceAt(mention.start);
    const subject = (!begun.has(sentence) && isSubject(reading, mention)) || (former.subject && isJoined(reading, former.to, mention.from));
    former = { to: mention.to, subject };
    if (subject) learnGender(reading, mention);
    begun.add(sentence);
    const inReport = covered(reported, mention.start);
    traces.push({ at: mention.start, note: () => memory.add({ figure, at: mention.start, spoke: false, subject, reported: inReport }) });
  }
  for (const { start } of document.sentences) {
    if (!covered(quoted, start) && !covered(reported, start)) traces.push({ at: start, note: () => noteRole(reading, start) });
  }
  return traces.sort((a, b) => a.at - b.at);
}

/** "The general shook his head.": a role noun that opens a sentence names its holder as well. */
function noteRole(reading: Reading, start: number): void {
  const { words } = reading.names;
  const from = wordAt(words, start);
  if (words[from]?.lower !== 'the') return;
  for (let core = from + 2; core <= from + 4; core++) {
    if (words[core - 1]?.capital || words[core - 1]?.possessive) return;
    const phrase = words
      .slice(from + 1, core)
      .map(({ lower }) => lower)
      .join(' ');
    if (!reading.memory.figures().some(({ roles }) => roles.has(phrase))) continue;
    const found = resolveRole(reading, { from, to: core, core });
    if (found?.via === 'role') reading.memory.add({ figure: found.figure, at: start, spoke: false, subject: true, reported: false });
    return;
  }
}

/** "Macron and the British prime minister, Starmer": the second is subject as much as the first. */
function isJoined({ names }: Reading, to: number, from: number): boolean {
  if (from === to) return names.words[to]?.gap === ', ';
  return names.words[to]?.lower === 'and' && from - to <= 6 && names.words.slice(to, from).every((word) => joined(word));
}

function isSubject({ names }: Reading, { from, to }: Mention): boolean {
  const before = names.words[from - 1]?.lower ?? '';
  return !names.words[to - 1]?.possessive && !/^(?:of|in|to|by|for|from|with|against|at|on|about|over|between)$/.test(before);
}

/** The only person of a sentence, with "his" or "her" after: that is who is meant. */
function learnGender(reading: Reading, { from, to, end, figures: [figure] }: Mention): void {
  if (!figure || figure.gender !== undefined || figure.actor !== null || (figure.kind !== 'person' && figure.kind !== 'unknown')) return;
  const { words } = reading.names;
  const sentence = reading.memory.sentenceAt(end);
  let gender: 'female' | 'male' | undefined;
  for (let index = to; index < Math.min(words.length, from + 60); index++) {
    const word = words[index];
    if (!word || reading.memory.sentenceAt(word.start) !== sentence || /["“”]/.test(word.gap)) break;
    const other = reading.mentionEnding.get(index + 1)?.figures[0];
    if (other && other !== figure && other.kind !== 'state' && other.kind !== 'body') break;
    gender ??= pronounGender(word.lower);
    if (gender !== undefined) break;
  }
  if (gender !== undefined) figure.gender = gender;
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
