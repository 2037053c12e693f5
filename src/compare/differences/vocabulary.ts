import type { DifferencesFile } from '../../schema/differences.ts';
import { foldWords } from '../../text/fold.ts';
import { compilePattern, type Pattern } from '../../text/patterns.ts';

/** Nouns that count one thing in any story. */
const sameEverywhere: readonly (readonly string[])[] = [
  ['countries', 'nations', 'states'],
  ['people', 'persons'],
];

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

/** A condition as the corpus names it. */
export interface ConditionClass {
  readonly id: string;
  readonly title: string;
}

/** The words of the story that detectors look for, with those of any story. */
export class Vocabulary {
  readonly #nouns: ReadonlyMap<string, string>;
  readonly #conditions: readonly (ConditionClass & { readonly patterns: readonly Pattern[] })[];
  readonly #scopes: ReadonlySet<string>;

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

  isScope(word: string): boolean {
    return this.#scopes.has(word.toLowerCase());
  }

  conditions(phrase: string): ConditionClass[] {
    const words = foldWords(phrase);
    return this.#conditions.filter(({ patterns }) => patterns.some((pattern) => pattern(words) > 0));
  }
}
