import type { SentencePart } from '../../schema/differences.ts';
import type { Range } from '../../schema/span.ts';
import { findRewordings, type Worded } from '../../text/rewordings.ts';
import { closestWording } from './closest-wording.ts';
import { rewordingSentences } from './rewording-sentences.ts';

/** What of a statement decides how it stands beside those of other articles. */
export interface Besides extends Worded {
  readonly id: string;
  /** Id of the article. */
  readonly article: string;
  readonly siglum: string;
  readonly utterance: string;
}

/** Statements of several articles side by side, whole, each under its own letter. */
export interface Beside<T> {
  /** In the order given, without those that have nothing here. */
  readonly cells: readonly BesideCell<T>[];
  /** What quotations have in different words, one sentence each. */
  readonly sentences: readonly (readonly SentencePart[])[];
}

export interface BesideCell<T> {
  /** 0-based place of the article among those given. */
  readonly place: number;
  readonly entries: readonly BesideEntry<T>[];
}

export interface BesideEntry<T> {
  readonly statement: T;
  /** Where else the article gives the same. */
  readonly again: readonly T[];
  /** Words that other articles have otherwise: places in the text of the article. */
  readonly reworded: readonly Range[];
}

/** A wording is chosen by what it shares with those of so many articles, and compared with so many. */
const mostOthers = 12;

/**
 * One cell an article. What an article gives several times stands once, in the wording closest to what was said, with the others
 * at hand.
 *
 * @param articles the statements of each, in text order
 * @param keyOf statements of one article with the same key are the same given again
 * @param toldOf words of an article that the page tells of already: what stands there in both articles gets no sentence
 */
export function setBeside<T extends Besides>(
  articles: readonly (readonly T[])[],
  keyOf: (statement: T) => string,
  toldOf: (article: string) => readonly Range[] = () => [],
): Beside<T> {
  const chosen = articles.map((own, place) => {
    const others = articles.slice(0, mostOthers).flatMap((statements, other) => (other === place ? [] : statements));
    return [...Map.groupBy(own, keyOf).values()].flatMap((same) => {
      const statement = closestWording(same, others);
      return statement ? [{ statement, again: same.filter((one) => one !== statement) }] : [];
    });
  });
  const shown = chosen.slice(0, mostOthers).flat();
  const found = shown.flatMap(({ statement: a }, index) =>
    shown.slice(index + 1).flatMap(({ statement: b }) => {
      const areOne = a.article !== b.article && a.utterance === b.utterance;
      return areOne ? findRewordings(a, b).map(([one, other]) => ({ a, b, one, other })) : [];
    }),
  );
  return {
    cells: chosen.flatMap((entries, place) => (entries.length > 0 ? [{ place, entries: entries.map(withRanges) }] : [])),
    sentences: rewordingSentences(found.filter(({ a, b, one, other }) => !(isTold(a, one) && isTold(b, other)))),
  };

  function isTold({ article }: T, { start, end }: Range): boolean {
    return toldOf(article).some((told) => told.start <= start && end <= told.end);
  }

  function withRanges(entry: { readonly statement: T; readonly again: readonly T[] }): BesideEntry<T> {
    const own = found.flatMap(({ a, b, one, other }) => (a === entry.statement ? [one] : b === entry.statement ? [other] : []));
    const places = new Map(own.map(({ start, end }) => [`${start} ${end}`, { start, end }]));
    return { ...entry, reworded: [...places.values()] };
  }
}
