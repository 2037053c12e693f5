import type { Range } from '../../schema/span.ts';
import { within } from './scene-dates.ts';
import type { Place, Scene } from './scene.ts';

/**
 * Does the date belong to another verb of the sentence than the cue? "Kask, who came on Friday, said …", "Kask said on Sunday that …,
 * while Roos argued …", "six statements since January". A date in front of the sentence is of all that it tells.
 */
export function isElsewhere(scene: Scene, place: Place, mention: Range): boolean {
  const { text } = scene.doc;
  const sentence = scene.doc.sentences[place.sentence];
  if (!sentence || !within(mention, sentence)) return false;
  const before = text.slice(sentence.start, mention.start);
  if (/\b(?:since|until|till)\s(?:the\s)?$/i.test(before)) return true;
  return inRelative(text, sentence, place, mention) || (!isFronted(before) && isNearerToOther(scene, place, mention));
}

/** A relative clause with a verb of its own ends before the cue, or begins between the cue and the date. */
function inRelative(text: string, sentence: Range, { at, statement }: Place, mention: Range): boolean {
  const from = mention.start >= at ? (statement.cue?.end ?? at) : sentence.start;
  const before = text.slice(from, mention.start);
  const start = Math.max(...relatives.map((word) => before.lastIndexOf(word)));
  if (start < 0) return false;
  // Behind the cue "that …, which …" is for the content; what stands there does not count anyway.
  if (mention.start >= at) return !/["”’],? *$/.test(before);
  return /[,—–)]/.test(text.slice(mention.end, at)) && !/,/.test(before.slice(start + 1).replace(/\b\d+,\d+/g, ''));
}

const relatives = [' who ', ' whose ', ' which '];

/** Only "On Tuesday," or "At a rally in Alma on Saturday," stands before it. */
function isFronted(before: string): boolean {
  return /^["“(]?(?:(?:on|in|at|by|late|early|earlier|during|after|speaking)\b[^,;:]{0,80})?$/i.test(before);
}

function isNearerToOther({ doc, placesIn }: Scene, { sentence, at, actor }: Place, mention: Range): boolean {
  const distance = (place: number) => (mention.end <= place ? place - mention.end : mention.start - place);
  const others = (placesIn.get(sentence) ?? []).filter((one) => one.actor !== actor && one.at !== at);
  const isApart = /[,;—–]| (?:although|though|while|whereas|but)\b/.test(
    doc.text.slice(Math.min(mention.end, at), Math.max(mention.start, at)),
  );
  return isApart && others.some((one) => distance(one.at) < distance(at));
}
