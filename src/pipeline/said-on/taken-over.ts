import type { SaidOn } from '../../schema/record.ts';
import { spanOf } from '../../text/span.ts';
import { daysBetween } from '../dates/calendar.ts';
import { estimate } from './own-date.ts';
import type { Place, Scene } from './scene.ts';
import { clauseWords, isPerfect, isPresent } from './wording.ts';

/** A statement that has been dated (or not), in text order. */
export interface Spoken {
  readonly place: Place;
  readonly date: SaidOn | null;
}

/** How many sentences on remarks in the present tense still belong to those before. */
const nearSentences = 3;

/** The day of the remarks that this statement goes on with: the same quotation, the same speaker, an answer, or an occasion of the speaker. */
export function takenOver(scene: Scene, place: Place, spoken: readonly Spoken[]): SaidOn | null {
  const { statement, actor } = place;
  if (statement.inheritsFrom !== undefined) return spoken.find((one) => one.place.index === statement.inheritsFrom)?.date ?? null;
  const words = clauseWords(scene, place);
  const before = spoken.findLast(
    (one) => one.date !== null && actor !== undefined && one.place.actor === actor && one.place.isNested === place.isNested,
  );
  if (before?.date && goesOn(scene, place, before.place, before.date, words)) return moved(scene, place, before.place, before.date, words);
  if (place.isNested) return null;
  return (
    answered(scene, place, spoken) ??
    sameDayElsewhere(scene, place) ??
    ofSpeaker(scene, place, words) ??
    freshNews(scene, place, words) ??
    onlyDay(scene, place, words, spoken)
  );
}

/** Does the statement belong to the remarks of `before`, or does the text leave them? */
function goesOn(scene: Scene, place: Place, before: Place, date: SaidOn, words: string): boolean {
  const apart = place.sentence - before.sentence;
  if (apart === 0) return true;
  if (date.via === 'published' && apart > nearSentences) return false;
  if (isPerfect(words)) return false;
  const cue = place.statement.cue && scene.doc.text.slice(place.statement.cue.start, place.statement.cue.end);
  if (isPresent(cue ?? undefined) && apart > nearSentences) return false;
  const between = scene.doc.sentences.slice(before.sentence + 1, place.sentence + 1);
  return !between.some(({ start }) => startsScene.test(scene.doc.text.slice(start, start + 40)));
}

/** A sentence that goes to another place leaves the remarks before it. */
const startsScene = /^(?:(?:Back in|In|At) [A-Z][a-z]+,|Back in [A-Z]|Meanwhile\b|Elsewhere\b|Separately\b)/;

/** Remarks of another paragraph are dated by estimate; those "following" something lie between it and the publication. */
function moved(scene: Scene, place: Place, before: Place, date: SaidOn, words: string): SaidOn {
  const { doc, reference } = scene;
  const via = date.via === 'event' ? 'event' : 'sentence';
  const from = date.edtf.slice(0, 10);
  if (reference && reference > from && /^\d{4}-\d{2}-\d{2}$/.test(from) && /\bfollowing (?:the|that|a)\b/i.test(words))
    return { edtf: `${from}/${reference}`, evidence: date.evidence, via };
  const sameBlock = doc.sentences[place.sentence]?.block === doc.sentences[before.sentence]?.block;
  return { edtf: sameBlock || via === 'event' ? date.edtf : estimate(date.edtf), evidence: date.evidence, via };
}

/** "replied": on the day of what it replies to. */
function answered({ doc }: Scene, { statement, sentence }: Place, spoken: readonly Spoken[]): SaidOn | undefined {
  const cue = statement.cue ? doc.text.slice(statement.cue.start, statement.cue.end) : '';
  const last = spoken.at(-1);
  if (!last?.date || !/\b(?:replied|answered|responded|retorted|shot back|interjected)\b/i.test(cue)) return undefined;
  return sentence - last.place.sentence <= 1 ? { ...last.date, via: 'sentence' } : undefined;
}

/** "In Moscow on Friday, … In Brussels, …": the second place has the day of the first. */
function sameDayElsewhere({ doc, mentions }: Scene, { sentence }: Place): SaidOn | undefined {
  const here = doc.sentences[sentence];
  const fronted = (start: number | undefined) => start !== undefined && /^(?:In|At) [A-Z][a-z]+\b/.test(doc.text.slice(start, start + 30));
  if (!here || !fronted(here.start)) return undefined;
  const before = doc.sentences
    .slice(Math.max(0, sentence - nearSentences), sentence)
    .findLast(({ start, block }) => block === here.block && fronted(start));
  const mention = before && mentions.find(({ start, end }) => start >= before.start && end <= Math.min(before.end, before.start + 40));
  return mention?.edtf ? { edtf: estimate(mention.edtf), evidence: spanOf(doc.text, mention), via: 'sentence' } : undefined;
}

/** The speaker is known to have spoken at an occasion that the article reports on. */
function ofSpeaker(scene: Scene, place: Place, words: string): SaidOn | undefined {
  const cue = place.statement.cue && scene.doc.text.slice(place.statement.cue.start, place.statement.cue.end);
  if (!place.isNews && isPresent(cue ?? undefined)) return undefined;
  const held = scene.occasions.filter(({ event }) => place.actor !== undefined && event.speakers.includes(place.actor));
  const occasion = held.findLast(({ sentence }) => sentence <= place.sentence) ?? held[0];
  if (!occasion) return undefined;
  const isSure = place.isNews || !isPerfect(words);
  return {
    edtf: isSure ? occasion.event.date : estimate(occasion.event.date),
    evidence: spanOf(scene.doc.text, occasion.range),
    via: 'event',
  };
}

/** News in the perfect ("has warned") in the first paragraph is of the day of publication. */
function freshNews({ doc, reference }: Scene, place: Place, words: string): SaidOn | undefined {
  const first = doc.blocks.find(({ kind }) => kind === 'paragraph');
  const isLead = first !== undefined && place.at >= first.start && place.at < first.end && place.sentence < nearSentences;
  return isLead && reference && isPerfect(words) ? { edtf: estimate(reference), evidence: null, via: 'published' } : undefined;
}

/** Where the news part dates a statement and the article knows no other recent day, what is told in the simple past is of that day. */
function onlyDay(scene: Scene, place: Place, words: string, spoken: readonly Spoken[]): SaidOn | null {
  const { doc, mentions, occasions, reference } = scene;
  const lead = spoken.find((one) => one.place.isNews && one.date !== null)?.date;
  const cue = place.statement.cue && doc.text.slice(place.statement.cue.start, place.statement.cue.end);
  if (!lead?.evidence || lead.via === 'published' || !reference || !cue || isPerfect(words) || isPresent(cue)) return null;
  const isOther = (edtf: string | null) =>
    edtf !== null &&
    edtf.slice(0, 10) !== lead.edtf.slice(0, 10) &&
    /^\d{4}-\d{2}-\d{2}/.test(edtf) &&
    daysBetween(edtf.slice(0, 10), reference) <= recentDays;
  const isLine = (mention: { start: number }) =>
    !doc.blocks.some(({ kind, start, end }) => kind === 'paragraph' && start <= mention.start && mention.start < end);
  if (occasions.some(({ event }) => isOther(event.date)) || mentions.some((mention) => isOther(mention.edtf) && !isLine(mention)))
    return null;
  return { edtf: estimate(lead.edtf), evidence: lead.evidence, via: 'sentence' };
}

const recentDays = 60;
