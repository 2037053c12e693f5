import type { Range } from '../../schema/span.ts';
import { type Figure, localFigure } from './figures.ts';
import { determiners, postmodifiers } from './lexicon.ts';
import { resolveName } from './named-sources.ts';
import { type Part, phraseOf, tidyName } from './phrase.ts';
import type { Found, Reading } from './reading.ts';
import { candidates } from './role-holders.ts';
import { resolveRole } from './roles.ts';

/** Several who say a thing together: "France and Britain", "Putin and Kremlin spokesperson Dmitry Peskov". */
export function resolveJoint(reading: Reading, parts: readonly Part[]): Found | undefined {
  const { words } = reading.names;
  const items = listItems(reading, withoutBoth(reading, parts));
  if (items.length < 2) return undefined;
  const found = items.map(
    (item) => resolveName(reading, item, []) ?? (determiners.has(words[item.from]?.lower ?? '') ? resolveRole(reading, item) : undefined),
  );
  const figures = found.flatMap((one) => (one ? [one.figure] : []));
  if (figures.length < items.length) {
    if (figures.length === 0) return undefined;
    const first = items[0];
    const last = items.at(-1);
    if (!first || !last) return undefined;
    const name = tidyName(reading.document.text, words, { from: first.from, to: last.to, core: last.core });
    return { figure: localFigure(name, 'unnamed', true), via: 'unnamed' };
  }
  return together(
    reading,
    figures,
    items.map(({ from, to }) => ({ start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 })),
  );
}

/**
 * "Jane Roe, the minister, and John Doe, the general": two people of whom one or both have an apposition.
 *
 * @returns null when there is such an "and" and the words do not tell who the two are.
 */
export function resolvePair(reading: Reading, parts: readonly Part[]): Found | null | undefined {
  const { words, mentions } = reading.names;
  const last = parts.findLast(({ from }) => words[from]?.lower === 'and');
  const [first] = parts;
  const end = parts.at(-1)?.to;
  if (!first || !last || end === undefined || last.from <= first.to) return undefined;
  const person = (from: number, to: number) =>
    mentions.find(
      (mention) => mention.from >= from && mention.to <= to && mention.figures.every(({ kind }) => kind === 'person' || kind === 'unknown'),
    )?.figures;
  const one = person(first.from, last.from);
  const other = person(last.from, end);
  if (!one || !other) return undefined;
  const figures = [...one, ...other];
  if (figures.length > 2) return null;
  for (const figure of figures) figure.proven = true;
  const rangeOf = (from: number, to: number) => ({ start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 });
  return together(reading, figures, [rangeOf(first.from, last.from), rangeOf(last.from + 1, end)]);
}

const numbers: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['pair', 2],
  ['duo', 2],
  ['trio', 3],
  ['both', 2],
]);

/** "The two ministers", "the pair": those who hold the role when they are so many, or those who spoke together last. */
export function resolveCounted(reading: Reading, part: Part): Found | undefined {
  const { words } = reading.names;
  const definite = words[part.from]?.lower === 'the';
  const at = definite ? part.from + 1 : part.from;
  const word = words[at]?.lower ?? '';
  const count = numbers.get(word);
  const alone = part.to === at + 1;
  if (count === undefined || part.core !== part.to || !(definite || (word === 'both' && alone))) return undefined;
  const start = words[part.from]?.start ?? 0;
  const group = reading.memory.lastGroup(start);
  if (group?.length === count && (alone || /^(?:pair|duo|trio)$/.test(word) || isCrowd(words[part.core - 1]?.lower ?? '')))
    return { ...together(reading, group), via: 'role' };
  if (alone) return undefined;
  const noun = phraseOf(words, at + 1, part.core)
    .replace(/s$/, '')
    .replace(/men$/, 'man');
  const holders = candidates(reading, noun).filter(({ kind }) => kind === 'person');
  // Two who were just named together, one of whom is known to hold the role, before two of whom both are.
  if (group?.length === count && group.some((one) => holders.includes(one))) return { ...together(reading, group), via: 'role' };
  return holders.length === count ? { ...together(reading, holders), via: 'role' } : undefined;
}

/** "The two sides", "the two leaders": whoever they are. */
function isCrowd(noun: string): boolean {
  return /^(?:men|women|leaders|sides|officials|lawmakers|politicians|rivals|candidates|countries|nations|states|governments|parties)$/.test(
    noun,
  );
}

/** `ranges`: the words of each of them in the source. */
function together(reading: Reading, figures: readonly Figure[], ranges: readonly Range[] = []): Found {
  const members = figures.map((figure, index) => ({ figure, range: ranges[index] ?? null }));
  const ids = new Set(figures.map(({ actor }) => actor));
  const group = reading.gazetteer.figures.find(({ members }) => members.length === ids.size && members.every((id) => ids.has(id)));
  if (group) {
    group.people = figures;
    return { figure: group, via: 'name', members };
  }
  const list = figures.map(({ name }) => name);
  const joint = localFigure(`${list.slice(0, -1).join(', ')} and ${list.at(-1) ?? ''}`, 'group', true);
  joint.people = figures;
  return { figure: joint, via: 'name', members };
}

/** "Both France and Britain". */
function withoutBoth({ names }: Reading, [first, ...others]: readonly Part[]): Part[] {
  if (!first) return [];
  const from = names.words[first.from]?.lower === 'both' ? first.from + 1 : first.from;
  return [{ ...first, from }, ...others];
}

/** The members of a list joined by commas and "and"; empty when the phrase is no list. */
function listItems(reading: Reading, parts: readonly Part[]): Part[] {
  const { words } = reading.names;
  const items: Part[] = [];
  for (const [index, part] of parts.entries()) {
    let from = part.from;
    // "Rand Holloway, R-Ky.,": party and state are nobody.
    if (index > 0 && part.to === from + 1 && /^[dir]-\p{L}/u.test(words[from]?.lower ?? '')) continue;
    const led = /^(?:and|or)$/.test(words[from]?.lower ?? '');
    if (led) from++;
    else if (postmodifiers.has(words[from]?.lower ?? '')) return [];
    const and = findAnd(reading, from, part.core);
    if (and === undefined) {
      items.push({ ...part, from });
      if (led) return index === parts.length - 1 ? items : [];
    } else {
      return index <= parts.length - 1 ? [...items, { from, to: and, core: and }, { from: and + 1, to: part.to, core: part.core }] : [];
    }
  }
  return [];
}

/** An "and" between two nouns of the core, outside any listed name. */
function findAnd(reading: Reading, from: number, core: number): number | undefined {
  const { words } = reading.names;
  for (let index = from + 1; index < core - 1; index++) {
    if (words[index]?.lower !== 'and') continue;
    const before = reading.mentionEnding.has(index);
    if (before || !words[index - 1]?.capital) return before || determiners.has(words[index + 1]?.lower ?? '') ? index : undefined;
    return index;
  }
  return undefined;
}
