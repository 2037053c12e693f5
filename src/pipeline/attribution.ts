import { findAccording } from './attribution/according.ts';
import { findCued } from './attribution/cued.ts';
import type { Found } from './attribution/found.ts';
import { findHeadline } from './attribution/headline.ts';
import { findInherited } from './attribution/inherited.ts';
import { findNominal } from './attribution/nominal.ts';
import { findPassive } from './attribution/passive.ts';
import { findPostposed } from './attribution/postposed.ts';
import { findQuoted } from './attribution/quoted.ts';
import { repairQuotations } from './attribution/repaired.ts';
import { withoutElaborated } from './attribution/elaborated.ts';
import { shape } from './attribution/shape.ts';
import { findUnits } from './attribution/units.ts';
import type { Attribution, Document } from './document.ts';

/** All attributed statements of an article, in text order: who says what by which cue, before speakers and dates are resolved. */
export function findAttributions(input: Document): Attribution[] {
  const document = repairQuotations(input);
  const attributions: Attribution[] = [];
  let block = -1;
  for (const unit of findUnits(document)) {
    const found: Found[] = findHeadline(document, unit);
    if (found.length === 0) {
      found.push(...findQuoted(document, unit));
      found.push(...findPassive(unit));
      found.push(...findCued(unit, found));
      found.push(...findNominal(unit, found));
      found.push(...findPostposed(unit, found));
      found.push(...findAccording(unit));
    }
    const kept = withoutElaborated(found)
      .flatMap((one) => shape(document, one) ?? [])
      .sort((a, b) => first(a) - first(b));
    attributions.push(...kept);
    const inherited = findInherited(document, unit, kept, attributions, block === unit.block);
    if (inherited) attributions.push(inherited);
    block = unit.block;
  }
  return attributions;
}

function first({ content }: Attribution): number {
  return content[0]?.start ?? 0;
}
