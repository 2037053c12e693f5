import type { StoryEvent } from '../schema/corpus.ts';
import type { SaidOn } from '../schema/record.ts';
import type { Attributed, Dated, Dating, Document } from './document.ts';
import { History } from './said-on/history.ts';
import { narratedDate } from './said-on/narrated.ts';
import { estimate, ownDate } from './said-on/own-date.ts';
import { nearSentences, readScene, type Place, type Scene } from './said-on/scene.ts';
import { cueWords, isPerfect, isPresent } from './said-on/wording.ts';
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
  for (const place of scene.places) if (!dates.get(place.index)) dates.set(place.index, ofSameRemarks(scene, place, dates));
  return attributed.map((statement, index) => ({ ...statement, saidOn: asSureAsPublished(scene, dates.get(index) ?? null) }));
}

const isToday = /\b(?:today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening))\b/i;

/** "Today" is as sure as the day of publication it is counted from. */
function asSureAsPublished({ exact }: Scene, date: SaidOn | null): SaidOn | null {
  const isSure = exact || !date?.evidence || !isToday.test(date.evidence.text) || !/^\d{4}-\d{2}-\d{2}$/.test(date.edtf);
  return isSure ? date : { ...date, edtf: estimate(date.edtf) };
}

/** A headline is said in the article below it: the first dated statement of its speaker dates it. */
function nextOfSpeaker({ places }: Scene, headline: Place, dates: ReadonlyMap<number, SaidOn | null>): SaidOn | null {
  const next = places.find(({ actor, index }) => actor !== undefined && actor === headline.actor && dates.get(index));
  const date = next && dates.get(next.index);
  return date ? { ...date, via: date.via === 'event' ? 'event' : 'sentence' } : null;
}

/** What the lead tells of a speaker in the simple past has the day that his next remark, close behind, is given. */
function ofSameRemarks(scene: Scene, place: Place, dates: ReadonlyMap<number, SaidOn | null>): SaidOn | null {
  if (!place.isNews || place.actor === undefined || place.outer || place.statement.form === 'narrated') return null;
  const cue = cueWords(scene, place);
  if (isPerfect(scene, place) || isPresent(cue) || !/\b(?:said|told|wrote|[a-z]{3,}ed)\b/i.test(cue)) return null;
  for (let sentence = place.sentence + 1; sentence <= place.sentence + nearSentences; sentence++) {
    const next = scene.placesIn.get(sentence)?.find(({ actor, outer }) => actor === place.actor && !outer);
    const date = next && dates.get(next.index);
    if (date?.via === 'clause' && /^\d{4}-\d{2}-\d{2}$/.test(date.edtf)) return { ...date, edtf: `${date.edtf}~`, via: 'sentence' };
  }
  return null;
}
