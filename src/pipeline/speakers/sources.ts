import type { Range } from '../../schema/span.ts';
import { type Figure, holdsRole, learnRole, localFigure } from './figures.ts';
import {
  bodyNouns,
  courtesies,
  crowdNouns,
  determiners,
  documentNouns,
  femalePronouns,
  functionWords,
  genderOf,
  isTitle,
  malePronouns,
  postmodifiers,
  relativePronouns,
  speakingPronouns,
  speechNouns,
} from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { type Part, partsOf, phraseOf, tidyName, widened } from './phrase.ts';
import { isPronoun, resolvePronoun } from './pronouns.ts';
import type { Found, Reading } from './reading.ts';
import { resolveRole } from './roles.ts';
import { joined, type Word, wordAt } from './words.ts';
import type { Token } from '../document.ts';

/** Who the source phrase at `range` means; undefined when its words leave it open. */
export function resolveSource(reading: Reading, range: Range): Found | undefined {
  const { words } = reading.names;
  const owner = ownerAt(reading, range.end);
  if (owner) return owner;
  const parts = partsOf(words, widened(words, afterPreposition(words, range), reading.mentionFrom), reading.mentionEnding);
  const [first, ...others] = parts;
  const word = first && words[first.from];
  if (!first || !word) return undefined;
  const bare = first.core === first.from + 1;
  // "WHO" and "IT" are no pronouns.
  const acronym = word.plain.length > 1 && word.plain === word.plain.toUpperCase();
  if (bare && speakingPronouns.has(word.lower)) return undefined;
  if (bare && !acronym && isPronoun(word.lower)) return resolvePronoun(reading, word.lower, word.start);
  if (bare && !acronym && relativePronouns.has(word.lower)) return antecedent(reading, first.from);
  const joint = resolveJoint(reading, parts);
  if (joint) return joint;
  const named = resolveName(reading, first, others);
  if (named !== undefined) return named ?? undefined;
  for (const part of others) {
    const apposed = /^(?:who|whose|which|that|from|in|at|on|for|with|of|including|and|or)$/.test(words[part.from]?.lower ?? '')
      ? undefined
      : resolveName(reading, part, []);
    if (!apposed || apposed.figure.kind === 'state') continue;
    learnRole(apposed.figure, phraseOf(words, first.from, first.core));
    return apposed;
  }
  return resolveRole(reading, first);
}

/** The source ends right before an apostrophe and s: its last name owns what is said. */
function ownerAt(reading: Reading, end: number): Found | undefined {
  const { words } = reading.names;
  const last = wordAt(words, end) - 1;
  const mention = words[last]?.possessive === true && (words[last]?.end ?? 0) > end ? reading.mentionEnding.get(last + 1) : undefined;
  return mention?.figures.length === 1 && mention.figures[0]
    ? { figure: mention.figures[0], via: mention.kind === 'metonym' ? 'metonym' : 'name' }
    : undefined;
}

/** The source without "according to". */
function afterPreposition(words: readonly Word[], range: Range): Range {
  const first = wordAt(words, range.start);
  const to = words[first]?.lower === 'according' && words[first + 1]?.lower === 'to' ? words[first + 2] : undefined;
  return to ? { start: to.start, end: range.end } : range;
}

/** The phrase ends in a name: "Zakharova", "US envoy Steve Witkoff", "Turkey's Hakan Fidan"; null when it is two people's name. */
function resolveName(reading: Reading, part: Part, others: readonly Part[]): Found | null | undefined {
  const { words } = reading.names;
  const mention = reading.mentionEnding.get(part.core) ?? wholeName(reading, part);
  if (!mention || mention.from < part.from) return singleName(reading, part);
  const figure = chosen(reading, mention, others);
  if (!figure) return null;
  if (figure.kind === 'state') {
    const before = words[mention.from - 1];
    if (
      mention.from > part.from &&
      before?.capital &&
      joined(words[mention.from]) &&
      !before.possessive &&
      !determiners.has(before.lower) &&
      !functionWords.has(before.lower)
    )
      return undefined;
  }
  figure.proven = true;
  if (figure.kind === 'unknown' && mention.titled) figure.kind = 'person';
  return { figure, via: mention.kind === 'metonym' ? 'metonym' : mention.kind === 'surname' && mention.titled ? 'title' : 'name' };
}

/** A name that holds a word which otherwise starts a postmodifier ("Ministry of Defence", "Doctors Without Borders"). */
function wholeName(reading: Reading, part: Part): Mention | undefined {
  const whole = reading.mentionEnding.get(part.to);
  return whole && whole.from <= part.core && whole.to > part.core && whole.from >= part.from ? whole : undefined;
}

/** Which of several people of one surname: by role, title or gender beside the name; undefined when that does not tell. */
function chosen(reading: Reading, mention: Mention, others: readonly Part[]): Figure | undefined {
  const { words } = reading.names;
  if (mention.figures.length < 2) return mention.figures[0];
  const title = mention.titled ? (words[mention.from - 1]?.lower.replace(/\.$/, '') ?? '') : '';
  const gender = genderOf(title);
  let left = mention.figures.filter((figure) => gender === undefined || figure.gender === undefined || figure.gender === gender);
  if (gender !== undefined && left.some((figure) => figure.gender === gender)) left = left.filter((figure) => figure.gender === gender);
  if (title !== '' && gender === undefined) left = left.filter((figure) => holdsRole(figure, title));
  for (const other of others) {
    const start = determiners.has(words[other.from]?.lower ?? '') ? other.from + 1 : other.from;
    const role = phraseOf(words, start, other.core);
    if (left.length > 1 && left.some((figure) => holdsRole(figure, role))) left = left.filter((figure) => holdsRole(figure, role));
  }
  return left.length === 1 ? left[0] : undefined;
}

/** One capitalised word that is a name because it speaks: "Kallas", "the Pentagon", "Ankara". */
function singleName(reading: Reading, part: Part): Found | undefined {
  const { words } = reading.names;
  let from = part.core - 1;
  const last = words[from];
  if (!last?.capital || crowdNouns.has(last.lower) || documentNouns.has(last.lower) || speechNouns.has(last.lower)) return undefined;
  if (isTitle(last.lower) || (functionWords.has(last.lower) && !courtesies.has(words[from - 1]?.lower.replace(/\.$/, '') ?? '')))
    return undefined;
  while (from > part.from && joined(words[from]) && isNamePart(words, from - 1)) from--;
  const run = words.slice(from, part.core);
  const body = run.some(({ lower }) => bodyNouns.has(lower));
  if (run.length === 1 && body) return undefined;
  if (body && resolveKnownRole(reading, part)) return undefined;
  if (run.length === 1 && from === part.from && !isProper(reading, last)) return undefined;
  const cut = run.length === 1 ? cutName(reading, last, words[from - 1]?.lower === 'the') : undefined;
  if (cut) return { figure: cut, via: 'name' };
  const name = reading.document.text.slice(run[0]?.start ?? 0, last.end).replace(/['’]s$/, '');
  const key = name.toLowerCase();
  const figure = reading.single.get(key) ?? localFigure(name, body || /^\p{Lu}{2,}$/u.test(name) ? 'body' : 'unknown');
  reading.single.set(key, figure);
  figure.proven = true;
  const title = words[from - 1];
  const titled = from > part.from && title !== undefined && isTitle(title.lower);
  if (titled) {
    figure.kind = 'person';
    learnRole(figure, phraseOf(words, part.from, from));
  }
  return { figure, via: titled ? 'title' : 'name' };
}

function isNamePart(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word || word.possessive || determiners.has(word.lower) || isTitle(word.lower)) return false;
  return word.capital || (word.lower === 'of' && words[index - 1]?.capital === true);
}

function resolveKnownRole(reading: Reading, part: Part): boolean {
  return resolveRole(reading, part)?.via === 'role';
}

/** "The Times" after "The New York Times", "Kim" after "Kim Jong Un": the last word of one body's name, the first of one person's. */
function cutName({ names }: Reading, word: Word, article: boolean): Figure | undefined {
  const whole = names.mentions.filter(({ to, from, end }) => {
    return end < word.start && to - from > 1 && names.words[article ? to - 1 : from]?.plain === word.plain;
  });
  const kinds = article ? /^(?:body|medium)$/ : /^(?:person|unknown)$/;
  const figures = new Set(
    whole.flatMap((mention) => mention.figures).filter(({ kind, proven }) => kinds.test(kind) && (proven || article)),
  );
  return figures.size === 1 ? [...figures][0] : undefined;
}

/** Capital inside a sentence, or tagged as a name where every word has a capital. */
function isProper({ document, names }: Reading, word: Word): boolean {
  const { words } = names;
  // Inside a sentence a capital is enough.
  if (joined(word) || word.gap.endsWith(' “') || /,["”’]+ $/.test(word.gap)) return true;
  if (words.some((other) => other !== word && !other.capital && other.lower === word.lower)) return false;
  if (/s$/.test(word.lower) && !words.some((other) => other !== word && other.plain === word.plain && joined(other))) return false;
  const token = tokenAt(document.tokens, word.start);
  return token === undefined || token.pos === 'PROPN';
}

/** "who" and "which" mean the name right before them. */
function antecedent(reading: Reading, at: number): Found | undefined {
  const { words } = reading.names;
  for (let to = at; to > Math.max(0, at - 12); to--) {
    const mention = reading.mentionEnding.get(to);
    const figure = mention?.figures.length === 1 ? mention.figures[0] : undefined;
    if (mention && figure)
      return { figure, via: mention.kind === 'metonym' ? 'metonym' : mention.titled && mention.kind === 'surname' ? 'title' : 'name' };
    if (/[.!?]/.test(words[to]?.gap ?? '')) return undefined;
  }
  return undefined;
}

/** Several who say a thing together: "France and Britain", "Putin and Kremlin spokesperson Dmitry Peskov". */
function resolveJoint(reading: Reading, parts: readonly Part[]): Found | undefined {
  const { words } = reading.names;
  const items = listItems(reading, parts);
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
  const ids = new Set(figures.map(({ actor }) => actor));
  const group = reading.gazetteer.figures.find(({ members }) => members.length === ids.size && members.every((id) => ids.has(id)));
  if (group) return { figure: group, via: 'name' };
  const list = figures.map(({ name }) => name);
  return { figure: localFigure(`${list.slice(0, -1).join(', ')} and ${list.at(-1) ?? ''}`, 'group', true), via: 'name' };
}

/** The members of a list joined by commas and "and"; empty when the phrase is no list. */
function listItems(reading: Reading, parts: readonly Part[]): Part[] {
  const { words } = reading.names;
  const items: Part[] = [];
  for (const [index, part] of parts.entries()) {
    let from = part.from;
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

/** Does the word right after a name show the gender of who bears it ("who … her summers")? */
export function pronounGender(word: string): 'female' | 'male' | undefined {
  return femalePronouns.has(word) ? 'female' : malePronouns.has(word) ? 'male' : undefined;
}

function tokenAt(tokens: readonly Token[], start: number): Token | undefined {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return tokens[low]?.start === start ? tokens[low] : undefined;
}
