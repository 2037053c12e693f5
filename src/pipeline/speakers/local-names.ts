import { type Figure, type Gazetteer, localFigure } from './figures.ts';
import { learnRole } from './held-roles.ts';
import { genderOfName } from './given-names.ts';
import { bodyNameWords, legalForms, tradeWords } from './body-words.ts';
import { functionWords, kinNouns } from './lexicon.ts';
import { listedName, type Named } from './listed-names.ts';
import { isAcronym, isAged, isKin, isPersonal } from './name-kinds.ts';
import { isNickname, isPartnership, runEnd } from './name-run.ts';
import { isSurnameAlone, nameStart } from './name-start.ts';
import { partyNouns } from './parties.ts';
import { isSpelling, lastNameOf, withoutHonours } from './surnames.ts';
import { fold, joined, type Word } from './words.ts';

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
    const from = to === undefined ? at : (this.#knownStart(at, to) ?? nameStart(words, at, to));
    if (to === undefined || to - from < 2 || words[from]?.lower === 'of' || isSurnameAlone(words, from, to)) return undefined;
    if (partyNouns.has(words[to - 1]?.lower ?? '')) return undefined;
    const parts = words.slice(from, to);
    const name = nameText(words, from, to);
    const body =
      !isPersonal(words, from, to) &&
      (isFirm(parts) ||
        parts.some(
          ({ lower, plain }, step) => bodyNameWords.has(lower) || isAcronym(plain) || (step > 0 && isPartnership(words, from + step)),
        ));
    const figure = body ? this.#body(name, owner(words, from, this.#gazetteer)) : this.#person(withoutHonours(name));
    const nickname = parts.findIndex((_, step) => isNickname(words, from + step));
    if (nickname > 0) this.#byName.set(fold(nameText(words, from + nickname, to)).toLowerCase(), figure);
    return { from, to, figure, kind: 'name' };
  }

  /** "International Affairs | Grigory Savelyev": the run ends in a full name that was printed before. */
  #knownStart(at: number, to: number): number | undefined {
    const known = this.#byName.get(fold(nameText(this.#words, to - 2, to)).toLowerCase());
    return to - at > 3 && known?.kind !== 'body' && known ? to - 2 : undefined;
  }

  /** "Her neighbour, Taras, laughed": one word is a name where a role of somebody's stands before it. */
  #given(at: number): Figure | undefined {
    const word = this.#words[at];
    if (!word?.capital || (joined(this.#words[at + 1]) && this.#words[at + 1]?.capital)) return undefined;
    const known = this.#byName.get(word.lower);
    if (known) return known;
    const [owner, noun] = [this.#words[at - 2], this.#words[at - 1]];
    if (isAged(this.#words, at) && !this.#byEnd.has(word.lower)) return this.#firstName(word);
    if (noun && joined(word) && isKin(owner, noun)) return this.#relative(word, noun);
    if (word.gap !== ', ' || !noun || noun.capital || !joined(noun) || !/^(?:his|her|their)$/.test(owner?.lower ?? '')) return undefined;
    if (!/^,/.test(this.#words[at + 1]?.gap ?? '')) return undefined;
    return this.#relative(word, noun);
  }

  #relative(word: Word, { lower }: Word): Figure {
    const figure = this.#firstName(word);
    learnRole(figure, lower);
    figure.kin = kinNouns.has(lower);
    return figure;
  }

  #firstName({ printed, lower }: Word): Figure {
    const figure = localFigure(printed, 'person');
    figure.proven = true;
    figure.gender = genderOfName(lower);
    this.#byName.set(lower, figure);
    return figure;
  }

  #person(name: string): Figure {
    const key = fold(name).toLowerCase();
    const known = this.#byName.get(key);
    if (known) return known;
    const end = lastNameOf(key);
    const listed = (this.#gazetteer.entries.get(end) ?? []).filter(({ kind }) => kind === 'surname').map(({ figure }) => figure);
    const others = this.#byEnd.get(end) ?? [];
    const figure = [...listed, ...others].find((one) => isSpelling(key, fold(one.name).toLowerCase())) ?? localFigure(name, 'unknown');
    if (figure.actor === null) figure.gender ??= genderOfName(key.split(' ')[0] ?? '');
    // A first name is a person's.
    if (figure.gender !== undefined) figure.proven = true;
    this.#byName.set(key, figure);
    this.#byEnd.set(end, [...others, figure]);
    return figure;
  }

  /** Two states have a Defence Ministry each: the owner belongs to the name, and may be left out once it is told. */
  #body(name: string, ownedBy: string): Figure {
    const key = fold(`${ownedBy}${name}`).toLowerCase();
    const known = this.#byName.get(key) ?? this.#sameFirm(key);
    if (known) return known;
    const end = fold(name).toLowerCase();
    const owned = this.#byEnd.get(end) ?? [];
    const [only] = owned;
    const figure = ownedBy === '' && owned.length === 1 && only ? only : localFigure(`${ownedBy}${name}`, 'body');
    this.#byName.set(key, figure);
    const firm = withoutLegalForm(key);
    if (firm.includes(' ') && !this.#byName.has(firm)) this.#byName.set(firm, figure);
    if (ownedBy !== '') this.#byEnd.set(end, [...owned, figure]);
    return figure;
  }

  /** "Tolver Foods Inc." after "Tolver Foods": a legal form more makes no other firm. */
  #sameFirm(key: string): Figure | undefined {
    const figure = this.#byName.get(withoutLegalForm(key));
    if (figure) this.#byName.set(key, figure);
    if (figure?.kind === 'unknown') figure.kind = 'body';
    return figure;
  }
}

/** "Brask Energy", but not "David Steel". */
function isFirm(parts: readonly Word[]): boolean {
  return tradeWords.has(parts.at(-1)?.lower ?? '') && genderOfName(parts[0]?.lower ?? '') === undefined;
}

/** A firm's name, in small letters, without the words that only say what form of firm it is. */
function withoutLegalForm(key: string): string {
  const words = key.split(' ');
  while (words.length > 2 && legalForms.has(words.at(-1)?.replace(/\.$/, '') ?? '')) words.pop();
  return words.join(' ');
}

/** The printed words of a name, without a possessive ending. */
export function nameText(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .flatMap((word, step) =>
      step === 0 || !isNickname(words, from + step)
        ? [(step > 0 && isPartnership(words, from + step) ? '& ' : '') + printedOf(word, from + step < to - 1)]
        : [],
    )
    .join(' ');
}

/** "Builders’" and "Women’s" inside a name keep their ending. */
function printedOf({ printed, possessive }: Word, inside: boolean): string {
  if (!inside || !possessive) return printed;
  return printed.endsWith('s') ? `${printed}’` : `${printed}’s`;
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
