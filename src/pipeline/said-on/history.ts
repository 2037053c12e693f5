import type { SaidOn } from '../../schema/record.ts';
import type { Place } from './scene.ts';

/** A statement that has been dated (or not). */
export interface Spoken {
  readonly place: Place;
  readonly date: SaidOn | null;
}

/** The statements dated so far, in text order. */
export class History {
  readonly #byIndex = new Map<number, SaidOn | null>();
  readonly #lastDated = new Map<string, Spoken & { readonly date: SaidOn }>();
  /** The one before. */
  last: Spoken | undefined;
  /** First date of the news part. */
  lead: SaidOn | undefined;
  /** The text has left what its lead is about. */
  sceneOver = false;

  leaveScene(): void {
    this.sceneOver = true;
  }

  add(place: Place, date: SaidOn | null): void {
    this.last = { place, date };
    this.#byIndex.set(place.index, date);
    if (date === null) return;
    if (place.isNews) this.lead ??= date;
    if (this.lead && date.via !== 'published' && date.edtf.slice(0, 10) !== this.lead.edtf.slice(0, 10)) this.sceneOver = true;
    if (place.actor !== undefined) this.#lastDated.set(keyOf(place), { place, date });
  }

  dateOf(index: number): SaidOn | null {
    return this.#byIndex.get(index) ?? null;
  }

  /** The last dated statement of the same speaker, on the same level: what is reported of him is not what he says. */
  lastOf(place: Place): (Spoken & { readonly date: SaidOn }) | undefined {
    return place.actor === undefined ? undefined : this.#lastDated.get(keyOf(place));
  }
}

function keyOf({ actor, outer }: Place): string {
  return `${outer ? 'inner' : 'outer'} ${actor ?? ''}`;
}
