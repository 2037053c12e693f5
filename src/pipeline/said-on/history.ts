import type { SaidOn } from '../../schema/record.ts';
import type { Place } from './scene.ts';

/** A statement that has been dated (or not). */
export interface Spoken {
  readonly place: Place;
  readonly date: SaidOn | null;
}

const mostLooked = 20;

/** The statements dated so far, in text order. */
export class History {
  /** Days given beside a cue, with its offset. */
  readonly #days: { readonly at: number; readonly day: string }[] = [];
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

  /** Somebody has spoken on a later day since `spoken`: the telling has gone on. */
  hasMovedOn({ place, date }: Spoken & { readonly date: SaidOn }): boolean {
    return this.#days.slice(-mostLooked).some((one) => one.at > place.at && one.day > date.edtf.slice(0, 10));
  }

  add(place: Place, date: SaidOn | null): void {
    this.last = { place, date };
    this.#byIndex.set(place.index, date);
    if (date === null) return;
    if (date.via === 'clause' && /^\d{4}-\d{2}-\d{2}~?$/.test(date.edtf)) this.#days.push({ at: place.at, day: date.edtf.slice(0, 10) });
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
