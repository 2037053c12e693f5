import type { SaidOn } from '../../schema/record.ts';
import { daysBetween } from '../../text/calendar.ts';
import { spanOf } from '../../text/span.ts';
import type { Attributed } from '../document.ts';
import { estimate, ownDate } from './own-date.ts';
import type { History } from './history.ts';
import { namedNext } from './member.ts';
import { freshNews } from './news-of-day.ts';
import { ledIn, sameDay } from './same-day.ts';
import { sceneDay } from './scene-day.ts';
import { within } from './scene-dates.ts';
import { nearSentences, type Place, type Scene } from './scene.ts';
import { clauseWords, cueWords, isPerfect, isPresent } from './wording.ts';

/** The day of the remarks that this statement goes on with: the same quotation, the same speaker, an answer, or an occasion of the speaker. */
export function takenOver(scene: Scene, place: Place, history: History): SaidOn | null {
  const { inheritsFrom } = place.statement;
  if (inheritsFrom !== undefined) return history.dateOf(inheritsFrom);
  const day = sameDay(scene, place, history) ?? ledIn(scene, place, history);
  if (day) return day;
  const before = history.lastOf(place);
  if (before && goesOn(scene, place, before.place, before.date) && !(isApart(scene, place, before.place) && history.hasMovedOn(before)))
    return moved(scene, place, before.place, before.date);
  if (place.outer) return reported(scene, place.outer, history);
  return (
    sameDayElsewhere(scene, place) ??
    ofReport(scene, place) ??
    ofSpeaker(scene, place) ??
    freshNews(scene, place) ??
    namedNext(scene, place, history) ??
    sceneDay(scene, place, history)
  );
}

function isApart({ doc }: Scene, place: Place, before: Place): boolean {
  return doc.sentences[place.sentence]?.block !== doc.sentences[before.sentence]?.block;
}

/** Does the statement belong to the remarks of `before`, or does the text leave them? */
function goesOn(scene: Scene, place: Place, before: Place, date: SaidOn): boolean {
  const apart = place.sentence - before.sentence;
  if (apart === 0) return true;
  if (date.via === 'published' && apart > nearSentences) return false;
  if (isPerfect(scene, place)) return false;
  if (isPresent(cueWords(scene, place)) && apart > nearSentences) return false;
  const block = scene.doc.sentences[place.sentence]?.block;
  const isNear = scene.doc.sentences[before.sentence]?.block === block;
  if (!isNear && (hasOwnMedium(scene, place) || isLongPast(scene, date))) return false;
  const between = scene.doc.sentences.slice(before.sentence + 1, place.sentence + 1).filter((sentence) => sentence.block === block);
  return !between.some(({ start }) => startsScene.test(scene.doc.text.slice(start, start + 40)));
}

/** A sentence that goes to another place leaves the remarks before it, to the end of its paragraph. */
const startsScene = /^(?:(?:Back in|In|At) [A-Z][a-z]+,|Back in [A-Z]|Meanwhile\b|Elsewhere\b|Separately\b)/;

/** Beyond its paragraph the telling of old remarks does not go on. */
function isLongPast({ reference }: Scene, { edtf }: SaidOn): boolean {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(edtf)?.[0];
  return day !== undefined && reference !== undefined && daysBetween(day, reference) > 60;
}

/** "said in an interview", "wrote in a separate post": not on the occasion of what was said before. */
function hasOwnMedium(scene: Scene, place: Place): boolean {
  return /\bin an? (?:[\w-]{1,30} ){0,3}(?:interview|statement|post|e-?mail|letter|tweet|message|op-ed)\b/i.test(clauseWords(scene, place));
}

/** Remarks of another paragraph are dated by estimate; those "following" something lie between it and the publication. */
function moved(scene: Scene, place: Place, before: Place, date: SaidOn): SaidOn {
  const { doc, occasions, reference } = scene;
  const via = date.via === 'event' ? 'event' : 'sentence';
  const from = date.edtf.slice(0, 10);
  if (reference && reference > from && /^\d{4}-\d{2}-\d{2}$/.test(from) && /\bfollowing (?:the|that|a)\b/i.test(clauseWords(scene, place)))
    return { edtf: `${from}/${reference}`, evidence: date.evidence, via };
  const occasion = occasions.find(
    ({ event }) => place.actor !== undefined && event.speakers.includes(place.actor) && event.date.startsWith(from),
  );
  if (occasion) return { edtf: occasion.event.date, evidence: date.evidence, via: 'event' };
  const sameBlock = doc.sentences[place.sentence]?.block === doc.sentences[before.sentence]?.block;
  return { edtf: sameBlock || via === 'event' ? date.edtf : estimate(date.edtf), evidence: date.evidence, via };
}

/** What is said inside what a source reports has the day of that source: "…, according to a statement released Wednesday". */
function reported(scene: Scene, outer: Attributed, history: History): SaidOn | null {
  const place = outer.rule === 'according-to' ? scene.places.find(({ statement }) => statement === outer) : undefined;
  return (place && ownDate(scene, place, history)) ?? null;
}

/** "In Moscow on Friday, … In Brussels, …": the second place has the day of the first. */
function sameDayElsewhere({ doc, mentions }: Scene, { sentence }: Place): SaidOn | undefined {
  const here = doc.sentences[sentence];
  const fronted = (start: number | undefined) => start !== undefined && /^(?:In|At) [A-Z][a-z]+\b/.test(doc.text.slice(start, start + 30));
  if (!here || !fronted(here.start)) return undefined;
  const before = doc.sentences
    .slice(Math.max(0, sentence - nearSentences), sentence)
    .findLast(({ start, block }) => block === here.block && fronted(start));
  const mention =
    before && mentions.near(before).find(({ start, end }) => start >= before.start && end <= Math.min(before.end, before.start + 40));
  return mention?.edtf ? { edtf: estimate(mention.edtf), evidence: spanOf(doc.text, mention), via: 'sentence' } : undefined;
}

/** "The paper's reporting from earlier this month … Sources said": the sources are those of the report. */
function ofReport({ doc, mentions }: Scene, { sentence, statement }: Place): SaidOn | undefined {
  const before = doc.sentences[sentence - 1];
  if (statement.resolved.actor !== null || before?.block !== doc.sentences[sentence]?.block) return undefined;
  const mention =
    before &&
    mentions
      .near(before)
      .find(
        (one) =>
          within(one, before ?? one) &&
          one.start > (before?.start ?? one.start) &&
          ofReportBefore.test(doc.text.slice(one.start - 30, one.start)),
      );
  return mention?.edtf ? { edtf: mention.edtf, evidence: spanOf(doc.text, mention), via: 'sentence' } : undefined;
}

const ofReportBefore = /\b(?:report|reporting|article|story|interview|investigation|survey) (?:from|of|published|on|in)? ?$/i;

/** The speaker, and the listed speakers of "A and B", whether or not the two are listed together. */
function actorsOf({ places }: Scene, { actor, statement }: Place): string[] {
  if (actor === undefined) return [];
  const names = (statement.resolved.name ?? '').split(/, | and /);
  if (names.length < 2) return [actor];
  const members = places.flatMap(({ statement: { resolved } }) =>
    resolved.actor !== null && resolved.name !== null && names.includes(resolved.name) ? [resolved.actor] : [],
  );
  return [actor, ...members];
}

/** The speaker is known to have spoken at an occasion that the article reports on. */
function ofSpeaker(scene: Scene, place: Place): SaidOn | undefined {
  if (!place.isNews && isPresent(cueWords(scene, place))) return undefined;
  const actors = actorsOf(scene, place);
  const held = scene.occasions.filter(({ event }) => actors.some((actor) => event.speakers.includes(actor)));
  const occasion = held.findLast(({ sentence }) => sentence <= place.sentence) ?? held[0];
  if (!occasion) return undefined;
  const isSure = place.isNews || !isPerfect(scene, place);
  return {
    edtf: isSure ? occasion.event.date : estimate(occasion.event.date),
    evidence: spanOf(scene.doc.text, occasion.range),
    via: 'event',
  };
}
