import type { Corpus } from '../schema/corpus.ts';
import type { SiteArticle } from '../schema/dataset.ts';
import { differenceKindSchema, type Difference, type DifferencePassage, type Reading } from '../schema/differences.ts';
import type { Hash } from '../text/statement-id.ts';
import { findAlternatives } from './differences/alternative.ts';
import { findCompositions } from './differences/composition.ts';
import { findCountedParts } from './differences/counted-parts.ts';
import { findEmphases } from './differences/emphasis.ts';
import { findLeading } from './differences/leading.ts';
import { findMeans } from './differences/means.ts';
import { findMemberships } from './differences/membership.ts';
import { findDates } from './differences/date.ts';
import { findDocumentNames } from './differences/document-name.ts';
import { findPlaces } from './differences/place.ts';
import { findSignatories } from './differences/signatories.ts';
import { findTriggers } from './differences/trigger.ts';
import { findConditions } from './differences/condition.ts';
import { findFirstNames } from './differences/first-name.ts';
import { findForms } from './differences/form.ts';
import { toMaterial, type Proposed } from './differences/material.ts';
import { findNumbers } from './differences/number.ts';
import { findOtherForces } from './differences/other-force.ts';
import { findOtherNumbers } from './differences/other-number.ts';
import { findOffices } from './differences/office.ts';
import { findOtherConditions } from './differences/other-conditions.ts';
import { findThings } from './differences/scope-of-things.ts';
import { findPromises } from './differences/promise.ts';
import { findQualifiers } from './differences/qualifier.ts';
import { findQuotedOf } from './differences/quoted-of.ts';
import { findReaches } from './differences/reach.ts';
import { findScopes } from './differences/scope.ts';
import { findSources } from './differences/source.ts';
import { toSentence } from './differences/sentence.ts';
import { findSpellings } from './differences/spelling.ts';
import { findUndertakings } from './differences/undertaking.ts';
import { findWordings } from './differences/wording.ts';

/** Each looks for one kind of difference and knows nothing of the others. */
const detectors = [
  findNumbers,
  findOtherNumbers,
  findOtherForces,
  findSpellings,
  findFirstNames,
  findOffices,
  findConditions,
  findOtherConditions,
  findScopes,
  findThings,
  findQualifiers,
  findWordings,
  findForms,
  findSources,
  findTriggers,
  findSignatories,
  findPlaces,
  findDocumentNames,
  findDates,
  findCompositions,
  findMemberships,
  findAlternatives,
  findCountedParts,
  findMeans,
  findEmphases,
  findPromises,
  findUndertakings,
  findReaches,
  findQuotedOf,
  findLeading,
];

type Place = Pick<DifferencePassage, 'article' | 'start'>;

/** Every place where the articles differ, by kind; of a kind those of one occasion first and those inside one article last, then by the article that comes first. Articles come in order of publication. */
export function findDifferences(articles: readonly SiteArticle[], corpus: Corpus, proposed: Proposed, hash: Hash): Difference[] {
  const material = toMaterial(articles, corpus, proposed);
  const order = new Map(articles.map(({ head }, index) => [head.id, index]));
  const speaking = new Set(articles.flatMap(({ statements }) => statements.map(({ speaker }) => speaker)));
  const found = detectors.flatMap((detect) => detect(material)).filter(({ readings }) => readings.length > 1);
  const letters = new Map(articles.map(({ head }) => [head.id, head.siglum]));
  const occasions = new Map(articles.flatMap(({ statements }) => statements.map(({ id, event }) => [id, event])));
  const keys = new Map<string, number>();
  const differences = found.map(({ kind, key, title, claim, speaker, event, say, readings }) => {
    const ordered = readings
      .map((reading) => ({ ...reading, passages: reading.passages.toSorted(byPlace) }))
      .toSorted((a, b) => byPlace(firstOf(a), firstOf(b)));
    return {
      id: idOf(`${kind} ${key}`),
      kind,
      title,
      sentence: toSentence(say, ordered, letters),
      claim,
      // Somebody who is only named has no page.
      speaker: speaking.has(speaker) ? speaker : null,
      event: event ?? (claim === null ? null : occasionOf(ordered)),
      readings: ordered.map(({ labels, quoted, passages }) => ({ labels: [...labels], quoted, passages })),
      dismissed: null,
    };
  });
  const kinds = differenceKindSchema.options;
  return distinct(differences).toSorted(
    (a, b) =>
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || distance(a) - distance(b) || byPlace(firstOf(a.readings[0]), firstOf(b.readings[0])),
  );

  /** The one occasion at which all of it was said. */
  function occasionOf(readings: readonly { readonly passages: readonly DifferencePassage[] }[]): string | null {
    const events = new Set(readings.flatMap(({ passages }) => passages.map(({ statement }) => occasions.get(statement ?? '') ?? null)));
    const [event = null] = events;
    return events.size === 1 ? event : null;
  }

  /** Two quotations of one day may both stand in two wordings. */
  function idOf(key: string): string {
    const before = keys.get(key) ?? 0;
    keys.set(key, before + 1);
    return hash(before === 0 ? key : `${key} ${before}`).slice(0, 10);
  }

  function byPlace(a: Place | undefined, b: Place | undefined): number {
    return (order.get(a?.article ?? '') ?? 0) - (order.get(b?.article ?? '') ?? 0) || (a?.start ?? 0) - (b?.start ?? 0);
  }
}

/** Of one occasion, of several or none, inside one article: what is compared was said nearer together, or further apart. */
function distance({ readings, event }: Difference): number {
  const inside = new Set(readings.flatMap(({ passages }) => passages.map(({ article }) => article))).size === 1;
  if (inside) return 2;
  return event === null ? 1 : 0;
}

function firstOf(reading: Pick<Reading, 'passages'> | undefined): Place | undefined {
  return reading?.passages[0];
}

/** Statements that count for two claims would be compared twice. */
function distinct(differences: readonly Difference[]): Difference[] {
  const places = ({ kind, readings }: Difference) =>
    JSON.stringify([kind, readings.map(({ passages }) => passages.map(({ article, start, end, marks }) => [article, start, end, marks]))]);
  return [...new Map(differences.toReversed().map((difference) => [places(difference), difference])).values()].toReversed();
}
