import type { Attribution } from '../document.ts';
import type { Figure } from './figures.ts';
import { answersTo, holdsRole, learnRole } from './held-roles.ts';
import { isKindOf } from './kinds.ts';
import { determiners, isTitle } from './lexicon.ts';
import { partsOf, phraseOf } from './phrase.ts';
import type { Found, Reading } from './reading.ts';

/** A role that spoke before its holder was named. */
export interface Pending {
  readonly role: string;
  readonly figure: Figure;
  readonly sentence: number;
  readonly headline: boolean;
  /** "An Arizona sheriff has accused …": the lead brings in somebody whom the next sentence names. */
  readonly lead: boolean;
  /** Indexes of the attributions that have it as their source. */
  readonly indexes: readonly number[];
}

/** Sentences that a role waits for its holder. */
const reach = 8;

/** "…, Ukraine's chief negotiator said. “…,” Ona Mar told reporters": a role at the head of a story waits for its name. */
export function waitingRole(
  reading: Reading,
  { source }: Attribution,
  { figure, via }: Found,
  index: number,
  former: Pending | undefined,
): Pending | undefined {
  if (source === null) return former;
  const sentence = reading.memory.sentenceAt(source.start);
  const waits = former && sentence - former.sentence <= reach;
  if (waits && former.figure === figure) return { ...former, indexes: [...former.indexes, index] };
  const { words } = reading.names;
  const [part] = partsOf(words, source, reading.mentionEnding);
  const { from, core: to } = part ?? { from: 0, core: 0 };
  const head = words[to - 1];
  const block = reading.document.sentences[sentence]?.block ?? -1;
  const isOne = via === 'unnamed' && !figure.plural && head !== undefined && isTitle(head.lower) && !head.lower.endsWith('s');
  const first = words[from];
  // A headline leaves the article out.
  const definite = first?.lower === 'the' || !isProse(reading, source.start) || words.slice(from, to).some(({ possessive }) => possessive);
  const lead =
    /^an?$/.test(first?.lower ?? '') &&
    opensStory(reading, source.start, from) &&
    !/^(?:another|second|third|former|second)$/.test(words[from + 1]?.lower ?? '');
  if (!isOne || !(definite || lead) || block > headEnd(reading) || hasSpoken(reading, source.start)) return waits ? former : undefined;
  return {
    role: phraseOf(words, determiners.has(first?.lower ?? '') ? from + 1 : from, to),
    figure,
    sentence,
    headline: !isProse(reading, source.start),
    lead,
    indexes: [index],
  };
}

/**
 * Is this the holder: a person whom the article names here for the first time, by name alone, in the next sentences?
 * Whoever is brought in without a word on who he is has been brought in before.
 */
export function isHolder(reading: Reading, pending: Pending, { source }: Attribution, { figure, via }: Found): boolean {
  if (source === null || via !== 'name' || !/^(?:person|unknown)$/.test(figure.kind)) return false;
  if (pending.lead) return isLeadHolder(reading, pending, source.start, figure);
  if (figure.roles.size > 0 && !holdsRole(figure, pending.role) && !(pending.headline && isOfField(figure, pending.role))) return false;
  const { words, mentions } = reading.names;
  const first = mentions.find(({ figures, start }) => figures.includes(figure) && isProse(reading, start));
  if (!first || first.start < source.start || first.start > source.end) return false;
  // "His shadow, Jane Roe," brings in somebody else.
  if (figure.roles.size === 0 && words[first.from]?.gap === ', ') return false;
  if (figure.kind === 'unknown' && !figure.name.includes(' ')) return false;
  return reading.memory.sentenceAt(source.start) - pending.sentence <= (figure.roles.size > 0 || pending.headline ? reach : 3);
}

/** The next sentence names the one person so far who holds the role of the lead, wherever he is from. */
function isLeadHolder(reading: Reading, { role, sentence }: Pending, at: number, figure: Figure): boolean {
  const here = reading.memory.sentenceAt(at);
  if (here - sentence < 1 || here - sentence > 2 || !isProse(reading, at)) return false;
  const first = reading.names.mentions.find(
    ({ figures, start }) => start > (reading.document.sentences[sentence]?.end ?? 0) && figures.some(isPersonal),
  );
  if (!first?.figures.includes(figure) || first.figures.length > 1) return false;
  const earlier = reading.names.mentions.find(({ figures, start }) => figures.includes(figure) && isProse(reading, start));
  return earlier === first && holdsRole(figure, role.split(' ').at(-1) ?? '');
}

function isPersonal({ kind, name }: Figure): boolean {
  return kind === 'person' || (kind === 'unknown' && name.includes(' '));
}

/** The first words of the first paragraph. */
function opensStory({ document, names }: Reading, at: number, from: number): boolean {
  const first = document.blocks.find(({ kind }) => kind === 'paragraph');
  return first !== undefined && first.start <= at && at < first.end && (names.words[from]?.start ?? Infinity) - first.start < 30;
}

/** The holder bears the role from here on. */
export function giveRole(pending: Pending, holder: Figure): void {
  learnRole(holder, pending.role);
  if (holder.kind === 'unknown') holder.kind = 'person';
}

/** A person has spoken in the text: a role after that means who is known, or nobody. */
function hasSpoken({ memory, ...reading }: Reading, before: number): boolean {
  return memory.hasSpoken(
    before,
    ({ kind, name }) => kind === 'person' || (kind === 'unknown' && name.includes(' ')),
    (at) => isProse({ memory, ...reading }, at),
  );
}

/** A headline's "senator" is the "deputy chairman of a Senate committee" of the text. */
function isOfField(figure: Figure, role: string): boolean {
  return ['lawmaker', 'diplomat', 'officer', 'expert', 'lawyer'].some(
    (field) => isKindOf(role, field) && (holdsRole(figure, field) || answersTo(figure, field)),
  );
}

function isProse({ document, memory }: Reading, at: number): boolean {
  const block = document.sentences[memory.sentenceAt(at)]?.block ?? -1;
  return /^(?:paragraph|list-item|quote)$/.test(document.blocks[block]?.kind ?? '');
}

/** Index of the third paragraph: there the story has begun. */
function headEnd({ document }: Reading): number {
  let paragraphs = 0;
  const end = document.blocks.findIndex(({ kind }) => kind === 'paragraph' && ++paragraphs === 3);
  return end < 0 ? Infinity : end;
}
