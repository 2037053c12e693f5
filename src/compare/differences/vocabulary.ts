import type { DifferencesFile } from '../../schema/differences.ts';
import type { Range } from '../../schema/span.ts';
import { foldWords } from '../../text/fold.ts';
import { compilePattern, type Pattern } from '../../text/patterns.ts';

/** Nouns that count one thing in any story. */
const sameEverywhere: readonly (readonly string[])[] = [
  ['countries', 'nations', 'states'],
  ['people', 'persons'],
];

/** Of these, under the noun by which they are compared, bodies and groups are made. */
const members: ReadonlySet<string> = new Set(['countries', 'people', 'towns', 'cities', 'parties', 'companies', 'members']);

/** Words that say which, or whose, in any story. Names and nationalities do too; those have capitals. */
const scopesEverywhere = [
  'foreign',
  'international',
  'multinational',
  'allied',
  'domestic',
  'national',
  'federal',
  'regional',
  'local',
  'civilian',
  'private',
  'outside',
];

/** Words before a noun that say of which kind the thing is, in any story; others show it by how they end. */
const qualifiersEverywhere: ReadonlySet<string> = new Set(
  (
    'ground land air sea border combat combat-ready peacekeeping armed unarmed direct indirect lasting permanent temporary partial full complete ' +
    'limited unlimited immediate unconditional binding non-binding written unwritten joint separate private sustained interim'
  ).split(' '),
);
const endsOfKind = /^[\p{Ll}-]{3,}(?:al|ive|ic|ary|ous|able|ible)$/u;
/** They end so too, and say nothing of the kind. */
const noKind: ReadonlySet<string> = new Set(
  (
    'additional several potential possible actual previous various numerous total final initial general special real usual normal serious crucial ' +
    'critical vital massive famous alleged available considerable notable reliable valuable give receive have believe achieve arrive survive ' +
    'derive deserve leave serve drive solve involve resolve remove improve approve prove move enable public deal appeal signal reveal goal ' +
    'proposal approval refusal arrival trial rival official initiative alternative objective representative executive'
  ).split(' '),
);

/** A condition, or a means, as the corpus names it. */
export interface Named {
  readonly id: string;
  readonly title: string;
}

/** The words of the story that detectors look for, with those of any story. */
export class Vocabulary {
  readonly #nouns: ReadonlyMap<string, string>;
  readonly #conditions: readonly (Named & { readonly patterns: readonly Pattern[] })[];
  readonly #scopes: ReadonlySet<string>;
  readonly #means: readonly (Named & { readonly phrase: RegExp })[];

  constructor(file: DifferencesFile | undefined) {
    this.#nouns = new Map(
      [...sameEverywhere, ...(file?.nouns ?? [])].flatMap(([first = '', ...others]) =>
        [first, ...others].map((noun) => [noun.toLowerCase(), first.toLowerCase()]),
      ),
    );
    this.#conditions = (file?.conditions ?? []).map(({ id, title, patterns }) => ({
      id,
      title,
      patterns: patterns.map((pattern) => compilePattern(pattern)),
    }));
    this.#scopes = new Set(scopesEverywhere);
    this.#means = (file?.means ?? []).map(({ id, title, phrases }) => ({
      id,
      title,
      phrase: new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${longestFirst(phrases).map(escaped).join('|')})(?![\p{L}\p{N}-])`, 'giu'),
    }));
  }

  /** The noun under which nouns of one meaning are compared. */
  noun(word: string): string {
    const lower = word.toLowerCase();
    return this.#nouns.get(lower) ?? lower;
  }

  /** Nouns of the story whose scope matters: those that it lists. */
  isListed(word: string): boolean {
    return this.#nouns.has(word.toLowerCase());
  }

  /** "countries", "people" and the like: those of whom a body is made. */
  isMember(word: string): boolean {
    return members.has(this.noun(word));
  }

  /** Listed by the story itself, and not one of those who act in any story. */
  isThing(word: string): boolean {
    return this.isListed(word) && !this.isMember(word);
  }

  isScope(word: string): boolean {
    return this.#scopes.has(word.toLowerCase());
  }

  /** "Ground", "military", "lasting": words that say of which kind something is; those that say whose are of scope. */
  isQualifier(word: string): boolean {
    const lower = word.toLowerCase();
    return !this.isScope(lower) && (qualifiersEverywhere.has(lower) || (endsOfKind.test(word) && !noKind.has(lower)));
  }

  /** The means that a text names, in its order, with their places in it. */
  means(text: string): (Named & Range)[] {
    return this.#means
      .flatMap(({ id, title, phrase }) =>
        [...text.matchAll(phrase)].map((match) => ({ id, title, start: match.index, end: match.index + match[0].length })),
      )
      .toSorted((a, b) => a.start - b.start);
  }

  meansTitle(id: string): string {
    return this.#means.find((means) => means.id === id)?.title ?? id;
  }

  conditions(phrase: string): Named[] {
    const words = foldWords(phrase);
    return this.#conditions.filter(({ patterns }) => patterns.some((pattern) => pattern(words) > 0));
  }
}

function longestFirst(phrases: readonly string[]): string[] {
  return phrases.toSorted((a, b) => b.length - a.length);
}

function escaped(phrase: string): string {
  return phrase.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
