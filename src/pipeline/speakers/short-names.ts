import { type Figure, type Gazetteer, localFigure } from './figures.ts';
import { genderOfName } from './given-names.ts';
import { bodyNameWords, legalForms, tradeWords } from './body-words.ts';
import { courtesies, functionWords, genderOf, isTitle, kinNouns } from './lexicon.ts';
import { listedName, type Named } from './listed-names.ts';
import { nameText } from './local-names.ts';
import { partyNouns } from './parties.ts';
import { surnameOf } from './surnames.ts';
import { fold, joined, type Word } from './words.ts';

/** A name cut short, and whom the article's full names let it mean. */
export interface Short {
  readonly to: number;
  readonly figures: readonly Figure[];
}

interface Bearer {
  readonly figure: Figure;
  readonly at: number;
  readonly words: readonly string[];
  /** How the short name was cut. */
  readonly cut: Cut;
}

/**
 * `initials` stand in capitals only: "Who" is not the WHO. `trade`: a firm without what it makes ("Verity Biologics"), which
 * could be a daughter of the firm whose name is the short one; `legal`: without its legal form, which is the same firm.
 */
type Cut = 'initials' | 'legal' | 'surname' | 'trade';

/** Surnames, firms' names without their forms, and initials, as the full names of one article give them. */
export class ShortNames {
  readonly #bearers = new Map<string, Bearer[]>();
  /** Surnames that the article used alone while one person bore them: they stay that person's. */
  readonly #settled = new Map<string, Figure>();
  /** People by their first names: features use them alone. */
  readonly #given = new Map<string, Set<Figure>>();
  readonly #words: readonly Word[];
  readonly #gazetteer: Gazetteer;
  /** Index of the first place in running text where each capitalised word begins no longer name, by its small letters. */
  readonly #firstAlone: ReadonlyMap<string, number>;

  /** `running`: does the word stand in running text? Headlines cut names before the article has given them. */
  constructor(words: readonly Word[], gazetteer: Gazetteer, running: (at: number) => boolean) {
    this.#words = words;
    this.#gazetteer = gazetteer;
    const firstAlone = new Map<string, number>();
    for (const [at, { lower, capital }] of words.entries())
      if (capital && running(at) && !firstAlone.has(lower) && !goesOn(words[at + 1])) firstAlone.set(lower, at);
    this.#firstAlone = firstAlone;
  }

  /** Remember how a full name can be cut short. */
  note({ from, to, figure, kind }: Named): void {
    if (kind !== 'name' || to - from < 2) return;
    const name = nameText(this.#words, from, to);
    if (figure.kind === 'person' || figure.kind === 'unknown') {
      this.#add(surnameOf(name), figure, from, 'surname');
      const given = fold(name.split(' ')[0] ?? '').toLowerCase();
      if (genderOfName(given) !== undefined) this.#given.set(given, (this.#given.get(given) ?? new Set()).add(figure));
    }
    if (figure.actor !== null || figure.kind === 'person') return;
    const firm = figure.kind === 'body' ? firmName(name) : undefined;
    if (firm) this.#add(firm.short, figure, from, firm.cut);
    // "ISW" of "Institute for the Study of War", "MoD" of "Ministry of Defence".
    const letters = name.split(/[ -]/).map((word) => word.charAt(0));
    for (const initials of new Set([letters.join(''), letters.filter((letter) => /\p{Lu}/u.test(letter)).join('')])) {
      if (initials.length > 2) this.#add(initials, figure, from, 'initials');
    }
  }

  /** "Heller's wife, Joan," bears the surname, too. */
  noteKin(to: number): void {
    const words = this.#words;
    const owner = words[to - 1];
    const kin = words[to];
    const given = words[to + 1];
    if (!owner?.possessive || !kin || !joined(kin) || !kinNouns.has(kin.lower) || !given?.capital) return;
    if (!/^,? $/.test(given.gap) || (joined(words[to + 2]) && words[to + 2]?.capital)) return;
    const figure = localFigure(given.printed, 'person');
    figure.proven = true;
    figure.gender = genderOf(kin.lower);
    this.#add(owner.printed, figure, to + 1, 'surname');
    this.#add(given.printed, figure, to + 1, 'surname');
  }

  /** The short name at the word `at`. */
  at(at: number): Short | undefined {
    const words = this.#words;
    const word = words[at];
    const listed = listedName(words, at, this.#gazetteer, true);
    const isParticle = word?.capital === false && (this.#bearers.get(word.lower) ?? []).some((one) => one.words.length > 1);
    if (!word || (!word.capital && !listed && !isParticle) || followsFirstName(words, at)) return undefined;
    const bearers = (this.#bearers.get(word.lower) ?? []).filter(
      (one) => one.words.every((part, step) => words[at + step]?.lower === part) && this.#isBorne(one, word),
    );
    const early = bearers.filter((one) => one.at < at);
    const before = joined(word) ? (words[at - 1]?.lower.replace(/\.$/, '') ?? '') : '';
    const titled = isTitle(before) && !courtesies.has(before);
    const borne = [...new Set((early.length > 0 ? early : bearers).map(({ figure }) => figure))];
    if (borne.length === 1 && borne[0] && !this.#settled.has(word.lower)) this.#settled.set(word.lower, borne[0]);
    const settled = isTitle(before) ? undefined : this.#settled.get(word.lower);
    const named = settled ? [settled] : borne;
    // "President Trump" in a story on Melania Trump: the title picks among namesakes.
    if (named.length > 0 && !(titled && listed)) return { to: at + (bearers[0]?.words.length ?? 1), figures: named };
    if (!listed) return this.#byGiven(at);
    const all = (this.#gazetteer.entries.get(word.lower) ?? []).filter(({ kind }) => kind === 'surname').map(({ figure }) => figure);
    return { to: listed.to, figures: [...new Set([...named, ...all])] };
  }

  /** "Thomas" of Thomas Sam, when no other Thomas is named. */
  #byGiven(at: number): Short | undefined {
    const [word, next] = [this.#words[at], this.#words[at + 1]];
    const figures = [...(this.#given.get(word?.lower ?? '') ?? [])];
    return figures.length === 1 && !(joined(next) && next?.capital) ? { to: at + 1, figures } : undefined;
  }

  /** Who has the short name alone before anybody's longer one is no part of that one. */
  #isBorne({ cut, at }: Bearer, { lower, printed }: Word): boolean {
    if (cut === 'initials') return /\p{Lu}.*\p{Lu}/u.test(printed);
    return cut !== 'trade' || at <= (this.#firstAlone.get(lower) ?? at);
  }

  #add(short: string | undefined, figure: Figure, at: number, cut: Cut): void {
    if (short === undefined) return;
    const words = fold(short).toLowerCase().split(' ');
    const key = words[0] ?? '';
    const list = this.#bearers.get(key) ?? [];
    list.push({ figure, at, words, cut });
    this.#bearers.set(key, list);
  }
}

/** Does the name before the word `next` go on with it? */
function goesOn(next: Word | undefined): boolean {
  return next?.capital === true && joined(next) && !isTitle(next.lower);
}

/** A capitalised word right before it is a first name, unless it is a title, an owner or where somebody comes from. */
function followsFirstName(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (!before?.capital || !joined(words[at]) || before.possessive) return false;
  if (isTitle(before.lower) || functionWords.has(before.lower) || bodyNameWords.has(before.lower) || partyNouns.has(before.lower))
    return false;
  return !/(?:ian|ish|ch|ese|an)$/.test(before.lower);
}

/**
 * "Verity" of "Verity Biologics": a firm without its legal form and its trade. Any other word behind the first one makes another
 * body that bears the name: a firm's users' league, a town's hospital, a founder's fund.
 */
function firmName(name: string): { readonly short: string; readonly cut: Cut } | undefined {
  const [short = '', ...others] = name.split(' ').map((word) => word.replace(/\.$/, ''));
  const kinds = others.map((word) => word.toLowerCase());
  if (!kinds.every((word) => legalForms.has(word) || tradeWords.has(word))) return undefined;
  if (bodyNameWords.has(short.toLowerCase()) || /(?:’s|'s)$/.test(short)) return undefined;
  // No adjective ("National Holdings") and nothing as short as "New".
  if (/(?:ian|ish|ese|al|ern|ic|ed)$/.test(short) || (short.length < 4 && !/^\p{Lu}{3}$/u.test(short))) return undefined;
  return { short, cut: kinds.every((word) => legalForms.has(word)) ? 'legal' : 'trade' };
}
