import type { StoryEvent } from '../schema/corpus.ts';
import type { SaidOn } from '../schema/record.ts';
import type { Attributed, Dated, Dating, Document } from './document.ts';
import { History } from './said-on/history.ts';
import { narratedDate } from './said-on/narrated.ts';
import { ownDate } from './said-on/own-date.ts';
import { readScene, type Place, type Scene } from './said-on/scene.ts';
import { takenOver } from './said-on/taken-over.ts';

/**
 * When each statement was said. First the words beside its cue, then an occasion its sentence names, then what the same speaker
 * said before; null where the text does not show it.
 */
export function findSaidOn(doc: Document, attributed: readonly Attributed[], dating: Dating, events: readonly StoryEvent[]): Dated[] {
  const scene = readScene(doc, attributed, dating, events);
  const history = new History();
  const dates = new Map<number, SaidOn | null>();
  for (const place of scene.places.toSorted((a, b) => a.at - b.at || a.index - b.index)) {
    if (place.statement.form === 'narrated') {
      dates.set(place.index, narratedDate(scene, place));
      continue;
    }
    const own = ownDate(scene, place, history);
    const date = own === undefined ? takenOver(scene, place, history) : own;
    dates.set(place.index, date);
    history.add(place, date);
  }
  for (const place of scene.places)
    if (place.isAbove && !dates.get(place.index)) dates.set(place.index, nextOfSpeaker(scene, place, dates));
  return attributed.map((statement, index) => ({ ...statement, saidOn: dates.get(index) ?? null }));
}

/** A headline is said in the article below it: the first dated statement of its speaker dates it. */
function nextOfSpeaker({ places }: Scene, headline: Place, dates: ReadonlyMap<number, SaidOn | null>): SaidOn | null {
  const next = places.find(({ actor, index }) => actor !== undefined && actor === headline.actor && dates.get(index));
  const date = next && dates.get(next.index);
  return date ? { ...date, via: date.via === 'event' ? 'event' : 'sentence' } : null;
}
