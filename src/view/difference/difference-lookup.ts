import type { SiteStatement } from '../../schema/dataset.ts';
import type { Difference, DifferenceKind, DifferencePassage } from '../../schema/differences.ts';
import type { Range } from '../../schema/span.ts';

/** A place of an article that a difference is about. */
interface Place {
  readonly passage: DifferencePassage;
  readonly difference: Difference;
}

interface Lookup {
  readonly open: readonly Difference[];
  readonly byClaim: ReadonlyMap<string, Difference[]>;
  readonly byArticle: ReadonlyMap<string, Difference[]>;
  readonly byEvent: ReadonlyMap<string, Difference[]>;
  readonly bySpeaker: ReadonlyMap<string, Difference[]>;
  readonly byStatement: ReadonlyMap<string, Difference[]>;
  readonly places: ReadonlyMap<string, Place[]>;
  readonly order: ReadonlyMap<Difference, number>;
  readonly pages: (readonly Difference[])[];
}

const lookups = new WeakMap<readonly Difference[], Lookup>();

/** Those that were not dismissed, by what they are of: every row of a page asks, and there may be thousands. */
export function lookUp(differences: readonly Difference[]): Lookup {
  const known = lookups.get(differences);
  if (known) return known;
  const open = differences.filter(({ dismissed }) => dismissed === null);
  const by = (keys: (difference: Difference) => readonly (string | null)[]) => {
    const pairs = open.flatMap((difference) => [...new Set(keys(difference))].flatMap((key) => (key === null ? [] : { key, difference })));
    return new Map([...Map.groupBy(pairs, ({ key }) => key)].map(([key, own]) => [key, own.map(({ difference }) => difference)]));
  };
  const places = open.flatMap((difference) => passagesOf(difference).map((passage): Place => ({ passage, difference })));
  const lookup = {
    open,
    byClaim: by(({ claim }) => [claim]),
    byArticle: by(articlesOf),
    byEvent: by(({ event }) => [event]),
    bySpeaker: by(({ speaker }) => [speaker]),
    byStatement: by((difference) => passagesOf(difference).map(({ statement }) => statement)),
    places: Map.groupBy(places, ({ passage }) => passage.article),
    order: new Map(open.map((difference, place) => [difference, place])),
    pages: toPages(open),
  };
  lookups.set(differences, lookup);
  return lookup;
}

/** Those that have a passage in an article, by its id. Dismissed ones are left out, here and below. */
export function ofArticle(differences: readonly Difference[], article: string): Difference[] {
  return lookUp(differences).byArticle.get(article) ?? [];
}

/** Those of an occasion: about it, or about what was said at it. */
export function ofOccasion(differences: readonly Difference[], event: string): Difference[] {
  return lookUp(differences).byEvent.get(event) ?? [];
}

/**
 * Those of a claim; after them those that hang on an occasion at which it was said (the name of the paper that was signed there), and those of no
 * claim that are about what one of its statements says.
 */
export function ofClaim(
  differences: readonly Difference[],
  claim: { readonly id: string; readonly statements: readonly Pick<SiteStatement, 'id' | 'event'>[] },
): Difference[] {
  const { byClaim, byEvent, byStatement } = lookUp(differences);
  const events = new Set(claim.statements.flatMap(({ event }) => event ?? []));
  const own = byClaim.get(claim.id) ?? [];
  const others = inOrder(differences, [
    ...[...events].flatMap((event) => (byEvent.get(event) ?? []).filter((difference) => difference.claim === null)),
    ...claim.statements.flatMap(({ id }) => (byStatement.get(id) ?? []).filter(isOfNoClaim)),
  ]);
  return [...own, ...others];
}

/** Those of a speaker: about the name and office, about the words, or about words of two speakers of whom this is one. */
export function ofSpeaker(
  differences: readonly Difference[],
  speaker: { readonly id: string; readonly statements: readonly Pick<SiteStatement, 'id'>[] },
): Difference[] {
  const { bySpeaker, byStatement } = lookUp(differences);
  return inOrder(differences, [
    ...(bySpeaker.get(speaker.id) ?? []),
    ...speaker.statements.flatMap(({ id }) =>
      (byStatement.get(id) ?? []).filter(
        (difference) => difference.speaker === null && difference.claim !== null && speakersIn(difference) <= 2,
      ),
    ),
  ]);
}

/** The differences that touch the sentence of a statement, and the places of its article's text whose words they name. */
export function ofStatement(
  differences: readonly Difference[],
  { article, sentence }: Pick<SiteStatement, 'article' | 'sentence'>,
): { readonly differences: Difference[]; readonly words: Range[] } {
  const inside = ({ start, end }: Range) => start < sentence.end && sentence.start < end;
  const touching = (lookUp(differences).places.get(article) ?? []).filter(({ passage }) => inside(passage));
  const places = touching.filter(({ difference }) => !isAboutName(difference));
  return {
    differences: inOrder(
      differences,
      touching.map(({ difference }) => difference),
    ),
    words: places.flatMap(({ passage }) => differingWords(passage)).filter(inside),
  };
}

/** The words of an article that differences name, as places in its text; how names are spelled aside. */
export function differingIn(differences: readonly Difference[], article: string): Range[] {
  return differences
    .filter(({ kind }) => !isAboutName({ kind }))
    .flatMap((difference) => passagesOf(difference).flatMap((passage) => (passage.article === article ? differingWords(passage) : [])));
}

/** Where in the text of its article the words of a passage stand that differ. */
export function differingWords({ start, marks }: Pick<DifferencePassage, 'start' | 'marks'>): Range[] {
  return marks.map((mark) => ({ start: start + mark.start, end: start + mark.end }));
}

/** Whole list: the differences before and behind one that is not dismissed. */
export function neighboursOf(
  differences: readonly Difference[],
  difference: Difference,
): { readonly previous: Difference | undefined; readonly next: Difference | undefined } {
  const { open, order } = lookUp(differences);
  const place = order.get(difference);
  return place === undefined ? { previous: undefined, next: undefined } : { previous: open[place - 1], next: open[place + 1] };
}

/** The other differences of its occasion, or of its claim where it has none. */
export function othersOf(differences: readonly Difference[], difference: Difference): Difference[] {
  const { byClaim, byEvent } = lookUp(differences);
  const own = difference.event === null ? byClaim.get(difference.claim ?? '') : byEvent.get(difference.event);
  return (own ?? []).filter((other) => other !== difference);
}

/** Each once, in the fixed order of kinds in which the list stands: conditions first, spellings last. It is no judgement. */
export function inOrder(differences: readonly Difference[], some: Iterable<Difference>): Difference[] {
  const { order } = lookUp(differences);
  return [...new Set(some)].toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

const aboutNames: ReadonlySet<DifferenceKind> = new Set(['spelling', 'first-name']);

/** A name stands in every second sentence: how it is spelled is nothing of what that sentence says. */
export function isAboutName({ kind }: Pick<Difference, 'kind'>): boolean {
  return aboutNames.has(kind);
}

function isOfNoClaim({ claim, kind }: Difference): boolean {
  return claim === null && kind !== 'office' && !aboutNames.has(kind);
}

function speakersIn(difference: Difference): number {
  return new Set(passagesOf(difference).map(({ speakerName }) => speakerName)).size;
}

/** A page of the list holds differences of about so many passages. */
const aPage = 600;

/** The open differences of each page of the list, in its order; at least one page. */
export function ledgerPages(differences: readonly Difference[]): (readonly Difference[])[] {
  const pages = lookUp(differences).pages;
  return pages.length > 0 ? pages : [[]];
}

function toPages(open: readonly Difference[]): Difference[][] {
  const pages: Difference[][] = [];
  let held = aPage;
  for (const difference of open) {
    const passages = passagesOf(difference).length;
    if (held + passages > aPage) {
      pages.push([]);
      held = 0;
    }
    pages.at(-1)?.push(difference);
    held += passages;
  }
  return pages;
}

function passagesOf({ readings }: Difference): DifferencePassage[] {
  return readings.flatMap(({ passages }) => passages);
}

/** Ids of the articles with a passage, each once. */
export function articlesOf(difference: Difference): string[] {
  return [...new Set(passagesOf(difference).map(({ article }) => article))];
}
