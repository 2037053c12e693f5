import { spanOf } from '../text/span.ts';
import type { Speaker } from '../schema/corpus.ts';
import type { Attributed, Attribution, Document } from './document.ts';
import type { Source } from '../schema/record.ts';
import { backdrop } from './speakers/backdrop.ts';
import { findChains } from './speakers/chain.ts';
import { gazetteerOf, type Figure } from './speakers/figures.ts';
import { learnGenders } from './speakers/gender-votes.ts';
import { Memory } from './speakers/memory.ts';
import { giveRole, isHolder, type Pending, waitingRole } from './speakers/later.ts';
import { findNames } from './speakers/mentions.ts';
import { withPutter } from './speakers/putters.ts';
import type { Found, Reading } from './speakers/reading.ts';
import { resolveSource } from './speakers/sources.ts';
import { noteOpen } from './speakers/open-roles.ts';
import { noteWriting } from './speakers/writings.ts';

const narrator: Source = { actor: 'article', name: null, span: null, via: 'article' };
const nobody: Source = { actor: null, name: null, span: null, via: null };

/** The sources of an article led to speakers, and whom the article names that no list has. */
export interface Resolution {
  readonly attributed: readonly Attributed[];
  /** Each once, in no order. */
  readonly strangers: readonly Figure[];
}

/** What `readSpeakers` finds, the attributions alone. */
export function resolveSpeakers(document: Document, given: readonly Attribution[], speakers: readonly Speaker[]): readonly Attributed[] {
  return readSpeakers(document, given, speakers).attributed;
}

/**
 * Lead the source of every attribution to a speaker, in text order, because pronouns and role nouns lean on who spoke before.
 * Where the words leave it open the name is null: a wrong mouth is worse than an unknown one.
 */
export function readSpeakers(document: Document, given: readonly Attribution[], speakers: readonly Speaker[]): Resolution {
  const attributions = given.map((attribution) => withPutter(document, attribution));
  const reading = begin(document, speakers);
  const traces = backdrop(reading, attributions);
  const order = attributions.map((_, index) => index).sort((a, b) => placeOf(attributions[a]) - placeOf(attributions[b]) || a - b);
  const found = new Map<number, Found>();
  let pending: Pending | undefined;
  let passed = 0;
  for (const index of order) {
    const attribution = attributions[index];
    if (!attribution?.source) continue;
    while (passed < traces.length && (traces[passed]?.at ?? Infinity) < attribution.source.start) traces[passed++]?.note();
    const cue = attribution.cue ? document.text.slice(attribution.cue.start, attribution.cue.end) : '';
    const one = resolveSource(reading, attribution.source, cue);
    if (!one) {
      noteOpen(reading, attribution.source);
      continue;
    }
    found.set(index, one);
    noteWriting(reading, attribution.source, one.figure);
    if (pending && isHolder(reading, pending, attribution, one)) {
      giveRole(pending, one.figure);
      for (const earlier of pending.indexes) found.set(earlier, { figure: one.figure, via: 'role' });
      pending = undefined;
    }
    pending = waitingRole(reading, attribution, one, index, pending);
    reading.memory.add({ figure: one.figure, at: attribution.source.start, spoke: true, subject: true, reported: false });
  }
  const chains = findChains(reading, attributions, order);
  const attributed = attributions.map((attribution, index) => {
    const chain = chains.get(index)?.map((range) => spanOf(document.text, range));
    return { ...attribution, resolved: { ...sourceOf(document, attributions, found, index), ...(chain ? { chain } : {}) } };
  });
  return { attributed, strangers: strangersOf(reading, [...found.values()]) };
}

/** Everybody without an entry in the list who speaks or is named in full. */
function strangersOf({ names }: Reading, found: readonly Found[]): Figure[] {
  const speaking = found.flatMap(({ figure, members = [] }) => [figure, ...members.map((member) => member.figure)]);
  const named = names.mentions.flatMap(({ figures }) => figures).filter(({ proven }) => proven);
  return [...new Set([...speaking, ...named])].filter(({ actor, name }) => actor === null && name !== '');
}

function begin(document: Document, speakers: readonly Speaker[]): Reading {
  const gazetteer = gazetteerOf(speakers);
  const names = findNames(document, gazetteer);
  learnGenders(document, names);
  return {
    document,
    gazetteer,
    names,
    memory: new Memory(document),
    mentionEnding: new Map(names.mentions.map((mention) => [mention.to, mention])),
    mentionFrom: new Map(names.mentions.map((mention) => [mention.from, mention])),
    single: new Map(),
    unnamed: new Map(),
    written: new Map(),
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
    return one && one.figure.name !== ''
      ? { actor: one.figure.actor, name: one.figure.name, span, via: one.via, ...membersOf(document, one) }
      : { ...nobody, span };
  }
  const from = attribution.inheritsFrom;
  if (from === undefined || from >= index || from < 0 || isApart(document, attributions[from], attribution)) return nobody;
  const earlier = sourceOf(document, attributions, found, from);
  return earlier.name === null ? { ...earlier, actor: null } : { ...earlier, via: 'inherited' };
}

/** A name that is open would leave the statement on nobody's page. */
function membersOf({ text }: Document, { members = [] }: Found): Pick<Source, 'members'> {
  const named = members.filter(({ figure }) => figure.name !== '');
  if (named.length < 2) return {};
  return {
    members: named.map(({ figure, range }) => ({ actor: figure.actor, name: figure.name, span: range && spanOf(text, range) })),
  };
}

/** A quotation that is a paragraph of its own may go on with the one before, or be somebody's whose name is missing. */
function isApart(document: Document, before: Attribution | undefined, { content: [first] }: Attribution): boolean {
  const last = before?.content.at(-1);
  if (!first || !last || blockAt(document, first.start) === blockAt(document, last.start)) return false;
  return !document.quotations.some(
    ({ inner, continues }) => continues !== undefined && inner.start <= first.start && first.start < inner.end,
  );
}

function blockAt({ blocks }: Document, at: number): number {
  return blocks.findLastIndex(({ start }) => start <= at);
}
