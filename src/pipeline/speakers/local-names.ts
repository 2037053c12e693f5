import { type Figure, type Gazetteer, learnRole, localFigure } from './figures.ts';
import { genderOfName } from './given-names.ts';
import { bodyNameWords, functionWords, isTitle, particles } from './lexicon.ts';
import { listedName, type Named } from './listed-names.ts';
import { fold, joined, type Word } from './words.ts';

/** Words of the longest name: a text that is all capitals is no name. */
const longest = 12;

/** Letters behind a person's name: capitals that make it no body's. */
const honours: ReadonlySet<string> = new Set('qc kc mp mep msp ms td obe cbe mbe kcb phd md rn jp'.split(' '));

/** Names that the article prints and nobody listed, by their small letters. */
export class LocalNames {
  readonly #byName = new Map<string, Figure>();
  /** People by their last word; bodies by their name without its owner. */
  readonly #byEnd = new Map<string, Figure[]>();
  readonly #words: readonly Word[];
  readonly #gazetteer: Gazetteer;

  constructor(words: readonly Word[], gazetteer: Gazetteer) {
    this.#words = words;
    this.#gazetteer = gazetteer;
  }

  /** The run of two or more capitalised words that starts at `at`, as a person's full name or a body's. */
  at(at: number): Named | undefined {
    const words = this.#words;
    const given = this.#given(at);
    if (given) return { from: at, to: at + 1, figure: given, kind: 'name' };
    const to = runEnd(words, at, this.#gazetteer);
    const from = to === undefined ? at : nameStart(words, at, to);
    if (to === undefined || to - from < 2 || words[from]?.lower === 'of' || isSurnameAlone(words, from, to)) return undefined;
    const parts = words.slice(from, to);
    const body = parts.some(({ lower, plain }) => bodyNameWords.has(lower) || (/^\p{Lu}{2,}$/u.test(plain) && !honours.has(lower)));
    const name = nameText(words, from, to - (!body && parts.length > 2 && honours.has(parts.at(-1)?.lower ?? '') ? 1 : 0));
    const figure = body ? this.#body(name, owner(words, from, this.#gazetteer)) : this.#person(name);
    return { from, to, figure, kind: 'name' };
  }

  /** "Her neighbour, Taras, laughed": one word is a name where a role of somebody's stands before it. */
  #given(at: number): Figure | undefined {
    const word = this.#words[at];
    if (!word?.capital || (joined(this.#words[at + 1]) && this.#words[at + 1]?.capital)) return undefined;
    const known = this.#byName.get(word.lower);
    if (known) return known;
    const [owner, noun] = [this.#words[at - 2], this.#words[at - 1]];
    if (word.gap !== ', ' || !noun || noun.capital || !joined(noun) || !/^(?:his|her|their)$/.test(owner?.lower ?? '')) return undefined;
    if (!/^,/.test(this.#words[at + 1]?.gap ?? '')) return undefined;
    const figure = localFigure(word.printed, 'person');
    figure.proven = true;
    learnRole(figure, noun.lower);
    this.#byName.set(word.lower, figure);
    return figure;
  }

  #person(name: string): Figure {
    const key = fold(name).toLowerCase();
    const known = this.#byName.get(key);
    if (known) return known;
    const end = key.split(' ').at(-1) ?? '';
    const listed = (this.#gazetteer.entries.get(end) ?? []).filter(({ kind }) => kind === 'surname').map(({ figure }) => figure);
    const others = this.#byEnd.get(end) ?? [];
    const figure = [...listed, ...others].find((one) => isSpelling(key, fold(one.name).toLowerCase())) ?? localFigure(name, 'unknown');
    if (figure.actor === null) figure.gender ??= genderOfName(key.split(' ')[0] ?? '');
    this.#byName.set(key, figure);
    this.#byEnd.set(end, [...others, figure]);
    return figure;
  }

  /** Two states have a Defence Ministry each: the owner belongs to the name, and may be left out once it is told. */
  #body(name: string, ownedBy: string): Figure {
    const key = fold(`${ownedBy}${name}`).toLowerCase();
    const known = this.#byName.get(key);
    if (known) return known;
    const end = fold(name).toLowerCase();
    const owned = this.#byEnd.get(end) ?? [];
    const [only] = owned;
    const figure = ownedBy === '' && owned.length === 1 && only ? only : localFigure(`${ownedBy}${name}`, 'body');
    this.#byName.set(key, figure);
    if (ownedBy !== '') this.#byEnd.set(end, [...owned, figure]);
    return figure;
  }
}

/** The printed words of a name, without a possessive ending. */
export function nameText(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ printed }) => printed)
    .join(' ');
}

/** Where the run of capitalised words that starts at `at` ends; undefined when none starts there. */
function runEnd(words: readonly Word[], at: number, gazetteer: Gazetteer): number | undefined {
  const first = words[at];
  if (!first?.capital || functionWords.has(first.lower)) return undefined;
  let to = at + 1;
  for (let last = first; !last.possessive && to - at < longest; to++) {
    const next = words[to];
    if (!next || !joined(next)) break;
    const after = words[to + 1];
    const linked = !next.capital && ((particles.has(next.lower) && joined(after) && after?.capital === true) || bodyGoesOn(words, at, to));
    if ((!next.capital && !linked) || (next.capital && listedName(words, to, gazetteer))) break;
    last = next;
  }
  return to;
}

/** "Ministry | of Health", "Institute | for the Study | of War": a body's name goes on after a small word. */
function bodyGoesOn(words: readonly Word[], start: number, at: number): boolean {
  const word = words[at]?.lower ?? '';
  const next = words[at + 1];
  if (!next || !joined(next) || functionWords.has(next.lower))
    return word !== 'the' && next?.lower === 'the' && isLinked(words, start, at, word) && words[at + 2]?.capital === true;
  if (word === 'the') return next.capital && /^(?:of|for|on)$/.test(words[at - 1]?.lower ?? '');
  return next.capital && isLinked(words, start, at, word);
}

function isLinked(words: readonly Word[], start: number, at: number, word: string): boolean {
  if (word === 'of') return words.slice(start, at).some(({ lower }) => bodyNameWords.has(lower));
  return (
    /^(?:for|on)$/.test(word) &&
    /^(?:institute|council|cent(?:er|re)|committee|commission|foundation|association|society|campaign|agency|department|ministry|office)$/.test(
      words[at - 1]?.lower ?? '',
    )
  );
}

/** The name starts after titles ("Dutch Prime Minister | Dick Schoof") and after the body they belong to. */
function nameStart(words: readonly Word[], at: number, to: number): number {
  let from = at;
  for (let index = at; index < to; index++) if (isTitle(words[index]?.lower ?? '')) from = index + 1;
  // "Secretary of Defense | Lloyd Austin".
  if (from === at && words[at - 1]?.lower === 'of' && isTitle(words[at - 2]?.lower ?? '') && to - at >= 3) from = at + 1;
  while (from < to && functionWords.has(words[from]?.lower ?? '')) from++;
  // "CEO of the Refugee Council | Enver Solomon".
  const body = words.slice(from, to).findLastIndex(({ lower }) => bodyNameWords.has(lower));
  return body >= 0 && to - from - body - 1 >= 2 && words[from + body + 1]?.capital ? from + body + 1 : from;
}

/** "Von der Leyen" is a surname, not a first name with one. */
function isSurnameAlone(words: readonly Word[], from: number, to: number): boolean {
  // "Al Carns" has a first name.
  return !(words[from]?.printed === 'Al' && to - from === 2) && words.slice(from, to - 1).every(({ lower }) => particles.has(lower));
}

/** "Russia's" Defence Ministry, the "U.S." Soccer Federation. */
function owner(words: readonly Word[], from: number, gazetteer: Gazetteer): string {
  let start = from - 1;
  const last = words[start];
  if (!last?.capital || !joined(words[from])) return '';
  while (from - start < 4 && joined(words[start]) && words[start - 1]?.capital && !functionWords.has(words[start - 1]?.lower ?? ''))
    start--;
  if (last.possessive) return `${nameText(words, start, from)}’s `;
  for (let at = start; at < from; at++) {
    const state = listedName(words, at, gazetteer);
    if (state?.to === from && state.figure.kind === 'state') return `${nameText(words, at, from)} `;
  }
  return '';
}

/** First names that differ in one letter, or of which one is cut to its first letter, or has a middle name more. */
function isSpelling(one: string, other: string): boolean {
  const [given = ''] = one.split(' ');
  const [first = ''] = other.split(' ');
  if (one.split(' ').at(-1) !== other.split(' ').at(-1)) return false;
  if (given === first || /^\p{L}\.$/u.test(given) || /^\p{L}\.$/u.test(first)) return given.charAt(0) === first.charAt(0);
  if (given.length !== first.length || given.length < 5) return false;
  const differ = [...given].flatMap((letter, index) => (letter === first[index] ? [] : [letter + (first[index] ?? '')]));
  // "Mario" and "Maria" are two people.
  return differ.length === 1 && !/^(?:ao|oa)$/.test(differ[0] ?? '');
}
