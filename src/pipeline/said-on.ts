import type { StoryEvent } from '../schema/corpus.ts';
import type { SaidOn } from '../schema/record.ts';
import type { Attributed, Dated, Dating, Document } from './document.ts';
import { narratedDate } from './said-on/narrated.ts';
import { ownDate } from './said-on/own-date.ts';
import { readScene } from './said-on/scene.ts';
import { takenOver, type Spoken } from './said-on/taken-over.ts';

/**
 * When each statement was said. First the words beside its cue, then an occasion its sentence names, then what the same speaker
 * said before; null where the text does not show it.
 */
export function findSaidOn(doc: Document, attributed: readonly Attributed[], dating: Dating, events: readonly StoryEvent[]): Dated[] {
  const scene = readScene(doc, attributed, dating, events);
  const dates = new Map<number, SaidOn | null>();
  const spoken: Spoken[] = [];
  for (const place of scene.places.toSorted((a, b) => a.at - b.at || a.index - b.index)) {
    if (place.statement.form === 'narrated') {
      dates.set(place.index, narratedDate(scene, place));
      continue;
    }
    const own = ownDate(scene, place, spoken);
    const date = own === undefined ? takenOver(scene, place, spoken) : own;
    dates.set(place.index, date);
    spoken.push({ place, date });
  }
  for (const { place, date } of spoken) if (date === null && place.isHeadline) dates.set(place.index, nextOfSpeaker(place, spoken));
  return attributed.map((statement, index) => ({ ...statement, saidOn: dates.get(index) ?? null }));
}

/** A headline is said in the article below it: the first dated statement of its speaker dates it. */
function nextOfSpeaker(headline: Spoken['place'], spoken: readonly Spoken[]): SaidOn | null {
  const next = spoken.find(({ place, date }) => date !== null && place.actor !== undefined && place.actor === headline.actor);
  return next?.date ? { ...next.date, via: next.date.via === 'event' ? 'event' : 'sentence' } : null;
}
