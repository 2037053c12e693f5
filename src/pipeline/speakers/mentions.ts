import type { Document } from '../document.ts';
import type { Range } from '../../schema/span.ts';
import { type Figure, type Gazetteer, type NameKind, learnRole, localFigure, surnameOf } from './figures.ts';
import { bodyNameWords, determiners, functionWords, genderOf, particles, postmodifiers, titles } from './lexicon.ts';
import { joined, type Word, wordsOf } from './words.ts';

/** One place where the article names figures. */
export interface Mention extends Range {
  /** Index of the first word and of the word after the last one. */
  readonly from: number;
  readonly to: number;
  /** Whom the words can mean: several when two people share the surname. */
  readonly figures: readonly Figure[];
  readonly kind: NameKind;
  /** A title or role noun stands directly before the name. */
  readonly titled: boolean;
}

/** The words of an article and the names among them. */
export interface Names {
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  /** Figures by the first small letters of every name they have in this article. */
  readonly figures: readonly Figure[];
}

interface Full {
  readonly from: number;
  readonly to: number;
  readonly figure: Figure;
  readonly kind: NameKind;
}

const namedKinds = new Set(['headline', 'subhead', 'paragraph', 'list-item', 'quote', 'caption', 'dateline']);

/**
 * Find every name of the article: listed ones, and capitalised names nobody listed. Full names are read first, so that a
 * surname alone can be led back to the person who bears it in this article.
 */
export function findNames(document: Document, gazetteer: Gazetteer): Names {
  const words = wordsOf(document.text);
  const readable = readableWords(document, words);
  const locals = new Map<string, Figure>();
  const surnames = new Map<string, Full[]>();
  const full: Full[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!readable[at]) continue;
    const found = listedName(words, at, gazetteer) ?? localName(words, at, gazetteer, locals);
    if (!found) continue;
    full.push(found);
    noteSurname(surnames, found, words);
    at = found.to - 1;
  }
  const taken = new Map(full.map((found) => [found.from, found]));
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!readable[at]) continue;
    const found = taken.get(at);
    const titled = at > 0 && joined(words[at]) && titles.has(words[at - 1]?.lower.replace(/\.$/, '') ?? '');
    if (found) {
      if (found.kind === 'name') learnFrom(found, words);
      mentions.push(mentionOf(words, found.from, found.to, [found.figure], found.kind, titled));
      at = found.to - 1;
      continue;
    }
    const short = shortName(words, at, gazetteer, surnames);
    if (!short) continue;
    for (const figure of short.figures) figure.proven = true;
    mentions.push(mentionOf(words, at, short.to, short.figures, 'surname', titled));
    at = short.to - 1;
  }
  return { words, mentions, figures: [...gazetteer.figures, ...locals.values()] };
}

/** Length of the gazetteer name of these kinds at `at`, with its figure. */
function listedName(words: readonly Word[], at: number, gazetteer: Gazetteer, surname = false): Full | undefined {
  const word = words[at];
  if (!word) return undefined;
  for (const entry of gazetteer.entries.get(word.lower) ?? []) {
    if ((entry.kind === 'surname') !== surname) continue;
    const to = at + entry.words.length;
    const same = entry.words.every((expected, step) => {
      const got = words[at + step];
      if (!got || (step > 0 && !joined(got))) return false;
      const last = step === entry.words.length - 1;
      const plain = !last && got.possessive && !/s$/.test(got.plain) ? `${got.plain}'s` : got.plain;
      return (
        plain.toLowerCase() === expected.toLowerCase() &&
        (got.capital || !/^\p{Lu}/u.test(expected)) &&
        (last || expected.endsWith("'s") || !got.possessive)
      );
    });
    if (same && !insideLongerName(words, at, to, entry.figure)) return { from: at, to, figure: entry.figure, kind: entry.kind };
  }
  return undefined;
}

/** "Bank of America", "Radio Moscow" and "Melania Trump" name somebody else than the state or person inside them. */
function insideLongerName(words: readonly Word[], at: number, to: number, figure: Figure): boolean {
  if (figure.kind !== 'state' && figure.kind !== 'medium') return false;
  const next = words[to];
  const last = words[to - 1];
  const before = words[at - 1];
  const bank = words[at - 2];
  if (before?.lower === 'of' && joined(words[at]) && joined(before) && bank?.capital === true && bodyNameWords.has(bank.lower)) return true;
  return (
    figure.kind === 'state' &&
    next !== undefined &&
    !last?.possessive &&
    joined(next) &&
    next.capital &&
    bodyNameWords.has(next.lower) &&
    last?.plain.toUpperCase() !== last?.plain
  );
}

/** A run of capitalised words that nobody listed: a person's full name, or a body's. */
function localName(words: readonly Word[], at: number, gazetteer: Gazetteer, locals: Map<string, Figure>): Full | undefined {
  const to = runEnd(words, at, gazetteer);
  if (to === undefined) return undefined;
  // "Dutch Prime Minister Dick Schoof": the name starts after the last title.
  let from = at;
  for (let index = at; index < to; index++) if (isTitle(words[index])) from = index + 1;
  // "Secretary of Defense Lloyd Austin".
  if (from === at && words[at - 1]?.lower === 'of' && isTitle(words[at - 2]) && to - at >= 3) from = at + 1;
  while (from < to && functionWords.has(words[from]?.lower ?? '')) from++;
  // "CEO of the Refugee Council Enver Solomon": a first name and a surname after the name of a body.
  const last = words.slice(from, to).findLastIndex(({ lower }) => bodyNameWords.has(lower));
  if (last >= 0 && to - from - last - 1 >= 2) from += last + 1;
  if (to - from < 2) return undefined;
  const name = nameText(words, from, to);
  const parts = words.slice(from, to);
  const body = parts.some(({ lower }) => bodyNameWords.has(lower)) || parts.some(({ plain }) => /^\p{Lu}{2,}$/u.test(plain));
  const key = name.toLowerCase();
  const figure = locals.get(key) ?? (body ? undefined : otherSpelling(locals, name)) ?? localFigure(name, body ? 'body' : 'unknown');
  locals.set(key, figure);
  return { from, to, figure, kind: 'name' };
}

/** The same person under a first name that differs in one letter, or is cut to its first one. */
function otherSpelling(locals: ReadonlyMap<string, Figure>, name: string): Figure | undefined {
  const [given = '', ...rest] = name.split(' ');
  const surname = rest.join(' ').toLowerCase();
  for (const [key, figure] of locals) {
    if (figure.kind === 'body' || !key.endsWith(` ${surname}`)) continue;
    const other = key.slice(0, key.length - surname.length - 1);
    if (isSpelling(given.toLowerCase(), other)) return figure;
  }
  return undefined;
}

function isSpelling(one: string, other: string): boolean {
  if (/^\p{L}\.$/u.test(one) || /^\p{L}\.$/u.test(other)) return one.charAt(0) === other.charAt(0);
  if (one.length !== other.length || one.length < 5) return false;
  const differ = [...one].flatMap((letter, index) => (letter === other[index] ? [] : [letter + (other[index] ?? '')]));
  // "Mario" and "Maria" are two people.
  return differ.length === 1 && !/^(?:ao|oa)$/.test(differ[0] ?? '');
}

/** Where the run of capitalised words that starts at `at` ends; undefined when none starts there. */
function runEnd(words: readonly Word[], at: number, gazetteer: Gazetteer): number | undefined {
  const first = words[at];
  if (!first?.capital || functionWords.has(first.lower)) return undefined;
  let to = at + 1;
  let last = first;
  while (!last.possessive) {
    const next = words[to];
    if (!joined(next) || !next) break;
    const after = words[to + 1];
    const linked = particles.has(next.lower) && !next.capital && joined(after) && after?.capital === true;
    if (!next.capital && !linked) break;
    if (next.capital && listedName(words, to, gazetteer)) break;
    last = next;
    to++;
  }
  return to;
}

function isTitle(word: Word | undefined): boolean {
  return word !== undefined && titles.has(word.lower.replace(/\.$/, ''));
}

/** A surname, or the first word of a body's name, that stands alone. */
function shortName(
  words: readonly Word[],
  at: number,
  gazetteer: Gazetteer,
  surnames: ReadonlyMap<string, readonly Full[]>,
): { readonly to: number; readonly figures: readonly Figure[] } | undefined {
  const word = words[at];
  if (!word?.capital) return undefined;
  const before = words[at - 1];
  // A capitalised word before it is a first name nobody knows, unless it is a title or an owner.
  if (
    before &&
    joined(word) &&
    before.capital &&
    !before.possessive &&
    !isTitle(before) &&
    !functionWords.has(before.lower) &&
    !bodyNameWords.has(before.lower)
  ) {
    const end = surnames.get(word.lower) ?? [];
    if (end.length === 0 && !listedName(words, at, gazetteer, true)) return undefined;
    if (!/(?:ian|ish|ch|ese|an)$/.test(before.lower)) return undefined;
  }
  const printed = surnames.get(word.lower) ?? [];
  if (printed.length > 0) {
    const length = Math.max(...printed.map(({ to, from }) => to - from));
    const people = [...new Set(printed.map(({ figure }) => figure))];
    // A surname used alone before its second bearer comes belongs to the first.
    const early = people.length > 1 ? printed.filter(({ from }) => from < at).map(({ figure }) => figure) : people;
    return { to: at + length, figures: early.length > 0 ? [...new Set(early)] : people };
  }
  const listed = listedName(words, at, gazetteer, true);
  if (!listed) return undefined;
  const all = (gazetteer.entries.get(word.lower) ?? []).filter(({ kind }) => kind === 'surname').map(({ figure }) => figure);
  return { to: listed.to, figures: [...new Set(all)] };
}

function noteSurname(surnames: Map<string, Full[]>, found: Full, words: readonly Word[]): void {
  if (found.kind !== 'name' || !/^(?:person|unknown|body)$/.test(found.figure.kind)) return;
  const name = nameText(words, found.from, found.to);
  // A body goes by its first word, a person by the last.
  const short = found.figure.kind === 'body' ? (found.figure.actor === null ? firstWord(name) : undefined) : surnameOf(name);
  if (short === undefined || found.to - found.from < 2) return;
  const word = short.split(' ')[0] ?? '';
  const list = surnames.get(word.toLowerCase()) ?? [];
  const length = short.split(' ').length;
  list.push({ ...found, to: found.from + length });
  surnames.set(word.toLowerCase(), list);
}

/** The first word of a body's name when it is no plain adjective or role ("Verity" of "Verity Biologics"). */
function firstWord(name: string): string | undefined {
  const word = name.split(' ')[0] ?? '';
  return /(?:ian|ish|ese|al|ern|ic|ed)$/.test(word) || bodyNameWords.has(word.toLowerCase()) || word.length < 4 ? undefined : word;
}

/** What stands beside a full name tells roles: "US envoy X", "X, a pediatrician at …". */
function learnFrom({ from, to, figure }: Full, words: readonly Word[]): void {
  let start = from;
  while (start > 0 && from - start < 6 && joined(words[start]) && words[start - 1] && !determiners.has(words[start - 1]?.lower ?? ''))
    start--;
  const before = words[from - 1];
  if (before && start < from) {
    const title = before.lower.replace(/\.$/, '');
    if (isTitle(before)) {
      figure.proven = true;
      if (figure.kind === 'unknown') figure.kind = 'person';
      learnRole(figure, phraseBefore(words, start, from));
      figure.gender ??= genderOf(title);
    }
  }
  const gap = words[to]?.gap ?? '';
  if (!/^,? ?, $/.test(gap)) return;
  let index = to;
  const phrase: string[] = [];
  while (index < words.length && phrase.length < 9 && (index === to || joined(words[index]))) {
    const word = words[index];
    if (!word || (postmodifiers.has(word.lower) && phrase.length > 0) || word.lower === 'of' || word.lower === 'and') break;
    phrase.push(word.possessive ? `${word.lower}'s` : word.lower);
    index++;
  }
  const head = phrase.at(-1) ?? '';
  const role = determiners.has(phrase[0] ?? '')
    ? phrase.slice(1)
    : titles.has(head) || /(?:man|woman|person|or|er|ist|ian)$/.test(head)
      ? phrase
      : [];
  if (role.length === 0 || /(?:ed|ing)$/.test(head)) return;
  // "member of parliament" is one role.
  if (words[index]?.lower === 'of' && /^(?:parliament|congress|mps?)$/.test(words[index + 1]?.lower ?? '')) learnRole(figure, 'lawmaker');
  learnRole(figure, role.join(' '));
  figure.proven = true;
  if (figure.kind === 'unknown') figure.kind = 'person';
}

function phraseBefore(words: readonly Word[], start: number, end: number): string {
  return words
    .slice(start, end)
    .map(({ lower }) => lower)
    .join(' ');
}

function nameText(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ printed }) => printed)
    .join(' ');
}

function mentionOf(words: readonly Word[], from: number, to: number, figures: readonly Figure[], kind: NameKind, titled: boolean): Mention {
  return { from, to, figures, kind, titled, start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

/** Names in bylines, tables and furniture name nobody of the story. */
function readableWords(document: Document, words: readonly Word[]): boolean[] {
  const readable: boolean[] = [];
  let block = 0;
  for (const word of words) {
    while ((document.blocks[block]?.end ?? Infinity) <= word.start) block++;
    readable.push(namedKinds.has(document.blocks[block]?.kind ?? ''));
  }
  return readable;
}
