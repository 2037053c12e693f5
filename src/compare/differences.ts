import type { Corpus } from '../schema/corpus.ts';
import type { SiteArticle } from '../schema/dataset.ts';
import { differenceKindSchema, type Difference } from '../schema/differences.ts';
import { compareText } from '../text/compare.ts';
import type { Hash } from '../text/statement-id.ts';
import { findCompositions } from './differences/composition.ts';
import { findDates } from './differences/date.ts';
import { findDocumentNames } from './differences/document-name.ts';
import { findPlaces } from './differences/place.ts';
import { findSignatories } from './differences/signatories.ts';
import { findTriggers } from './differences/trigger.ts';
import { findConditions } from './differences/condition.ts';
import { findFirstNames } from './differences/first-name.ts';
import { findForms } from './differences/form.ts';
import { toMaterial } from './differences/material.ts';
import { findNumbers } from './differences/number.ts';
import { findOffices } from './differences/office.ts';
import { findScopes } from './differences/scope.ts';
import { findSources } from './differences/source.ts';
import { findSpellings } from './differences/spelling.ts';
import { findWordings } from './differences/wording.ts';

/** Each looks for one kind of difference and knows nothing of the others. */
const detectors = [
  findNumbers,
  findSpellings,
  findFirstNames,
  findOffices,
  findConditions,
  findScopes,
  findWordings,
  findForms,
  findSources,
  findTriggers,
  findSignatories,
  findPlaces,
  findDocumentNames,
  findDates,
  findCompositions,
];

/** Every place where the articles differ, by kind, then by the article that comes first. Articles come in order of publication. */
export function findDifferences(articles: readonly SiteArticle[], corpus: Corpus, hash: Hash): Difference[] {
  const material = toMaterial(articles, corpus);
  const order = new Map(articles.map(({ head }) => [head.id, head.order]));
  const kinds = differenceKindSchema.options;
  const speaking = new Set(articles.flatMap(({ statements }) => statements.map(({ speaker }) => speaker)));
  const found = detectors.flatMap((detect) => detect(material));
  const places = (article: string, start: number) => [order.get(article) ?? 0, start] as const;
  return found
    .filter(({ readings }) => readings.length > 1)
    .map(({ kind, key, title, claim, speaker, readings }) => ({
      id: hash(`${kind} ${key}`).slice(0, 10),
      kind,
      title,
      claim,
      // Somebody who is only named has no page.
      speaker: speaking.has(speaker) ? speaker : null,
      readings: readings
        .map((reading) => ({
          ...reading,
          passages: reading.passages.toSorted((a, b) => byPlace(places(a.article, a.start), places(b.article, b.start))),
        }))
        .toSorted((a, b) => byPlace(firstPlace(a.passages), firstPlace(b.passages))),
      dismissed: null,
    }))
    .toSorted(
      (a, b) =>
        kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
        byPlace(firstPlace(a.readings[0]?.passages ?? []), firstPlace(b.readings[0]?.passages ?? [])) ||
        compareText(a.id, b.id),
    );

  function firstPlace([first]: readonly { readonly article: string; readonly start: number }[]) {
    return places(first?.article ?? '', first?.start ?? 0);
  }
}

function byPlace(one: readonly [number, number], other: readonly [number, number]): number {
  return one[0] - other[0] || one[1] - other[1];
}
