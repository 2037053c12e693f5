import type { Document } from '../document.ts';
import { repairQuotations } from './repaired.ts';
import { findUnits, type Unit } from './units.ts';

/** A document with its quotations repaired, and its units. */
interface Cut {
  readonly document: Document;
  readonly units: readonly Unit[];
}

const known = new WeakMap<Document, Cut>();

/** The units of a document, cut once: what is attributed and what the article itself says are both read from them. */
export function unitsOf(input: Document): Cut {
  const former = known.get(input);
  if (former) return former;
  const document = repairQuotations(input);
  const cut = { document, units: findUnits(document) };
  known.set(input, cut);
  return cut;
}
