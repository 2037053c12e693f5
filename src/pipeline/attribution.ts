import { findAccording } from './attribution/according.ts';
import { findAsClause } from './attribution/as-clause.ts';
import { joinContinued } from './attribution/continued.ts';
import { findCued } from './attribution/cued.ts';
import { withoutElaborated } from './attribution/elaborated.ts';
import type { Found } from './attribution/found.ts';
import { findHeadline } from './attribution/headline.ts';
import { findInherited } from './attribution/inherited.ts';
import { findColon, findIntroduced } from './attribution/introduced.ts';
import { findNominal } from './attribution/nominal.ts';
import { findPassive } from './attribution/passive.ts';
import { findPostposed } from './attribution/postposed.ts';
import { findQuoted } from './attribution/quoted.ts';
import { repairQuotations } from './attribution/repaired.ts';
import { shape } from './attribution/shape.ts';
import { findUnits, type Unit } from './attribution/units.ts';
import type { Attribution, Document } from './document.ts';

/** All attributed statements of an article, in text order: who says what by which cue, before speakers and dates are resolved. */
export function findAttributions(input: Document): Attribution[] {
  const document = repairQuotations(input);
  const attributions: Attribution[] = [];
  let before: Unit | undefined;
  /** Block of the last attribution. */
  let block = -1;
  for (const unit of findUnits(document)) {
    const own = readUnit(document, unit, before)
      .flatMap((found) => shape(document, unit, found) ?? [])
      .sort((a, b) => first(a) - first(b));
    if (own.length === 0) {
      const inherited = findInherited(document, unit, attributions, block);
      if (inherited) own.push(inherited);
    }
    if (own.length > 0) block = unit.block;
    attributions.push(...own);
    before = unit;
  }
  return joinContinued(document, attributions);
}

/** The sieves, sure ones first; each leaves alone what an earlier one took. */
function readUnit(document: Document, unit: Unit, before: Unit | undefined): Found[] {
  const whole = [...findHeadline(document, unit), ...findIntroduced(unit, before)];
  if (whole.length > 0) return whole;
  const found: Found[] = [...findQuoted(document, unit), ...findPassive(unit), ...findAsClause(unit)];
  found.push(...findCued(unit, found));
  found.push(...findNominal(unit, found));
  found.push(...findPostposed(unit, found, document.blocks[unit.block]?.kind === 'headline'));
  found.push(...findAccording(unit));
  found.push(...findColon(unit, found));
  return withoutElaborated(found);
}

function first({ content }: Attribution): number {
  return content[0]?.start ?? 0;
}
