import type { Difference } from '../schema/differences.ts';
import type { SiteStatement } from '../schema/dataset.ts';
import type { Range } from '../schema/span.ts';
import type { GoldClaim } from './gold.ts';
import { match } from './match.ts';

/** What people found in the articles of a story: `tests/stories/README.md` says how. */
export interface StoryGold {
  readonly statements: readonly {
    readonly article: string;
    readonly content: readonly string[];
    readonly nth?: number;
    readonly form: GoldClaim['form'][number];
    readonly speaker: string;
    readonly claim: string;
  }[];
  readonly speakers: readonly { readonly id: string; readonly kind: string }[];
  readonly apart: readonly (readonly [string, string, string])[];
  readonly differences: readonly {
    readonly kind: string;
    readonly what: string;
    readonly words: Readonly<Record<string, string | null>>;
  }[];
}

/** A story as the program has it, without a codebook. */
export interface ReadStory {
  readonly title: string;
  readonly gold: StoryGold;
  /** In order of publication. */
  readonly articles: readonly { readonly id: string; readonly text: string; readonly statements: readonly SiteStatement[] }[];
  readonly differences: readonly Difference[];
}

/** Parts from 0 to 1; null where there is nothing to measure. */
export interface StoryFigures {
  readonly title: string;
  readonly statements: number;
  /** Statements of the gold that the program has. */
  readonly found: number;
  /** Of two statements under one claim, those of which the gold says so; of those, the ones under one claim. */
  readonly pairPrecision: number | null;
  readonly pairRecall: number | null;
  /** Every statement of the gold is one item; one that was not found stands alone. */
  readonly bCubed: number;
  /** Pairs of claims that must not be one, of which two statements are. */
  readonly merged: number;
  readonly apart: number;
  /** People and groups of whom everything found has one speaker. */
  readonly whole: number;
  readonly speakers: number;
  /** Differences of the gold whose words in two articles are among those of a listed one. */
  readonly differences: number;
  readonly goldDifferences: number;
  readonly listed: number;
}

interface Item {
  /** Claims of the gold that the statement makes. */
  readonly claims: ReadonlySet<string>;
  /** What the program puts it under: a claim, or it stands alone. */
  readonly under: string;
}

export function scoreStory({ title, gold, articles, differences }: ReadStory): StoryFigures {
  const placed = articles.flatMap(({ id, text, statements }) => {
    const own = gold.statements.filter(({ article }) => article === id);
    const claims = own.map((one) => toGoldClaim(one, text));
    const { statementOf } = match(claims, statements, 'within');
    return own.map((one, index) => ({ one, statement: statementOf.get(claims[index] as GoldClaim) }));
  });
  const items = toItems(placed);
  const pairs = items.flatMap((a, index) =>
    items.slice(index + 1).map((b) => ({ same: a.under === b.under, gold: !a.claims.isDisjointFrom(b.claims), a, b })),
  );
  const together = pairs.filter(({ same }) => same);
  const right = together.filter(({ gold: is }) => is).length;
  const people = Map.groupBy(
    placed.filter(
      ({ one, statement }) => statement && ['person', 'group'].includes(gold.speakers.find(({ id }) => id === one.speaker)?.kind ?? ''),
    ),
    ({ one }) => one.speaker,
  );
  return {
    title,
    statements: gold.statements.length,
    found: placed.filter(({ statement }) => statement).length,
    pairPrecision: together.length === 0 ? null : right / together.length,
    pairRecall: pairs.some(({ gold: is }) => is) ? right / pairs.filter(({ gold: is }) => is).length : null,
    bCubed: bCubed(items),
    merged: gold.apart.filter(([one, other]) => together.some(({ a, b }) => isBetween(a, b, one, other) || isBetween(b, a, one, other)))
      .length,
    apart: gold.apart.length,
    whole: [...people.values()].filter((own) => new Set(own.map(({ statement }) => statement?.speaker ?? statement?.id)).size === 1).length,
    speakers: people.size,
    differences: gold.differences.filter(({ words }) => isListed(words, articles, differences)).length,
    goldDifferences: gold.differences.length,
    listed: differences.length,
  };
}

/** Statements of the gold that are one statement of the program are one item. */
function toItems(
  placed: readonly { readonly one: StoryGold['statements'][number]; readonly statement: SiteStatement | undefined }[],
): Item[] {
  const groups = Map.groupBy(placed, ({ statement }, index) => statement?.id ?? `missed ${index}`);
  return [...groups].map(([id, own]) => ({
    claims: new Set(own.map(({ one }) => one.claim)),
    under: own[0]?.statement?.claims[0] ?? id,
  }));
}

function isBetween(a: Item, b: Item, one: string, other: string): boolean {
  return a.claims.has(one) && b.claims.has(other) && !a.claims.has(other) && !b.claims.has(one);
}

function bCubed(items: readonly Item[]): number {
  const shares = items.map((item) => {
    const under = items.filter((other) => other.under === item.under);
    const gold = items.filter((other) => other === item || !other.claims.isDisjointFrom(item.claims));
    const both = under.filter((other) => gold.includes(other)).length;
    return { precision: both / under.length, recall: both / gold.length };
  });
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
  const [precision, recall] = [mean(shares.map((share) => share.precision)), mean(shares.map((share) => share.recall))];
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function toGoldClaim({ content, nth = 1, form, speaker, claim }: StoryGold['statements'][number], text: string): GoldClaim {
  let from = 0;
  const spans = content.map((words) => {
    const start = placeOf(text, words, nth, from);
    from = start + words.length;
    return { start, end: from, text: words };
  });
  return { status: 'core', content: [spans], form: [form], speaker: [speaker], cue: [], saidOn: [], proposition: [claim] };
}

/** The gold is checked when it is written, so words that stand nowhere are a fault of it. */
function placeOf(text: string, words: string, nth: number, from: number): number {
  let start = text.indexOf(words, nth > 1 ? 0 : from);
  for (let count = 1; count < nth; count++) start = text.indexOf(words, start + 1);
  if (start === -1) start = text.indexOf(words);
  if (start === -1) throw new Error(`The gold has words that stand nowhere: ${words}`);
  return start;
}

/** Passages of one difference touch the words of the gold in two articles. */
function isListed(
  words: StoryGold['differences'][number]['words'],
  articles: ReadStory['articles'],
  differences: readonly Difference[],
): boolean {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const places = Object.entries(words).flatMap(([article, wanted]) =>
    wanted === null ? [] : placesOf(texts.get(article) ?? '', wanted).map((range) => ({ article, ...range })),
  );
  return differences.some(({ readings }) => {
    const marked = readings.flatMap(({ passages }) =>
      passages.flatMap(({ article, start, marks, end }) =>
        marks.length === 0
          ? [{ article, start, end }]
          : marks.map((mark) => ({ article, start: start + mark.start, end: start + mark.end })),
      ),
    );
    const touched = places.filter((place) =>
      marked.some((mark) => mark.article === place.article && mark.start < place.end && place.start < mark.end),
    );
    return new Set(touched.map(({ article }) => article)).size > 1;
  });
}

function placesOf(text: string, words: string): Range[] {
  const places: Range[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push({ start: at, end: at + words.length });
  return places;
}
