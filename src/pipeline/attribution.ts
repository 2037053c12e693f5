import { findAccording } from './attribution/according.ts';
import { findAsClause } from './attribution/as-clause.ts';
import { findColon } from './attribution/colon.ts';
import { joinContinued } from './attribution/continued.ts';
import { findCued } from './attribution/cued.ts';
import { echoesOf } from './attribution/echoes.ts';
import { withoutElaborated } from './attribution/elaborated.ts';
import { findFloating } from './attribution/floating.ts';
import type { Found } from './attribution/found.ts';
import { findGapped } from './attribution/gapped.ts';
import { findHeadline, withoutAsides } from './attribution/headline.ts';
import { findInClause } from './attribution/in-clause.ts';
import { findTurns } from './attribution/interview.ts';
import { findIntroduced } from './attribution/introduced.ts';
import { findLabelledQuotes } from './attribution/labelled-quotes.ts';
import { findNominal } from './attribution/nominal.ts';
import { findPassive } from './attribution/passive.ts';
import { findPosted } from './attribution/posted.ts';
import { findPostposed } from './attribution/postposed.ts';
import { findQuoted } from './attribution/quoted.ts';
import { shape } from './attribution/shape.ts';
import { splitAtThat } from './attribution/split-that.ts';
import { surnamesOf, type Trail } from './attribution/trail.ts';
import type { Unit } from './attribution/units.ts';
import { unitsOf } from './attribution/units-of.ts';
import type { Attribution, Document } from './document.ts';

/** All attributed statements of an article, in text order: who says what by which cue, before speakers and dates are resolved. */
export function findAttributions(input: Document): Attribution[] {
  const { document, units } = unitsOf(input);
  const surnames = surnamesOf(document.text);
  const turns = new Map([...findTurns(document), ...findLabelledQuotes(document)]);
  const echoes = echoesOf(document);
  const found: Attribution[] = [];
  const unitOf: number[] = [];
  for (let at = 0; at < units.length; at++) {
    const trail: Trail = { document, units, at, found, unitOf, surnames, echoes, turns };
    const own = readAt(trail);
    found.push(...own.found);
    unitOf.push(...own.found.map(() => at));
    at += own.skip;
  }
  return joinContinued(document, found);
}

/** The attributions of a unit, and how many units after it belong to them. */
function readAt(trail: Trail): { found: Attribution[]; skip: number } {
  const { document, units, at } = trail;
  const unit = units[at];
  if (!unit) return { found: [], skip: 0 };
  const turn = trail.turns.get(unit.block);
  if (turn) {
    const said = turn.content.length > 0 ? shape(document, unit, { ...turn, cue: null }, true) : undefined;
    return { found: said ? [said] : [], skip: restOfBlock(units, at) };
  }
  const posted = findPosted(trail);
  if (posted) return { found: [shape(document, unit, posted, true)].flatMap((one) => one ?? []), skip: restOfBlock(units, at) };
  const own = readUnit(document, unit, units[at - 1])
    .flatMap((one) => shape(document, unit, one) ?? [])
    .sort((a, b) => first(a) - first(b));
  const floating = own.length === 0 ? findFloating(trail) : undefined;
  return { found: floating ? [floating] : own, skip: 0 };
}

/** The sieves, sure ones first; each leaves alone what an earlier one took. */
function readUnit(document: Document, unit: Unit, before: Unit | undefined): Found[] {
  const whole = [...findHeadline(document, unit), ...findIntroduced(unit, before)];
  if (whole.length > 0) return whole;
  const found: Found[] = [...findQuoted(document, unit), ...findPassive(unit), ...findAsClause(unit), ...findGapped(unit)];
  found.push(...findCued(unit, found).filter((one) => !found.some((earlier) => sameWords(earlier, one))));
  found.push(...findNominal(unit, found));
  found.push(...findPostposed(unit, found, document.blocks[unit.block]?.kind === 'headline'));
  found.push(...findAccording(unit));
  found.push(...findColon(unit, found, document.blocks[unit.block]?.kind === 'list-item'));
  found.push(...findInClause(document, unit, found));
  return withoutAsides(document, unit, splitAtThat(unit, withoutElaborated(found)));
}

/** One of the contents holds the other's first words: the marks around them were read twice. */
function sameWords(one: Found, other: Found): boolean {
  return one.content.some((range) =>
    other.content.some(({ start, end }) => Math.abs(start - range.start) <= 2 && Math.abs(end - range.end) <= 2),
  );
}

function restOfBlock(units: readonly Unit[], at: number): number {
  let next = at + 1;
  while (units[next]?.block === units[at]?.block) next++;
  return next - at - 1;
}

function first({ content }: Attribution): number {
  return content[0]?.start ?? 0;
}
