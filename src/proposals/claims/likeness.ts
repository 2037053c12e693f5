import type { Speakers } from '../../pipeline/speakers/spoken-for.ts';
import type { Clause, Point } from './points.ts';

/** How much a word tells: the rarer, the more. */
export type Weights = (stem: string) => number;

/** What is known of two statements that may say the same. Each is 0 or a number up to about 1. */
export interface Traits {
  /** The cosine of their content words, weighted by how rare they are. */
  readonly cosine: number;
  /** Of the words of the shorter one those that the other has. */
  readonly within: number;
  /** Neighbouring words that both have, likewise of the shorter one. */
  readonly pairs: number;
  /** How much the shared words tell, in all. */
  readonly weight: number;
  readonly sameSpeaker: number;
  readonly kin: number;
  readonly voices: number;
  readonly otherSpeaker: number;
  readonly sameDay: number;
  readonly otherDay: number;
  /** Words in marks that both have. */
  readonly quotation: number;
  readonly sameNumber: number;
  readonly sameArticle: number;
}

/** What each trait adds, found by logistic regression on the stories in view; see the decision. */
export const coefficients: Record<keyof Traits | 'base', number> = {
  base: -5.4,
  cosine: 3.7,
  within: 3.1,
  pairs: 1.6,
  weight: 1.9,
  sameSpeaker: 2,
  kin: 1.5,
  voices: 2,
  otherSpeaker: -1.5,
  sameDay: 1,
  otherDay: 0,
  quotation: 1.2,
  sameNumber: 1.6,
  sameArticle: -0.8,
};

/** How sure it is that two statements say the same, 0 to 1; 0 where something speaks against it. */
export function likeness(a: Point, b: Point, weight: Weights, speakers: Speakers, opposed: Opposed = contradict): number {
  const traits = traitsOf(a, b, weight, speakers, opposed);
  if (!traits) return 0;
  let sum = coefficients.base;
  for (const [name, value] of Object.entries(traits)) sum += coefficients[name as keyof Traits] * value;
  return 1 / (1 + Math.exp(-sum));
}

/**
 * Undefined where the two cannot be one: what denies, calls for or only holds possible what the other asserts is never the same, nor is
 * another number. Of several clauses those that are nearest count.
 */
export function traitsOf(a: Point, b: Point, weight: Weights, speakers: Speakers, opposed: Opposed = contradict): Traits | undefined {
  const words = nearest(a, b, weight, opposed);
  if (!words || codedApart(a, b)) return undefined;
  const [one, other] = [a.statement, b.statement];
  const who = whoOf(a, b, speakers);
  const days = daysOf(a, b);
  return {
    ...words,
    sameSpeaker: Number(who === 'same'),
    kin: Number(who === 'kin'),
    voices: Number(who === 'voices'),
    otherSpeaker: Number(who === 'other'),
    sameDay: Number(days === 'same'),
    otherDay: Number(days === 'other'),
    quotation: Math.min(sharedQuotation(a, b), 6) / 6,
    sameArticle: Number(one.article === other.article),
  };
}

/** A word tells the more, the fewer have it: one that stands once tells 1. */
export function weighStems(all: readonly ReadonlySet<string>[]): Weights {
  const counts = new Map<string, number>();
  for (const stems of all) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const most = Math.log((all.length + 1) / 1.5);
  return (stem) => Math.log((all.length + 1) / ((counts.get(stem) ?? 0) + 0.5)) / most;
}

type Wording = Pick<Traits, 'cosine' | 'within' | 'pairs' | 'weight' | 'sameNumber'>;

function nearest(a: Point, b: Point, weight: Weights, opposed: Opposed): Wording | undefined {
  let best: Wording | undefined;
  for (const one of a.clauses) {
    for (const other of b.clauses) {
      if (opposed(one, other)) continue;
      const found = wordingOf(one, other, weight);
      if (found.weight > 0 && found.cosine > (best?.cosine ?? 0)) best = found;
    }
  }
  return best;
}

export function wordingOf(a: Clause, b: Clause, weight: Weights): Wording {
  const shared = sum(a.stems.intersection(b.stems), weight);
  const [one, other] = [sum(a.stems, weight), sum(b.stems, weight)];
  const pairs = a.pairs.intersection(b.pairs).size;
  return {
    cosine: shared / Math.sqrt(one * other || 1),
    within: shared / (Math.min(one, other) || 1),
    pairs: pairs / (Math.min(a.pairs.size, b.pairs.size) || 1),
    weight: Math.min(shared, mostWeight) / mostWeight,
    sameNumber: Number(!valuesOf(a.numbers).isDisjointFrom(valuesOf(b.numbers))),
  };
}

/** Shared words that tell more than this tell no more. */
const mostWeight = 3;

/** Whether two clauses cannot say the same. */
type Opposed = (a: Clause, b: Clause) => boolean;

function contradict(a: Clause, b: Clause): boolean {
  return a.denies !== b.denies || otherForce(a, b) || otherNumbers(a, b);
}

function otherForce({ forces: a }: Clause, { forces: b }: Clause): boolean {
  return a.size > 0 && b.size > 0 && a.isDisjointFrom(b);
}

/** What alone keeps two statements apart that else would say the same; nothing of two whom nobody knows to speak for one another. */
export function keptApartBy(a: Point, b: Point, weight: Weights, speakers: Speakers, least: number): 'number' | 'force' | undefined {
  if (whoOf(a, b, speakers) === 'other') return undefined;
  const without = (opposed: Opposed) => likeness(a, b, weight, speakers, opposed) >= least;
  if (without((one, other) => one.denies !== other.denies || otherForce(one, other))) return 'number';
  return without((one, other) => one.denies !== other.denies || otherNumbers(one, other)) ? 'force' : undefined;
}

/** Of one kind of thing another number; or of whatever kinds no number that both have. */
function otherNumbers({ numbers: a }: Clause, { numbers: b }: Clause): boolean {
  if (a.size === 0 || b.size === 0) return false;
  return [...a].some(([unit, own]) => b.get(unit)?.isDisjointFrom(own)) || valuesOf(a).isDisjointFrom(valuesOf(b));
}

function valuesOf(numbers: Clause['numbers']): Set<string> {
  return new Set([...numbers.values()].flatMap((own) => [...own]));
}

/** Two listed claims stay two. */
function codedApart({ statement: { claims: one } }: Point, { statement: { claims: other } }: Point): boolean {
  return one.length > 0 && other.length > 0 && !one.some((claim) => other.includes(claim));
}

export function cannotBeOne(a: Point, b: Point): boolean {
  return codedApart(a, b) || a.clauses.every((one) => b.clauses.every((other) => contradict(one, other)));
}

function sum(stems: ReadonlySet<string>, weight: Weights): number {
  let total = 0;
  for (const stem of stems) total += weight(stem);
  return total;
}

function whoOf({ statement: a }: Point, { statement: b }: Point, speakers: Speakers): 'same' | 'kin' | 'voices' | 'other' | 'open' {
  if (a.speaker === null || b.speaker === null) return 'open';
  if (a.speaker === b.speaker) return a.speaker === 'article' ? 'voices' : 'same';
  if (a.speaker === 'article' || b.speaker === 'article') return 'open';
  const all = (one: typeof a) => [one.speaker ?? '', ...one.members];
  return all(a).some((one) => all(b).some((other) => speakers.related(one, other))) ? 'kin' : 'other';
}

function daysOf({ days: a }: Point, { days: b }: Point): 'same' | 'other' | 'open' {
  if (!a || !b) return 'open';
  if (a.latest < b.earliest || b.latest < a.earliest) return 'other';
  return a.earliest === a.latest && b.earliest === b.latest ? 'same' : 'open';
}

/** The longest run of content words that both have in marks. */
function sharedQuotation(a: Point, b: Point): number {
  return Math.max(0, ...a.quoted.flatMap((one) => b.quoted.map((other) => longestRun(one, other))));
}

function longestRun(a: readonly string[], b: readonly string[]): number {
  let longest = 0;
  let row = new Array<number>(b.length).fill(0);
  for (const stem of a) {
    const next = b.map((other, index) => (other === stem ? (row[index - 1] ?? 0) + 1 : 0));
    longest = Math.max(longest, ...next);
    row = next;
  }
  return longest;
}
